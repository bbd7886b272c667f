package org.chancery.extraction.words;

import java.time.ZoneId;
import java.util.Optional;

/// An entry of the vocabulary: a word or fixed phrase with everything it can be.
public final class Word {

    /// A word that the vocabulary does not have.
    static final Word UNKNOWN = new Word();

    private static final int ABSENT = Integer.MIN_VALUE;

    private long roles;
    private int[] values = {};
    private Optional<ZoneId> zone = Optional.empty();

    void add(Role role, int value) {
        if (values.length == 0) {
            values = new int[Role.values().length];
        }
        long bit = 1L << role.ordinal();
        if ((roles & bit) == 0) {
            roles |= bit;
            values[role.ordinal()] = value;
        }
    }

    void add(ZoneId named) {
        add(Role.ZONE, 0);
        zone = Optional.of(named);
    }

    public boolean is(Role role) {
        return (roles & 1L << role.ordinal()) != 0;
    }

    /// The value of a role that this word has.
    public int value(Role role) {
        return is(role) ? values[role.ordinal()] : ABSENT;
    }

    /// The time zone it names, if it names one.
    public Optional<ZoneId> zone() {
        return zone;
    }

    boolean isKnown() {
        return roles != 0;
    }
}
