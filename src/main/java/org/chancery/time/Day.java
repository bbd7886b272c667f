package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;

/// One calendar day: "28 October 2024".
public record Day(LocalDate day, String words) implements When {

    public static Day of(LocalDate day) {
        return new Day(day, "");
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(day);
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(day);
    }

    @Override
    public Precision precision() {
        return Precision.DAY;
    }

    @Override
    public Optional<String> edtf() {
        return Optional.of(day.toString());
    }

    @Override
    public Day saying(String words) {
        return new Day(day, words);
    }
}
