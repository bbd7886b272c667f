package org.chancery.reading.lines;

/// One printed line and where it stands.
///
/// Lengths are in any unit that is the same throughout the document: characters in plain text, points in a PDF.
///
/// @param page page on which it stands, from 1; 0 where the format has none
/// @param left where its first character begins
/// @param right where its last character ends
/// @param gap white space above it beyond the usual distance of lines, measured in lines: 0 within a paragraph
public record Line(String text, int page, double left, double right, double gap, Type type) {

    /// The type a line is set in.
    ///
    /// @param size height in the document's unit
    public record Type(double size, boolean bold) {
        public static final Type PLAIN = new Type(1, false);
        private static final double LARGER = 1.08;

        /// Whether the other type stands out against this one.
        public boolean isSmallerThan(Type other) {
            return other.size() > size * LARGER || other.bold() && !bold;
        }
    }

    Line withText(String other) {
        return new Line(other, page, left, right, gap, type);
    }

    public Line withType(Type other) {
        return new Line(text, page, left, right, gap, other);
    }

    Line withGap(double other) {
        return new Line(text, page, left, right, other, type);
    }

    /// Width of one character, on average.
    public double em() {
        return text.isEmpty() ? 1 : Math.max(right - left, 0.001) / text.length();
    }
}
