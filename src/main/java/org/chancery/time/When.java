package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;

/// A date as somebody wrote it: never more exact than the words were.
///
/// Bounds are inclusive days. "May 2025" has 1 and 31 May as its bounds and is neither of them. A value that has no calendar
/// bounds of its own ("7 days before the meeting", "soon") answers empty.
public sealed interface When permits Moment, Day, Days, Imprecise, Between, Stretch, Relative, Recurring, Undated {

    /// The first day on which it can be, if the words set one.
    Optional<LocalDate> earliest();

    /// The last day on which it can still be, if the words set one.
    Optional<LocalDate> latest();

    Precision precision();

    /// ISO 8601-2 (EDTF) text, where that standard has a form for it.
    Optional<String> edtf();

    /// The words as they stand in the source, or as a person typed them; may be empty for a value that was computed.
    String words();

    /// The same value, said in other words.
    When saying(String words);

    /// Overdue means that the last possible day has passed: "May 2025" is not overdue before 1 June 2025.
    default boolean isOverdueOn(LocalDate today) {
        return latest().filter(today::isAfter).isPresent();
    }

    /// Whether both have the same value; the words may differ.
    default boolean sameDateAs(When other) {
        return saying("").equals(other.saying(""));
    }
}
