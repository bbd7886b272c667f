package org.chancery.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// A run of days, both ends included, with the clock time at which it opens where the words give one: "9-11 December 2024, opening at 10 a.m."
public record Days(LocalDate first, LocalDate last, Optional<Opening> opening, String words) implements When {

    /// The clock time at which the first day begins.
    ///
    /// @param zone the zone that the words name, or the one assumed for the duty station
    public record Opening(LocalTime time, ZoneId zone) {}

    public Days {
        if (!last.isAfter(first)) {
            throw new IllegalArgumentException("a run of days ends after it begins: " + first + " to " + last);
        }
    }

    public Days(LocalDate first, LocalDate last, String words) {
        this(first, last, Optional.empty(), words);
    }

    public static Days of(LocalDate first, LocalDate last) {
        return new Days(first, last, "");
    }

    public Days openingAt(LocalTime time, ZoneId zone) {
        return new Days(first, last, Optional.of(new Opening(time, zone)), words);
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
        return new Days(first, last, opening, words);
    }
}
