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

    private static final int LONGEST_BRACKET = 80;

    /// A text that is one clause, with a date behind it.
    public static Clause of(String text) {
        return new Clause(text, Token.cut(text, 0, text.length()), List.of(), List.of(), List.of());
    }

    /// The same, with what follows the date alone, for a date that stands as a label before it.
    public Clause onlyAfter() {
        int from = 0;
        while (from < after.size() && !after.get(from).isWord()) {
            from++;
        }
        return new Clause(text, List.of(), after.subList(from, after.size()), List.of(), List.of());
    }

    /// A stretch of the text.
    public record Stretch(int start, int end) {

        boolean holds(Token token) {
            return token.start() >= start && token.end() <= end;
        }
    }

    /// @param date where the date stands
    /// @param others where other dates stand, which are no words of the clause
    public static Clause around(String text, Stretch date, List<Stretch> others, Lexicon lexicon) {
        List<Token> left = words(text, Sentences.startBefore(text, date.start()), date.start(), others);
        List<Token> right = words(text, afterPossessive(text, date.end()), Sentences.endAfter(text, date.end()),
                others);
        ClauseStart from = ClauseStart.of(left, lexicon);
        List<Token> before = from.words(left);
        return new Clause(text, withoutCues(before, lexicon), bounded(right, lexicon), from.reporter(), from.label());
    }

    /// "today's briefing".
    private static int afterPossessive(String text, int end) {
        return text.startsWith("'s ", end) || text.startsWith("’s ", end) ? end + 2 : end;
    }

    private static List<Token> words(String text, int from, int to, List<Stretch> others) {
        return withoutBrackets(Token.cut(text, from, to)
                .stream()
                .filter(token -> others.stream().noneMatch(date -> date.holds(token)))
                .toList());
    }

    /// Drops what stands in brackets, but for a short name in them; a bracket that is not closed stays.
    public static List<Token> withoutBrackets(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int close = tokens.get(at).is("(") ? closing(tokens, at) : -1;
            if (close < 0 || close == at + 2 && tokens.get(at + 1).isCapitalised())
                kept.add(tokens.get(at));
            else
                at = close;
        }
        return kept;
    }

    /// Where a clause begins that may have a prelude before it: "pursuant to the rules, …".
    public static int afterPrelude(List<Token> tokens, int from, Lexicon lexicon) {
        return ClauseStart.afterPrelude(tokens, from, lexicon);
    }

    private static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int at = open; at < Math.min(tokens.size(), open + LONGEST_BRACKET); at++) {
            depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
            if (depth == 0)
                return at;
        }
        return -1;
    }

    /// Drops from the end what only leads to the date.
    public static List<Token> withoutCues(List<Token> tokens, Lexicon lexicon) {
        int end = tokens.size();
        while (end > 0) {
            Token last = tokens.get(end - 1);
            int cue = lexicon.matchEndingAt(Role.CUE, tokens.subList(0, end), end);
            if (cue == 0 && last.isWord() && !(last.lower().endsWith("ly") && end > 1 && !lexicon.has(Role.VERB, last)))
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

    /// The words of some tokens, as they stand in the text; what was left out between two of them is a space.
    public String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (at > 0) {
                String gap = text.substring(Math.min(tokens.get(at - 1).end(), token.start()), token.start());
                words.append(gap.isBlank() ? gap : token.isWord() ? " " : "");
            }
            words.append(token.text());
        }
        return words.toString();
    }

    /// Tokens without those that may not begin a phrase: determiners, joining words, marks.
    public static List<Token> trimmedFront(List<Token> tokens, Lexicon lexicon) {
        int from = 0;
        while (from < tokens.size()
                && (!tokens.get(from).isWord() && !tokens.get(from).is("“") && !tokens.get(from).is("\"")
                        || joins(tokens.get(from)) || lexicon.has(Role.DETERMINER, tokens.get(from))
                        || from + 1 < tokens.size() && lexicon.has(Role.PREPOSITION, tokens.get(from)))) {
            from++;
        }
        return new ArrayList<>(tokens.subList(from, tokens.size()));
    }
}
