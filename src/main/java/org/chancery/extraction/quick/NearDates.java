package org.chancery.extraction.quick;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extraction.dates.TypedDate;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Imprecise;
import org.chancery.time.Part;
import org.chancery.time.Span;
import org.chancery.time.When;

/// What is a date only for who writes today: a bare weekday, which is the next one, and the end of this month or year.
final class NearDates {

    private static final Pattern END = Pattern.compile(
            "(?<![\\p{L}\\d])(?<lead>(?:by|before|until|avant|d'ici|antes de|para) (?:the |la |el )?)?(?:"
                    + "(?:the )?end of (?:the |this )?(?<unit>month|year)|end of (?<next>next month|next year)"
                    + "|(?:la )?fin (?:du |de l'|de )(?<fr>mois|année)|(?:el )?(?:fin|finales) (?:de |del )(?<es>mes|año))"
                    + "(?![\\p{L}\\d])(?! (?:of|de|du) )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// @param start first character in the line
    /// @param end first character after it
    record Near(When when, int start, int end, boolean isLimit) {}

    private final LocalDate asOf;
    private final ZoneId zone;

    NearDates(LocalDate asOf, ZoneId zone) {
        this.asOf = asOf;
        this.zone = zone;
    }

    Optional<Near> in(Tokens tokens, String line) {
        return weekday(tokens).or(() -> endOf(line));
    }

    private Optional<Near> weekday(Tokens tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            if (token.is(Role.WEEKDAY) && !tokens.is(at - 1, Role.EVERY)) {
                boolean limit = tokens.is(at - 1, Role.BY) || tokens.is(at - 1, Role.UNTIL)
                        || tokens.is(at - 1, Role.BEFORE);
                int first = limit || tokens.is(at - 1, Role.ON) ? at - 1 : at;
                return TypedDate.read(tokens.quote(at), asOf, zone)
                        .map(when -> new Near(when, tokens.at(first).start(), token.end(), limit));
            }
        }
        return Optional.empty();
    }

    private Optional<Near> endOf(String line) {
        Matcher end = END.matcher(line);
        if (!end.find())
            return Optional.empty();
        boolean next = end.group("next") != null;
        boolean year = end.group().toLowerCase(Locale.ROOT).matches(".*(year|année|año)");
        LocalDate day = next ? year ? asOf.plusYears(1) : asOf.plusMonths(1) : asOf;
        Span span = year ? Span.year(day.getYear()) : Span.month(day.getYear(), day.getMonthValue());
        return Optional.of(new Near(new Imprecise(span, Part.END, end.group()), end.start(), end.end(),
                end.group("lead") != null));
    }
}
