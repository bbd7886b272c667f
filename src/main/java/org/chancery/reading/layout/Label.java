package org.chancery.reading.layout;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number, letter or bullet printed in front of a paragraph.
///
/// @param text as printed, without dots and brackets: "12", "1.2", "a", "iv"; empty for a bullet
/// @param length how many characters of the line it takes, white space after it included
record Label(Kind kind, String text, int length) {

    enum Kind {
        /// 12. or (12) or 12)
        NUMBER,
        /// 1.2 or 1.2.3
        OUTLINE,
        /// a. or (a) or iv)
        LETTER,
        /// I. or A. as it stands before a heading
        CHAPTER,
        /// A dash, a dot or any other mark that does not count
        BULLET
    }

    private static final Pattern NUMBER = Pattern
            .compile("(?:(\\d{1,4})[.)](?=\\s|$|[\\p{Lu}\"“«*\\[])|\\((\\d{1,4})\\)(?=\\s|$))\\s*");
    private static final Pattern OUTLINE = Pattern
            .compile("(\\d{1,2}(?:\\.\\d{1,2}){1,4})[.)]?\\s+(?=[\\p{Lu}\"“«*\\[])");
    private static final Pattern LETTER = Pattern
            .compile("(?:\\(([a-z]|[ivx]{2,5})\\)|([a-z]|[ivx]{2,5})[.)])(?:\\s+|$)");
    /// No list counts to a million; longer digits are the paragraph's own.
    private static final Pattern BARE = Pattern
            .compile("(?:(\\d{1,6})|(\\d{1,6}(?:\\.\\d{1,6})+)|([a-z]|[ivx]{2,5}))\\.?\\s+");
    private static final Pattern CHAPTER = Pattern.compile("([IVX]{1,6}|[A-H])\\.\\s+(?=\\p{Lu})");
    private static final Pattern BULLET = Pattern
            .compile("[-–—•◦▪▫●○■□·‣∙*➢✓\uF0B7\uF0A7\uF0D8\uF02D](?:\\s+|$)|o\\s+(?=\\p{Lu})");

    /// The label that the text begins with. A lettered item in a bulleted list ("- a. the progress") is known by its letter.
    static Optional<Label> of(String text) {
        Matcher bullet = BULLET.matcher(text);
        if (bullet.lookingAt()) {
            int end = bullet.end();
            return letter(text, end).or(() -> Optional.of(new Label(Kind.BULLET, "", end)));
        }
        return first(OUTLINE, Kind.OUTLINE, text, 0).or(() -> first(NUMBER, Kind.NUMBER, text, 0))
                .or(() -> letter(text, 0)).or(() -> first(CHAPTER, Kind.CHAPTER, text, 0));
    }

    /// The label that the text begins with when the file itself numbers it, so that a bare "12" or "a" is one, too.
    static Optional<Label> certain(String text) {
        Matcher bare = BARE.matcher(text);
        if (!bare.lookingAt())
            return of(text);
        Kind kind = bare.group(1) != null ? Kind.NUMBER : bare.group(2) != null ? Kind.OUTLINE : Kind.LETTER;
        String printed = IntStream.rangeClosed(1, 3).mapToObj(bare::group).filter(Objects::nonNull).findFirst()
                .orElseThrow();
        return Optional.of(new Label(kind, printed, bare.end()));
    }

    private static Optional<Label> letter(String text, int from) {
        return first(LETTER, Kind.LETTER, text, from);
    }

    private static Optional<Label> first(Pattern pattern, Kind kind, String text, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        if (!matcher.lookingAt())
            return Optional.empty();
        String printed = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return Optional.of(new Label(kind, printed, matcher.end()));
    }

    boolean counts() {
        return kind == Kind.NUMBER || kind == Kind.OUTLINE;
    }
}
