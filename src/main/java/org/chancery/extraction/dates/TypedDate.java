package org.chancery.extraction.dates;

import org.chancery.document.Languages;
import org.chancery.extraction.dates.grammar.DateReader;
import org.chancery.extraction.dates.grammar.Expression;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.words.Lexer;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.extraction.words.Vocabulary;
import org.chancery.time.Imprecise;
import org.chancery.time.Precision;
import org.chancery.time.Stretch;
import java.util.stream.Stream;
import org.chancery.time.When;

/// A date as a person types it into a field: "9-11 Dec 2024", "end of 2024", "28/10/2024", "6 Nov 10:00-12:00", "in 2 weeks".
public final class TypedDate {

    private TypedDate() {}

    /// The date that the whole text is. Without a year the next occurrence from `asOf` on is meant. Empty if the text, or part of it, is no
    /// date, and for a day that does not exist.
    public static Optional<When> read(String text, LocalDate asOf, ZoneId zone) {
        String line = text.strip();
        for (String language : Languages.all()) {
            Tokens tokens = Lexer.tokens(line, Vocabulary.of(language));
            Optional<When> read = whole(tokens).flatMap(e -> resolve(e, line, asOf, zone));
            if (read.isPresent())
                return read;
        }
        return Optional.empty();
    }

    private static Optional<Expression> whole(Tokens tokens) {
        List<Expression> found = DateReader.read(tokens);
        if (found.size() != 1)
            return Optional.empty();
        Expression only = found.getFirst();
        int end = tokens.is(only.end(), Kind.DOT) || tokens.is(only.end(), Kind.CLOSE) ? only.end() + 1 : only.end();
        return only.first() == 0 && end >= tokens.size() ? Optional.of(only) : Optional.empty();
    }

    /// Whether a day was typed and only its month was read, since the calendar has no such day.
    public static boolean hasNoSuchDay(Expression typed, When read) {
        boolean day = typed.dates().filter(d -> d.pieces().getFirst().last().unit() == Precision.DAY).isPresent();
        return day && Stream.of(read).flatMap(TypedDate::ends).anyMatch(Imprecise.class::isInstance);
    }

    private static Stream<When> ends(When when) {
        return when instanceof Stretch s ? Stream.concat(s.from().stream(), s.to().stream()) : Stream.of(when);
    }

    private static Optional<When> resolve(Expression expression, String text, LocalDate asOf, ZoneId zone) {
        YearGiver next = YearGiver.after(asOf, 0, "as the next one");
        List<Resolved> values = new Resolver(asOf, ClockZone.ofDutyStation(zone)).resolve(expression, text, next,
                Optional.empty());
        return values.size() != 1 || hasNoSuchDay(expression, values.getFirst().when())
                ? Optional.empty()
                : Optional.of(values.getFirst().when());
    }
}
