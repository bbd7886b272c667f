package org.chancery.desk.receiving;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.document.Hash;

/// Something that came, before it is kept as a receipt.
///
/// @param day on which it came
/// @param paper the paper of the book, if it is one
/// @param what it was, in words; may be empty
/// @param extent how much of what is owed it is
public record Arrival(LocalDate day, Optional<Hash> paper, String what, Extent extent) {

    /// How much of what is owed has come with it.
    public enum Extent {
        /// As the number of awaited documents says; where they are not counted, all of it.
        COUNTED,
        /// All of it, whatever was awaited.
        ALL,
        /// Not all of it yet.
        PART
    }

    /// All of it came on that day, nobody says as what.
    public static Arrival on(LocalDate day) {
        return new Arrival(day, Optional.empty(), "", Extent.ALL);
    }

    public static Arrival of(Hash paper, LocalDate day) {
        return new Arrival(day, Optional.of(paper), "", Extent.COUNTED);
    }

    /// @param what came, in words: "Read out in the meeting of 4 December"
    public static Arrival saying(String what, LocalDate day) {
        return new Arrival(day, Optional.empty(), what, Extent.COUNTED);
    }

    public Arrival as(Extent extent) {
        return new Arrival(day, paper, what, extent);
    }

    /// Whether it says nothing but the day.
    boolean isBare() {
        return paper.isEmpty() && what.isBlank();
    }
}
