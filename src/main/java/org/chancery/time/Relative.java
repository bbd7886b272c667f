package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;

/// A date that hangs on something else: "7 days before the meeting". It has no day until its anchor has one.
///
/// @param anchor what it hangs on, in the words of the source: "the meeting"
/// @param day the day that follows from the anchor's own date, where that is known: "within four weeks after the workshop"
public record Relative(Offset offset, String anchor, Optional<LocalDate> day, String words) implements When {

    public Relative(Offset offset, String anchor, String words) {
        this(offset, anchor, Optional.empty(), words);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return day;
    }

    /// "As early as possible after the meeting" has a first day and no last.
    @Override
    public Optional<LocalDate> latest() {
        boolean open = offset.amount() == 0 && offset.direction() == Offset.Direction.AFTER;
        return open ? Optional.empty() : day;
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
        return new Relative(offset, anchor, day, words);
    }
}
