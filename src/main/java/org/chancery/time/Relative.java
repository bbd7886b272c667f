package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;

/// A date that hangs on something else: "7 days before the meeting". It has no day until its anchor has one.
///
/// @param anchor what it hangs on, in the words of the source: "the meeting"
public record Relative(Offset offset, String anchor, String words) implements When {

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
        return Precision.RELATIVE;
    }

    @Override
    public Optional<String> edtf() {
        return Optional.empty();
    }

    @Override
    public Relative saying(String words) {
        return new Relative(offset, anchor, words);
    }
}
