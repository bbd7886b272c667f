package org.chancery.reading.layout;

/// How the last word of one line meets the first word of the next.
final class Joint {

    private Joint() {}

    /// Appends the next line. A word broken after its own hyphen, dash or stroke is closed up, and so
    /// is a Markdown link broken before its address; anything else is parted by a blank.
    static void append(StringBuilder text, String next) {
        if (!text.isEmpty() && !closesUp(text) && !(text.charAt(text.length() - 1) == ']' && next.startsWith("(")))
            text.append(' ');
        text.append(next);
    }

    private static boolean closesUp(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0 && "-–—/\u00AD".indexOf(text.charAt(last)) >= 0
                && Character.isLetterOrDigit(text.charAt(last - 1));
    }
}
