package org.chancery.icalendar.reading.lines;

/// A property whose value cannot be understood, in words that follow "it": "has the start “tomorrow”, which is no date".
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    public Malformed(String words) {
        super(words);
    }

    /// The words.
    public String words() {
        return String.valueOf(getMessage());
    }

    /// A piece of the file as it may be quoted in a sentence.
    public static String quoted(String value) {
        String plain = value.replaceAll("\\p{Cc}", " ").strip();
        return "“" + (plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…") + "”";
    }
}
