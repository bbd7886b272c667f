package org.chancery.agenda;

import java.util.Optional;

/// A resolution or decision, known by its number within its body: "2/7" of the UN-Habitat Assembly.
///
/// @param number as the body numbers it: "2/7", "2024/3"
/// @param title may be empty until a paper names it
public record Resolution(Id id, Kind kind, String number, String title, Optional<Id> body) {

    /// @see Resolution#kind()
    public enum Kind {
        RESOLUTION, DECISION
    }

    public Resolution {
        if (number.isBlank())
            throw new IllegalArgumentException("a resolution has a number");
    }
}
