package org.chancery.extraction.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.extraction.clauses.Token;

/// Finds the resolutions and decisions that a text refers to: "Resolution 2/7 of the UN-Habitat Assembly", "resolutions 2/1 and 2/5",
/// "the Executive Board, in its decision 2024/3", "decision VIII/14", "résolution 71/67", "1/CP.22".
public final class Acts {

    private static final String NUMBER = "(?:\\d{1,4}/[A-Z]{2,4}\\.\\d{1,3}\\b|(?:[IVXL]+|\\d{1,4})/\\d{1,4}[A-Z]?\\b|"
            + "[A-Z]{3}\\d{1,3}(?:\\(\\d+\\)|\\.\\d+\\b))";
    /// A number, also as a link: "[2/7](#)".
    private static final String LINKED = "\\[?(" + NUMBER + ")(?:\\]\\([^)\\s]*\\)|\\])?";
    private static final Pattern ACT = Pattern.compile(
            "(?iu)\\b(resolutions?|decisions?|r[ée]solutions?|d[ée]cisions?|resoluci(?:ón|ones)|decisi(?:ón|ones))\\s+(?-iu:"
                    + LINKED + ")");
    private static final Pattern ANOTHER = Pattern.compile("\\s*(?:,|;|and|or|et|ou|y|o|, and)\\s+" + LINKED);
    private static final Pattern BY = Pattern.compile(
            "(?iu)\\)?,?\\s+(?:of|(?:as )?(?:adopted )?by|de|du|del|(?:adoptée?s? )?par|(?:aprobadas? )?por)\\s*(?:the|la|le|l['’]|el)?\\s*");
    private static final Pattern HIS = Pattern.compile(
            "(?iu)(?:['’]s?)?\\s*(?:,?\\s+(?:in|by|through|under|dans|par|en)\\s+(?:its|sa|su)\\s+)?");
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{Lu}\\p{L}+");

    private final String text;
    private final Bodies bodies;
    private final List<Spotted<BodyName>> named;

    private Acts(String text, Bodies bodies) {
        this.text = text;
        this.bodies = bodies;
        this.named = bodies.spot(text);
    }

    /// Those that a text names, in order, each with its body if the words beside it say so.
    public static List<Spotted<ResolutionName>> in(String text, Bodies bodies) {
        Matcher act = ACT.matcher(text);
        return act.find() ? new Acts(text, bodies).from(act) : List.of();
    }

    private List<Spotted<ResolutionName>> from(Matcher act) {
        List<Spotted<ResolutionName>> found = new ArrayList<>();
        do {
            Optional<Resolution.Kind> kind = Optional.of(Resolution.Kind.of(act.group(1)));
            List<Spotted<String>> numbers = new ArrayList<>();
            numbers.add(new Spotted<>(act.group(2), act.start(), act.end()));
            Matcher another = ANOTHER.matcher(text);
            while (another.region(numbers.getLast().end(), text.length()).lookingAt())
                numbers.add(new Spotted<>(another.group(1), another.start(1), another.end()));
            Optional<BodyName> body = bodyAfter(numbers.getLast().end()).or(() -> bodyBefore(act.start()));
            String adopter = body.map(BodyName::name).orElse("");
            numbers.forEach(n -> found
                    .add(new Spotted<>(new ResolutionName(kind, n.value(), adopter), n.start(), n.end())));
        } while (act.find());
        return found;
    }

    /// "of the Lake Assembly", "adopted by the Board": the body named next, else the only one of that kind.
    private Optional<BodyName> bodyAfter(int end) {
        Matcher by = BY.matcher(text).region(end, text.length());
        if (!by.lookingAt())
            return Optional.empty();
        Optional<BodyName> whole = named.stream().filter(b -> b.start() == by.end()).map(Spotted::value).findFirst();
        return whole.or(() -> {
            Matcher word = FIRST_WORD.matcher(text).region(by.end(), text.length());
            return word.lookingAt() ? bare(word.group()) : Optional.empty();
        });
    }

    /// "the Lake Assembly's decision", "Executive Board decision", "the Board, in its decision".
    private Optional<BodyName> bodyBefore(int start) {
        Optional<BodyName> whole = named.stream()
                .filter(b -> b.end() <= start && HIS.matcher(text.substring(b.end(), start)).matches())
                .map(Spotted::value)
                .reduce((first, second) -> second);
        return whole.or(() -> {
            List<Token> before = Token.cut(text, Math.max(0, start - 40), start);
            return before.reversed()
                    .stream()
                    .filter(t -> t.isWord() && HIS.matcher(text.substring(t.end(), start)).matches())
                    .flatMap(t -> bare(Bodies.word(t), t).stream())
                    .findFirst();
        });
    }

    private Optional<BodyName> bare(String word) {
        return BodyWords.HEADS.contains(word.toLowerCase(Locale.ROOT))
                ? Optional.of(bodies.meantBy(word))
                : Optional.empty();
    }

    private Optional<BodyName> bare(String word, Token token) {
        return token.isCapitalised() ? bare(token.text().substring(0, word.length())) : Optional.empty();
    }
}
