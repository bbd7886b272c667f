package org.chancery.reading;

import java.nio.file.Path;
import java.util.Locale;

/// A file's name, as it may be shown and as it claims a format.
final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    /// The name without characters that would disturb a sentence or disguise an ending.
    static String shown(Path file) {
        String name = last(file).replaceAll("[\\p{Cc}\\p{Cf}]", "");
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST / 2) + "…" + name.substring(name.length() - LONGEST / 2);
    }

    /// What stands after the last dot, in lower case; empty if there is none.
    static String extension(Path file) {
        String name = last(file);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String last(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
