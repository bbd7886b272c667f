package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;

/// One day, not known which, from the first to the last of a run: what "42 days before March 2025" comes to.
///
/// A [Days] lasts all its days; this lies on one of them.
public record Between(LocalDate first, LocalDate last, String words) implements When {

    public Between {
        if (!last.isAfter(first))
            throw new IllegalArgumentException("between two days, the second is the later: " + first + " and " + last);
    }

    public static Between of(LocalDate first, LocalDate last) {
        return new Between(first, last, "");
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(first);
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(last);
    }

    @Override
    public Precision precision() {
        return Precision.OPEN;
    }

    /// One of a set (ISO 8601-2).
    @Override
    public Optional<String> edtf() {
        return Optional.of("[" + first + ".." + last + "]");
    }

    @Override
    public Between saying(String words) {
        return new Between(first, last, words);
    }
}
