package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;

/// Words that promise a time and name none: "as early as possible", "soon", "in due course"; or no words at all.
public record Undated(String words) implements When {

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
        return Precision.NONE;
    }

    @Override
    public Optional<String> edtf() {
        return Optional.empty();
    }

    @Override
    public Undated saying(String words) {
        return new Undated(words);
    }
}
