package org.chancery.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// Something that comes again after a fixed period: "every 18 months".
public record Recurring(Period every, String words) implements When {

    public Recurring {
        if (every.isZero() || every.isNegative())
            throw new IllegalArgumentException("a period goes forward: " + every);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.empty();
    }

    @Override
    public Precision precision() {
        return Precision.RECURRING;
    }

    @Override
    public Optional<String> edtf() {
        return Optional.empty();
    }

    @Override
    public Recurring saying(String words) {
        return new Recurring(every, words);
    }
}
