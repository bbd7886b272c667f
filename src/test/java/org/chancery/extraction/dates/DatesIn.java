package org.chancery.extraction.dates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.extraction.dates.grammar.DateReader;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.words.Lexer;
import org.chancery.extraction.words.Tokens;
import org.chancery.extraction.words.Vocabulary;
import org.chancery.time.text.WhenText;

/// What the grammar reads in a sentence, as one line of text for a table: the values in order, parted by `; `.
final class DatesIn {

    static final LocalDate AS_OF = LocalDate.of(2024, 10, 16);

    private DatesIn() {}

    static String values(String language, String sentence) {
        return resolved(language, sentence).stream().map(r -> WhenText.write(r.when()).strip())
                .collect(Collectors.joining("; "));
    }

    static List<Resolved> resolved(String language, String sentence) {
        Tokens tokens = Lexer.tokens(sentence, Vocabulary.of(language));
        var resolver = new Resolver(AS_OF, ClockZone.ofDutyStation(ZoneId.of("Africa/Nairobi")));
        return DateReader.read(tokens).stream().flatMap(e -> resolver.resolve(e, quote(tokens, e),
                YearGiver.after(AS_OF, 0, "as the next one"), Optional.of(AS_OF)).stream()).toList();
    }

    /// How much work the grammar has with a text.
    static long looks(String text) {
        Tokens tokens = Lexer.tokens(text, Vocabulary.of("en"));
        DateReader.read(tokens);
        return tokens.looks();
    }

    private static String quote(Tokens tokens, Expression expression) {
        return tokens.quote(expression.first(), expression.end() - 1);
    }
}
