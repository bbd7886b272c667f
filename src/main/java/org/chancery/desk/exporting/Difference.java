package org.chancery.desk.exporting;

import java.util.Locale;

/// How an entry differs from what a calendar was told of it last.
public enum Difference {

    NEW, MOVED, CHANGED,
    /// It was called off, deleted, or has lost its date.
    CANCELLED, UNCHANGED;

    /// "moved"
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
