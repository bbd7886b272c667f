package org.chancery.extraction.references;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.document.Document;
import org.chancery.document.Paragraph;
import org.chancery.extraction.clauses.Token;

/// The bodies that one paper can speak of: those everybody knows, and those that the paper itself introduces with a short name in
/// brackets.
public final class Bodies {

    private static final Bodies KNOWN = read();

    private final Map<String, List<Alias>> byFirstWord = new HashMap<>();

    /// One way to name a body, cut as text is cut.
    private record Alias(String[] words, BodyName body) {}

    /// All that the paper names, whichever way.
    private final Set<BodyName> named = new LinkedHashSet<>();

    /// Those that the paper introduces with a short name, and may describe afterwards.
    private final List<Introductions.Introduced> introduced = new ArrayList<>();

    private Bodies() {}

    public static Bodies in(Document document) {
        Bodies bodies = new Bodies();
        bodies.byFirstWord.putAll(KNOWN.copy());
        for (Paragraph paragraph : document.paragraphs()) {
            Introductions.in(paragraph.text(), bodies).forEach(bodies::learn);
        }
        for (Paragraph paragraph : document.paragraphs()) {
            bodies.spot(paragraph.text()).stream().map(Spotted::value).forEach(bodies.named::add);
        }
        return bodies;
    }

    /// Which body a paper means by "the Board": the only one of that kind that it names; by the word itself, if there are several.
    BodyName meantBy(String head) {
        String word = head.toLowerCase(Locale.ROOT);
        List<BodyName> such = named.stream()
                .filter(body -> Arrays.asList(body.name().toLowerCase(Locale.ROOT).split(" ")).contains(word))
                .toList();
        return such.size() == 1 ? such.getFirst() : BodyName.of(head);
    }

    /// The bodies that papers name without explaining them.
    public static Bodies known() {
        return KNOWN;
    }

    /// All bodies named in a text, in order, the longest name at each place.
    public List<Spotted<BodyName>> spot(String text) {
        return spot(Token.cut(text, 0, text.length()));
    }

    List<Spotted<BodyName>> spot(List<Token> tokens) {
        List<Spotted<BodyName>> found = new ArrayList<>();
        for (int at = 0; at < tokens.size();) {
            Optional<Alias> alias = aliasAt(tokens, at);
            int length = alias.map(a -> a.words.length).orElse(0);
            Optional<BodyName> body = alias.map(Alias::body);
            if (body.isEmpty()) {
                Optional<Introductions.Described> described = Introductions.described(tokens, at, introduced);
                body = described.map(Introductions.Described::body);
                length = described.map(Introductions.Described::length).orElse(0);
            }
            if (body.isEmpty()) {
                length = UnknownBodies.lengthAt(tokens, at);
                if (length > 0 && holdsKnown(tokens, at, length))
                    length = 0;
                if (length > 0)
                    body = Optional.of(UnknownBodies.named(tokens.subList(at, at + length)));
            }
            int from = at;
            at += Math.max(1, length);
            Token last = tokens.get(at - 1);
            body.ifPresent(b -> found.add(new Spotted<>(b, tokens.get(from).start(), last.end())));
        }
        return found;
    }

    /// Whether a known name begins inside: "June TRADE AND DEVELOPMENT BOARD".
    private boolean holdsKnown(List<Token> tokens, int at, int length) {
        for (int i = at + 1; i < at + length; i++) {
            if (BodyWords.HEADS.contains(tokens.get(i).lower()))
                return false;
            if (aliasAt(tokens, i).isPresent())
                return true;
        }
        return false;
    }

    /// A body by any of its names.
    public Optional<BodyName> named(String name) {
        List<Token> tokens = Token.cut(name, 0, name.length());
        return tokens.isEmpty()
                ? Optional.empty()
                : aliasAt(tokens, 0).filter(alias -> alias.words.length == tokens.size()).map(Alias::body);
    }

    private Optional<Alias> aliasAt(List<Token> tokens, int at) {
        return byFirstWord.getOrDefault(word(tokens.get(at)), List.of())
                .stream()
                .filter(alias -> standsAt(alias, tokens, at))
                .max(Comparator.comparingInt(alias -> alias.words.length));
    }

    private static boolean standsAt(Alias alias, List<Token> tokens, int at) {
        if (at + alias.words.length > tokens.size())
            return false;
        for (int i = 0; i < alias.words.length; i++) {
            if (!alias.words[i].equals(word(tokens.get(at + i))))
                return false;
        }
        // an acronym is written in capitals: "inc" is no committee
        Token first = tokens.get(at);
        return alias.words.length > 1 || first.isCapitalised()
                && (alias.words[0].length() > 5
                        || first.text().length() > 1 && Character.isUpperCase(first.text().charAt(1)));
    }

    static String word(Token token) {
        String lower = token.lower();
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    private void learn(BodyName body) {
        introduced.add(Introductions.Introduced.of(body));
        named(body.name()).ifPresentOrElse(known -> alias(body.shortName(), known), () -> {
            alias(body.name(), body);
            alias(body.shortName(), body);
        });
    }

    private void alias(String name, BodyName body) {
        String[] words = Token.cut(name, 0, name.length()).stream().map(Bodies::word).toArray(String[]::new);
        if (words.length > 0)
            byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Alias(words, body));
    }

    private Map<String, List<Alias>> copy() {
        Map<String, List<Alias>> copy = new HashMap<>();
        byFirstWord.forEach((word, aliases) -> copy.put(word, new ArrayList<>(aliases)));
        return copy;
    }

    private static Bodies read() {
        Bodies bodies = new Bodies();
        for (String line : Vocabulary.lines("bodies.txt")) {
            String[] names = line.split("\\|");
            BodyName body = new BodyName(names[0].strip(), names[1].strip());
            bodies.alias(body.name(), body);
            for (int i = 1; i < names.length; i++) {
                bodies.alias(names[i].strip(), body);
            }
        }
        return bodies;
    }
}
