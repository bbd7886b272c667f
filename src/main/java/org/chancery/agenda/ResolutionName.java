package org.chancery.agenda;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a resolution or decision is called: its number, and as far as it is said its kind and the body that adopted it. The same number
/// of two bodies names two of them, and so does "Resolution 2/2" beside "Decision 2/2" of one.
///
/// @param number as its body numbers it: "2/7", "2024/3", "VIII/14"
/// @param body name of the body; empty if it is not said
public record ResolutionName(Optional<Resolution.Kind> kind, String number, String body) {

    private static final Pattern WRITTEN = Pattern
            .compile("(?iu)(?:(r[ée]solution|resoluci[óo]n|d[ée]cision|decisi[óo]n)"
                    + "\\s+)?(\\S+)(?:\\s+(?:\\((.+)\\)|of\\s+(?:the\\s+)?(.+)|(?<=\\d\\s{1,9})(?:the\\s+)?(.+)))?");

    public ResolutionName {
        if (number.isBlank())
            throw new IllegalArgumentException("a resolution is called by its number");
    }

    /// Reads what a person types: "2/7", "Decision 2024/3", "Resolution 2/7 (Lake Assembly)", "2/7 of the Lake Assembly", "2/7 Lake Assembly". Empty for nothing.
    public static Optional<ResolutionName> parse(String typed) {
        String text = typed.strip();
        if (text.isEmpty())
            return Optional.empty();
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches())
            return Optional.of(new ResolutionName(Optional.empty(), text, ""));
        String body = Optional.ofNullable(written.group(3)).or(() -> Optional.ofNullable(written.group(4)))
                .or(() -> Optional.ofNullable(written.group(5)))
                .orElse("");
        return Optional.of(new ResolutionName(Optional.ofNullable(written.group(1)).map(Resolution.Kind::of),
                written.group(2), body.strip()));
    }

    /// The same, of this body where it names none.
    public ResolutionName of(String adopter) {
        return body.isEmpty() ? new ResolutionName(kind, number, adopter) : this;
    }

    /// The same, whichever body it is of.
    public ResolutionName ofAnyBody() {
        return new ResolutionName(kind, number, "");
    }

    /// Whether the other can be the one that is called so, bodies apart.
    public boolean canMean(ResolutionName other) {
        return number.equals(other.number)
                && (kind.isEmpty() || other.kind.isEmpty() || kind.equals(other.kind));
    }

    /// Kind and number: "Decision 2024/3".
    public String shortText() {
        return kind.map(k -> k.label() + " ").orElse("") + number;
    }

    /// All that is known of it: "Decision 2024/3 (Executive Board)". [#parse] reads it back.
    public String text() {
        return shortText() + (body.isEmpty() ? "" : " (" + body + ")");
    }
}
