package org.chancery.extraction.words;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/// An entry of the vocabulary: a word or fixed phrase with everything it can be.
public final class Word {

    private static final int ABSENT = Integer.MIN_VALUE;
    private static final int ROLES = Role.values().length;

    /// A word that the vocabulary does not have.
    static final Word UNKNOWN = new Word();

    private final int[] values = new int[ROLES];
    private boolean known;
    private Optional<ZoneId> zone = Optional.empty();

    Word() {
        Arrays.fill(values, ABSENT);
    }

    /// The first line that gives a word a role also gives its value.
    void add(Role role, int value) {
        known = true;
        if (!is(role)) {
            values[role.ordinal()] = value;
        }
    }

    void add(ZoneId named) {
        add(Role.ZONE, 0);
        zone = Optional.of(named);
    }

    public boolean is(Role role) {
        return values[role.ordinal()] != ABSENT;
    }

    /// The value of a role that this word has; below zero for one that it has not.
    public int value(Role role) {
        return values[role.ordinal()];
    }

    /// The time zone it names, if it names one.
    public Optional<ZoneId> zone() {
        return zone;
    }

    boolean isKnown() {
        return known;
    }
}
