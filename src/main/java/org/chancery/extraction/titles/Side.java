package org.chancery.extraction.titles;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;
import org.chancery.extraction.clauses.VerbGroup;

/// The words on one side of a date, and how titles are put together of them.
///
/// @param words this side's words
/// @param after what stands behind the date, where these stand before it; else empty
record Side(Clause clause, List<Token> words, List<Token> after, List<VerbGroup> verbs, Lexicon lexicon) {

    static Side of(Clause clause, List<Token> words, List<Token> after, Lexicon lexicon) {
        return new Side(clause, words, after, VerbGroup.in(words, lexicon), lexicon);
    }

    DeadlineTitle composed(List<Token> nouns, String end, String owed) {
        String whole = Titles.nouns(clause, nouns, lexicon, Integer.MAX_VALUE) + " " + end;
        String title = Titles.nouns(clause, nouns, lexicon, Titles.LONGEST - end.length() - 1) + " " + end;
        return new DeadlineTitle(title.strip(), whole.strip(), owed);
    }

    DeadlineTitle title(List<Token> tokens, String owed) {
        return new DeadlineTitle(Titles.nouns(clause, tokens, lexicon, Titles.LONGEST),
                Titles.nouns(clause, tokens, lexicon, Integer.MAX_VALUE), owed);
    }

    /// From here to where a verb, a clause or a bracket ends the noun phrase.
    List<Token> nounsFrom(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size()) {
            Token token = tokens.get(end);
            boolean stops = end > from
                    && (token.is(",") || token.is(";") || token.is(":") || token.is(".") || token.is("(")
                            || lexicon.match(Role.AUXILIARY, tokens, end) > 0
                            || lexicon.match(Role.RELATIVE, tokens, end) > 0
                            || lexicon.has(Role.THAT, token));
            if (stops)
                break;
            end++;
        }
        return tokens.subList(from, end);
    }

    String subject() {
        return verbs.isEmpty() ? "" : clause.words(words.subList(0, verbs.getFirst().start()));
    }

    /// "submit their views" is, for those who are asked, "submit views".
    List<Token> impersonal(List<Token> words) {
        boolean possessive = words.size() > 2 && lexicon.has(Role.POSSESSIVE, words.get(1));
        return possessive
                ? Stream.concat(Stream.of(words.getFirst()), words.stream().skip(2)).toList()
                : words;
    }

    /// "submit by 3 May, via email, comments on …": the object stands behind the date.
    DeadlineTitle objectBehind(Token verb, String owed) {
        List<Token> object = after;
        while (!object.isEmpty() && (object.getFirst().is(",") || lexicon.match(Role.PREPOSITION, object, 0) > 0)) {
            int comma = object.stream().skip(1).map(Token::lower).toList().indexOf(",");
            object = object.getFirst().is(",") || comma < 0
                    ? object.subList(1, object.size())
                    : object.subList(comma + 2, object.size());
        }
        String what = Titles.nouns(clause, nounsFrom(object, 0), lexicon,
                Titles.LONGEST - verb.text().length() - 1);
        String title = what.isEmpty() ? verb.text() : verb.text() + " " + what;
        return new DeadlineTitle(title, title, owed);
    }

    static int first(List<Token> tokens, IntPredicate test) {
        return IntStream.range(0, tokens.size()).filter(test).findFirst().orElse(-1);
    }

    static int last(List<Token> tokens, IntPredicate test) {
        for (int at = tokens.size() - 1; at >= 0; at--) {
            if (test.test(at))
                return at;
        }
        return -1;
    }
}
