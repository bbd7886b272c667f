package org.chancery.extraction.titles;

import java.util.List;
import java.util.Optional;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.chancery.extraction.clauses.Role;
import org.chancery.extraction.clauses.Token;

/// Who owes what is due, under the name that papers give them.
public final class Owner {

    private static final int LONGEST_NAME = 4;

    private Owner() {}

    /// @param owed the words of the clause that name them; may be empty
    public static String of(String owed, Clause clause, Lexicon lexicon) {
        return actor(owed, lexicon).or(() -> reporter(clause, lexicon)).orElse("");
    }

    public static boolean isNamed(String words, Lexicon lexicon) {
        return actor(words, lexicon).isPresent();
    }

    /// Whether these words name the officer's own side, whose duties are written as what to do.
    public static boolean onOurSide(String words, Lexicon lexicon) {
        return named(words, Role.OWN_SIDE, lexicon).isPresent();
    }

    /// Whoever reports what they will do owes it; a delegation that reports what others will do does not.
    private static Optional<String> reporter(Clause clause, Lexicon lexicon) {
        List<Token> named = clause.reporter();
        for (int at = named.size() - 2; at > 0; at--) {
            if (named.get(at).is(",")) {
                named = named.subList(at + 1, named.size());
                break;
            }
        }
        String words = clause.words(named);
        return onOurSide(words, lexicon) ? Optional.empty() : actor(words, lexicon);
    }

    private static Optional<String> actor(String words, Lexicon lexicon) {
        return named(words, Role.ACTOR, lexicon).or(() -> delegateOf(words)).or(() -> name(words, lexicon));
    }

    private static Optional<String> delegateOf(String words) {
        var delegate = java.util.regex.Pattern
                .compile(
                        "(?i:(?:delegate|representative|delegation|delegates|government|permanent mission) (?:from|of) (?:the )?)(\\p{Lu}.*)")
                .matcher(words);
        return delegate.find() ? Optional.of(delegate.group(1).strip()) : Optional.empty();
    }

    /// A proper name that is no longer than a name.
    private static Optional<String> name(String words, Lexicon lexicon) {
        List<Token> tokens = Clause.trimmedFront(Token.cut(words, 0, words.length()), lexicon);
        boolean name = !tokens.isEmpty() && tokens.size() <= LONGEST_NAME && tokens.getFirst().isCapitalised()
                && !lexicon.has(Role.PRONOUN, tokens.getFirst())
                && tokens.stream()
                        .allMatch(t -> t.isCapitalised() || t.is("of") || t.is("and") || t.is("the") || t.is("de"));
        return name ? Optional.of(words.substring(tokens.getFirst().start()).strip()) : Optional.empty();
    }

    /// The last such word among these, as a title in the book.
    private static Optional<String> named(String words, Role role, Lexicon lexicon) {
        List<Token> tokens = Token.cut(words, 0, words.length());
        for (int at = 0; at < tokens.size(); at++) {
            int length = lexicon.match(role, tokens, at);
            if (length > 0) {
                String phrase = String.join(" ", tokens.subList(at, at + length).stream().map(Token::lower).toList());
                return lexicon.lookup(role, phrase);
            }
        }
        return Optional.empty();
    }
}
