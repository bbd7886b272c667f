package org.chancery.icalendar;

/// Text of the book made fit for a calendar file: no control character is in it, and none that could end a line there.
///
/// Escaping and folding come after this and are not its business.
public final class PlainText {

    private static final char REPLACEMENT = '�';

    private PlainText() {}

    /// On one line, white space collapsed.
    public static String line(String text) {
        return lines(text).replaceAll("[ \\n]+", " ").strip();
    }

    /// With its line breaks, each as one `\n`, whatever they were.
    public static String lines(String text) {
        return clean(text) ? text : cleaned(text.replace("\r\n", "\n"));
    }

    private static boolean clean(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    private static String cleaned(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (breaksLine(c))
                kept.append('\n');
            else if (c == '\t')
                kept.append(' ');
            else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                kept.append(REPLACEMENT);
            else if (!Character.isISOControl(c))
                kept.appendCodePoint(c);
        });
        return kept.toString();
    }

    /// Every character that some reader takes for the end of a line: CR, LF, VT, FF, NEL, the separators of lines, paragraphs and records.
    private static boolean breaksLine(int c) {
        return c >= '\n' && c <= '\r' || c >= 0x1C && c <= 0x1E || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
