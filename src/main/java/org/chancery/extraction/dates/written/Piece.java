package org.chancery.extraction.dates.written;

import java.util.Optional;

/// One entry of a list of dates: a date, or a run from one to another.
public record Piece(Fragment from, Optional<Fragment> to) {

    public static Piece of(Fragment fragment) {
        return new Piece(fragment, Optional.empty());
    }

    public static Piece between(Fragment from, Fragment to) {
        return new Piece(from, Optional.of(to));
    }

    public Fragment last() {
        return to.orElse(from);
    }
}
