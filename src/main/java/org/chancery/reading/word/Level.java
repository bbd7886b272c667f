package org.chancery.reading.word;

import java.util.Optional;

/// How one level of a list is numbered.
///
/// @param start its first number
/// @param format name of the numerals, as the file format calls them: "decimal", "lowerLetter"
/// @param pattern what is printed, with %1 for the number of the outermost level: "%1.%2."
/// @param restart the level, counted from 1, whose next number starts this one again; 0 never; empty for any level further out
/// @param style of paragraphs that stand on this level without saying so
record Level(int start, String format, String pattern, Optional<Integer> restart, Optional<String> style) {

    static final Level NONE = new Level(1, "none", "", Optional.empty(), Optional.empty());

    boolean isBullet() {
        return format.equals("bullet");
    }

    Level startingAt(int other) {
        return new Level(other, format, pattern, restart, style);
    }
}
