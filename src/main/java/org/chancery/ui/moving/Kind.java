package org.chancery.ui.moving;

import org.chancery.agenda.Id;
import org.chancery.agenda.moving.Move;
import org.chancery.time.When;

/// What a person can do to a meeting's date.
enum Kind {
    NEW_DATES("New dates"), POSTPONED("Postponed, no new date"), CANCELLED("Cancelled");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Move move(Id meeting, When to) {
        return switch (this) {
            case NEW_DATES -> new Move.To(meeting, to);
            case POSTPONED -> new Move.Postpone(meeting);
            case CANCELLED -> new Move.Cancel(meeting);
        };
    }
}
