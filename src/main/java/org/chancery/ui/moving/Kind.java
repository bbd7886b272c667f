package org.chancery.ui.moving;

import org.chancery.agenda.moving.Move;

/// What a person can do to a meeting's date.
enum Kind {
    NEW_DATES("New dates", "Move"), POSTPONED("Postponed, no new date", "Postpone"), ADJOURNED(
            "Adjourned, to be resumed", "Adjourn"), CANCELLED("Cancelled", "Cancel");

    private final String label;
    private final String verb;

    Kind(String label, String verb) {
        this.label = label;
        this.verb = verb;
    }

    static Kind of(Move move) {
        return switch (move) {
            case Move.To to -> NEW_DATES;
            case Move.Postpone postpone -> POSTPONED;
            case Move.Adjourn adjourn -> ADJOURNED;
            case Move.Cancel cancel -> CANCELLED;
        };
    }

    /// What it does to a meeting: "Move".
    String verb() {
        return verb;
    }

    String label() {
        return label;
    }
}
