package org.chancery.desk;

import java.nio.file.Path;

/// A book to look around in, made of a few invented papers, read on a fixed day.
public final class SampleBook {

    private SampleBook() {}

    /// Opens the sample book at this path, as of the day on which its papers were read; makes it first if there is none.
    public static Desk open(Path book) {
        throw new UnsupportedOperationException();
    }

    /// Opens a sample book that is deleted when the desk is closed.
    public static Desk throwaway() {
        throw new UnsupportedOperationException();
    }
}
