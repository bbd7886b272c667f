package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;

/// A run of days, both ends included: "9-11 December 2024".
public record Days(LocalDate first, LocalDate last, String words) implements When {

    public Days {
        if (!last.isAfter(first)) {
            throw new IllegalArgumentException("a run of days ends after it begins: " + first + " to " + last);
        }
    }

    public static Days of(LocalDate first, LocalDate last) {
        return new Days(first, last, "");
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
        return Precision.RANGE;
    }

    @Override
    public Optional<String> edtf() {
        return Optional.of(first + "/" + last);
    }

    @Override
    public Days saying(String words) {
        return new Days(first, last, words);
    }
}
