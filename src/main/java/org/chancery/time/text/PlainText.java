package org.chancery.time.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A small text file that an officer may write by hand: lines of `name: value`, `#` before a remark, blank lines where one likes.
///
/// @param lines the lines that say something
/// @param refused the lines that cannot be understood
public record PlainText(List<Line> lines, List<BadLine> refused) {

    /// @param name what stands before the colon, as written
    public record Line(int number, String name, String value) {

        /// Whether it has this name; case does not matter.
        public boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }

        public BadLine bad(String sentence) {
            return new BadLine(number, sentence);
        }
    }

    /// A line that was left out, and one sentence why.
    public record BadLine(int number, String sentence) {

        @Override
        public String toString() {
            return "Line " + number + ": " + sentence;
        }
    }

    private static final int MOST_LINES = 4_000;
    private static final int LONGEST_LINE = 500;

    public PlainText {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
    }

    public static PlainText of(String text) {
        var lines = new ArrayList<Line>();
        var refused = new ArrayList<BadLine>();
        int number = 0;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            number++;
            String line = raw.replace("\uFEFF", "").strip();
            if (number > MOST_LINES) {
                refused.add(new BadLine(number,
                        String.format(Locale.ENGLISH, "only the first %,d lines are read.", MOST_LINES)));
                break;
            }
            int colon = line.indexOf(':');
            if (line.isEmpty() || line.startsWith("#"))
                continue;
            if (line.length() > LONGEST_LINE)
                refused.add(new BadLine(number, "it is longer than " + LONGEST_LINE + " characters."));
            else if (colon < 1)
                refused.add(new BadLine(number, "\u201c" + line + "\u201d has no name before a colon."));
            else
                lines.add(new Line(number, line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
        }
        return new PlainText(lines, refused);
    }

    /// Reads a yes or a no.
    ///
    /// @throws IllegalArgumentException with a sentence if it is neither
    public static boolean yes(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("\u201c" + value + "\u201d is neither yes nor no.");
        };
    }
}
