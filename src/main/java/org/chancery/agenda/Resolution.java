package org.chancery.agenda;

import java.util.Optional;

/// A resolution or decision, known by its number within its body: "2/7" of the UN-Habitat Assembly.
///
/// @param kind empty as long as nobody has said which of the two it is
/// @param number as the body numbers it: "2/7", "2024/3"
/// @param title may be empty until a paper names it
/// @param note the officer's own; may be empty
public record Resolution(Id id, Optional<Kind> kind, String number, String title, Optional<Id> body, String note) {

    /// @see Resolution#kind()
    public enum Kind {
        RESOLUTION("Resolution"), DECISION("Decision");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// @param word "resolution" or "decision" in English, French or Spanish, also in the plural
        public static Kind of(String word) {
            return Character.toLowerCase(word.charAt(0)) == 'r' ? RESOLUTION : DECISION;
        }
    }

    public Resolution {
        if (number.isBlank())
            throw new IllegalArgumentException("a resolution has a number");
    }

    /// What it is called, given the name of its body.
    public ResolutionName name(String ofBody) {
        return new ResolutionName(kind, number, ofBody);
    }
}
