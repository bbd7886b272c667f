package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;

/// From one date to another, either end of any precision or open: "between March 2022 and April 2024", "since 2020",
/// "30 November to early January". Days at both ends are [Days].
///
/// @param from a day, run of days, moment or imprecise date; empty for "until …"
/// @param to likewise; empty for "since …" and "from … onwards"
public record Stretch(Optional<When> from, Optional<When> to, String words) implements When {

    public Stretch {
        if (from.isEmpty() && to.isEmpty())
            throw new IllegalArgumentException("a stretch has at least one end");
        from.ifPresent(Stretch::bounded);
        to.ifPresent(Stretch::bounded);
    }

    private static void bounded(When end) {
        if (end.earliest().isEmpty() || end instanceof Stretch || end instanceof Relative) {
            throw new IllegalArgumentException("a stretch runs between dates of the calendar, not " + end);
        }
    }

    public static Stretch between(When from, When to) {
        return new Stretch(Optional.of(from), Optional.of(to), "");
    }

    public static Stretch since(When from) {
        return new Stretch(Optional.of(from), Optional.empty(), "");
    }

    public static Stretch until(When to) {
        return new Stretch(Optional.empty(), Optional.of(to), "");
    }

    @Override
    public Optional<LocalDate> earliest() {
        return from.flatMap(When::earliest);
    }

    @Override
    public Optional<LocalDate> latest() {
        return to.flatMap(When::latest);
    }

    @Override
    public Precision precision() {
        return Precision.OPEN;
    }

    @Override
    public Optional<String> edtf() {
        Optional<String> start = from.isEmpty() ? Optional.of("..") : from.flatMap(When::edtf);
        Optional<String> end = to.isEmpty() ? Optional.of("..") : to.flatMap(When::edtf);
        return start.flatMap(s -> end.map(e -> s + "/" + e)).filter(text -> text.indexOf('/') == text.lastIndexOf('/'));
    }

    @Override
    public Stretch saying(String words) {
        return new Stretch(from, to, words);
    }
}
