package org.chancery.extraction.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extraction.clauses.Token;

/// Bodies that a text introduces with their short name in brackets, "Open-Ended Working Group on Ports (OEWG-P)", and may describe afterwards.
final class Introductions {

    private static final Pattern SHORT = Pattern
            .compile("\\(([A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:-[A-Z0-9]+)*)(?:[ -]\\d{1,3})?\\)");
    private static final int LONGEST = 16;

    private Introductions() {}

    static List<BodyName> in(String text, Bodies bodies) {
        List<BodyName> found = new ArrayList<>();
        Matcher bracket = SHORT.matcher(text);
        while (bracket.find()) {
            List<Token> before = Token.cut(text, Math.max(0, bracket.start() - 240), bracket.start());
            nameEnding(before, bracket.group(1)).map(words -> text(text, words))
                    .ifPresent(name -> found.add(new BodyName(name, bracket.group(1))));
        }
        return found;
    }

    private static String text(String text, List<Token> words) {
        String name = text.substring(words.getFirst().start(), words.getLast().end());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// The last words whose initials hold the short name's letters in order, and one of which is a word for a body.
    private static Optional<List<Token>> nameEnding(List<Token> before, String shortName) {
        String letters = shortName.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        int letter = letters.length() - 1;
        for (int at = before.size() - 1; at >= Math.max(0, before.size() - LONGEST) && letter >= 0; at--) {
            Token token = before.get(at);
            if (!token.isWord() && !token.is(","))
                return Optional.empty();
            String initials = initials(token);
            for (int i = initials.length() - 1; i >= 0 && letter >= 0; i--) {
                if (initials.charAt(i) == letters.charAt(letter))
                    letter--;
            }
            if (letter < 0) {
                List<Token> words = before.subList(at, before.size());
                boolean body = words.stream().anyMatch(word -> BodyWords.HEADS.contains(word.lower())
                        || BodyWords.INTRODUCED.contains(word.lower()));
                return body ? Optional.of(words) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String initials(Token token) {
        if (token.text().equals(token.text().toUpperCase(Locale.ROOT)) && token.text().length() <= 4)
            return token.lower();
        StringBuilder initials = new StringBuilder();
        for (String part : token.lower().split("[-/]")) {
            if (!part.isEmpty())
                initials.append(part.charAt(0));
        }
        return initials.toString();
    }

    /// A body as it was introduced.
    ///
    /// @param words of its name, in lower case
    record Introduced(BodyName body, List<String> words) {

        static Introduced of(BodyName body) {
            return new Introduced(body, List.of(body.name().toLowerCase(Locale.ROOT).split("[\\s,]+")));
        }
    }

    /// @param length how many tokens describe the body
    record Described(BodyName body, int length) {}

    /// A body that a text describes instead of naming it: "the expert working group on housing" is the only introduced body whose name has these
    /// words in this order, one of them for what it is and one behind it for what it is about.
    static Optional<Described> described(List<Token> tokens, int at, List<Introduced> introduced) {
        if (introduced.isEmpty() || !tokens.get(at).isWord() || BodyWords.SMALL.contains(tokens.get(at).lower()))
            return Optional.empty();
        List<Described> meant = introduced.stream()
                .map(body -> new Described(body.body(), length(tokens, at, body.words())))
                .filter(described -> described.length() > 0)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /// How many tokens from here describe the body; 0 if they do not.
    private static int length(List<Token> tokens, int at, List<String> name) {
        int place = 0;
        boolean head = false;
        int topicEnd = 0;
        for (int i = at; i < tokens.size(); i++) {
            String word = Bodies.word(tokens.get(i));
            int found = name.subList(place, name.size()).indexOf(word);
            if (found < 0)
                break;
            place += found + 1;
            boolean small = BodyWords.SMALL.contains(word);
            if (head && !small && !BodyWords.HEADS.contains(word))
                topicEnd = i + 1 - at;
            head |= BodyWords.HEADS.contains(word);
        }
        return topicEnd;
    }
}
