package org.chancery.extraction.clauses;

import java.util.ArrayList;
import java.util.List;

/// The clause in which a date stands: the words of its sentence before and after the date, without what other clauses of the sentence
/// say, without the prelude ("pursuant to …,") and without whoever is quoted ("the Secretariat confirmed that").
///
/// @param before the words before the date, without those that only lead to it ("by", "no later than")
/// @param after the words after it
/// @param reporter who says it, where the clause is reported; may be empty
/// @param label what stands before a colon at the head of the sentence, as in "Group 3: comments by …"; may be empty
public record Clause(String text, List<Token> before, List<Token> after, List<Token> reporter, List<Token> label) {

    /// @param start first character of the date in the text
    /// @param end first character after it
    public static Clause around(String text, int start, int end, Lexicon lexicon) {
        List<Token> left = Token.cut(text, Sentences.startBefore(text, start), start);
        List<Token> right = Token.cut(text, end, Sentences.endAfter(text, end));
        ClauseStart from = ClauseStart.of(left, lexicon);
        List<Token> before = from.words(left);
        return new Clause(text, withoutCues(before, lexicon), bounded(right, lexicon), from.reporter(), from.label());
    }

    /// Drops from the end what only leads to the date.
    static List<Token> withoutCues(List<Token> tokens, Lexicon lexicon) {
        int end = tokens.size();
        while (end > 0) {
            Token last = tokens.get(end - 1);
            int cue = lexicon.matchEndingAt(Role.CUE, tokens.subList(0, end), end);
            if (cue == 0 && last.isWord() && !(last.lower().endsWith("ly") && end > 1))
                break;
            if (cue == 0 && (last.is(")") || last.is("”") || last.is("\"")))
                break;
            end -= Math.max(1, cue);
        }
        return tokens.subList(0, end);
    }

    private static List<Token> bounded(List<Token> right, Lexicon lexicon) {
        List<VerbGroup> verbs = VerbGroup.in(right, lexicon);
        for (int at = 0; at < right.size(); at++) {
            Token token = right.get(at);
            int here = at;
            boolean thought = token.is(";") || lexicon.match(Role.BREAK, right, at) > 0 && at > 0
                    || at > 0 && lexicon.has(Role.THAT, token) && joins(right.get(at - 1));
            boolean secondVerb = joins(token) && verbs.stream().anyMatch(v -> v.start() < here)
                    && verbs.stream().anyMatch(v -> v.start() > here + 1);
            if (thought || secondVerb)
                return right.subList(0, at);
        }
        return right;
    }

    /// Whether a token joins words or clauses: "and", a comma.
    public static boolean joins(Token token) {
        return switch (token.lower()) {
            case "and", ",", "or", "et", "ou", "y", "o", "e" -> true;
            default -> false;
        };
    }

    /// The words of some tokens, as they stand in the text.
    public String words(List<Token> tokens) {
        if (tokens.isEmpty())
            return "";
        return text.substring(tokens.getFirst().start(), tokens.getLast().end());
    }

    /// Tokens without those that may not begin a phrase: determiners, joining words, marks.
    public static List<Token> trimmedFront(List<Token> tokens, Lexicon lexicon) {
        int from = 0;
        while (from < tokens.size()
                && (!tokens.get(from).isWord() && !tokens.get(from).is("“") && !tokens.get(from).is("\"")
                        || joins(tokens.get(from)) || lexicon.has(Role.DETERMINER, tokens.get(from)))) {
            from++;
        }
        return new ArrayList<>(tokens.subList(from, tokens.size()));
    }
}
