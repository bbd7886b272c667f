package org.chancery.reading;

import java.nio.file.Path;

/// Reads a file of any known format.
public final class Reading {

    private Reading() {}

    /// Finds the format by what the file holds, not by what it is called, and reads it.
    public static ReadingResult of(Path file) {
        return (file.toString().endsWith(".docx")
                ? new DocxReader()
                : file.toString().endsWith(".pdf") ? new PdfReader() : new TextReader()).read(file);
    }
}
