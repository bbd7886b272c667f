package org.chancery.ui.moving;

import org.chancery.agenda.Id;
import org.chancery.agenda.moving.Move;
import org.chancery.time.When;

/// What a person can do to a meeting's date.
enum Kind {
    NEW_DATES("New dates", "Move"), POSTPONED("Postponed, no new date", "Postpone"), CANCELLED("Cancelled", "Cancel");

    private final String label;
    private final String verb;

    Kind(String label, String verb) {
        this.label = label;
        this.verb = verb;
    }

    /// What it does to a meeting: "Move".
    String verb() {
        return verb;
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
