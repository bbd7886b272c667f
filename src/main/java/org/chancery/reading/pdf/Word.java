package org.chancery.reading.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/// Glyphs that follow each other without a leap, and the text they stand for.
record Word(String text, List<TextPosition> glyphs) {

    static final Word BLANK = new Word(" ", List.of());

    /// How much smaller and higher than its line a figure is set that marks a note.
    private static final double SMALLER = 0.85;
    private static final double HIGHER = 0.15;
    private static final Pattern UNIT = Pattern.compile("\\b[kcdm]?m$");
    private static final String MARKS = "0123456789*,";

    boolean isInked() {
        return !text.isBlank() && !glyphs.isEmpty();
    }

    /// The text without the raised figures of notes, which would make another number of "2031"; those of square metres stay.
    ///
    /// @param size of the line's type
    /// @param baseline of the line, in points from the top of the page
    String withoutMarks(double size, double baseline) {
        if (glyphs.stream().noneMatch(g -> isMark(g, size, baseline)))
            return text;
        var plain = new StringBuilder();
        for (TextPosition glyph : glyphs) {
            if (!isMark(glyph, size, baseline) || UNIT.matcher(plain).find())
                plain.append(glyph.getUnicode());
        }
        return plain.toString();
    }

    private static boolean isMark(TextPosition glyph, double size, double baseline) {
        return glyph.getFontSizeInPt() < SMALLER * size && baseline - glyph.getYDirAdj() > HIGHER * size
                && MARKS.contains(glyph.getUnicode());
    }

    /// Whether the word is nothing but the raised figure of a note: at the beginning of a line it stands for the note itself.
    boolean isMark(double size, double baseline) {
        return !glyphs.isEmpty() && glyphs.stream().allMatch(g -> isMark(g, size, baseline));
    }
}
