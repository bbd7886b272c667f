package org.chancery.reading.lines;

/// Collapses white space as every format means it: any run of it is one blank.
public final class WhiteSpace {

    private static final char SOFT_HYPHEN = '\u00AD';

    private WhiteSpace() {}

    /// The text on one line, without space at its ends and without characters that have no shape at all.
    public static String collapse(CharSequence text) {
        return collapse(text, false);
    }

    /// The same for one line of many: a soft hyphen at its end still has to say how it meets the next.
    public static String ofLine(CharSequence text) {
        return collapse(text, true);
    }

    private static String collapse(CharSequence text, boolean softHyphens) {
        var out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pending = !out.isEmpty();
            } else if (!isNothing(c) || softHyphens && c == SOFT_HYPHEN) {
                if (pending)
                    out.append(' ');
                pending = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /// Soft hyphens, byte-order marks, zero-width spaces and control characters; joiners and direction marks have a meaning and stay.
    private static boolean isNothing(char c) {
        return c == SOFT_HYPHEN || c == '\uFEFF' || c == '\u200B' || c == '\u2060' || c == '\uFFFE'
                || Character.isISOControl(c);
    }
}
