package org.chancery.icalendar.reading.lines;

import java.util.Locale;
import java.util.Optional;

/// The line that opens or closes a block.
///
/// @param name of the block, in capitals
public record Mark(boolean begins, String name) {

    private static final int LONGEST = 80;

    /// Empty for a line that is a property.
    public static Optional<Mark> of(String line) {
        if (line.length() > LONGEST)
            return Optional.empty();
        if (line.regionMatches(true, 0, "BEGIN:", 0, 6))
            return Optional.of(new Mark(true, name(line, 6)));
        return line.regionMatches(true, 0, "END:", 0, 4)
                ? Optional.of(new Mark(false, name(line, 4)))
                : Optional.empty();
    }

    private static String name(String line, int from) {
        return line.substring(from).strip().toUpperCase(Locale.ROOT);
    }
}
