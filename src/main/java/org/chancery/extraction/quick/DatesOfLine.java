package org.chancery.extraction.quick;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.document.Languages;
import org.chancery.extraction.dates.ClockZone;
import org.chancery.extraction.dates.Resolved;
import org.chancery.extraction.dates.Resolver;
import org.chancery.extraction.dates.TypedDate;
import org.chancery.extraction.dates.YearGiver;
import org.chancery.extraction.dates.grammar.DateReader;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Lexer;
import org.chancery.extraction.words.Tokens;
import org.chancery.extraction.words.Vocabulary;
import org.chancery.time.Day;
import org.chancery.time.Precision;
import org.chancery.time.When;

/// The dates of the calendar in a line, in whichever language reads most of it. Without a year the next occurrence is meant.
final class DatesOfLine {

    /// A date where it stands in the line.
    ///
    /// @param places more than one where its clock time stands apart
    /// @param weight how much speaks for its being the date that is meant
    /// @param impossible whether the calendar has no such day
    record Found(Timing.On date, List<Place> places, int weight, boolean impossible) {}

    /// A run of characters of the line.
    record Place(int start, int end) {

        String in(String line) {
            return line.substring(start, end);
        }
    }

    private static final Set<Lead> LIMITS = EnumSet.of(Lead.BY, Lead.BEFORE, Lead.UNTIL, Lead.WITHIN);

    private static final int LIMIT = 4;

    private final LocalDate asOf;
    private final ZoneId zone;
    private final NearDates near;

    DatesOfLine(LocalDate asOf, ZoneId zone) {
        this.asOf = asOf;
        this.zone = zone;
        this.near = new NearDates(asOf, zone);
    }

    /// All dates of the line, in its order.
    List<Found> in(String line) {
        List<Found> most = List.of();
        for (String language : Languages.all()) {
            List<Found> found = in(Lexer.tokens(line, Vocabulary.of(language)), line);
            if (letters(found) > letters(most))
                most = found;
        }
        return most;
    }

    /// Those for which most speaks: a date with "by" in front, before one to the day, before a month, before a bare year.
    static List<Found> likeliest(List<Found> found) {
        int most = found.stream().mapToInt(Found::weight).max().orElse(0);
        return found.stream().filter(each -> each.weight() == most).toList();
    }

    private static int letters(List<Found> found) {
        return found.stream().flatMap(each -> each.places().stream()).distinct()
                .mapToInt(place -> place.end() - place.start()).sum();
    }

    private List<Found> in(Tokens tokens, String line) {
        var found = new ArrayList<Found>();
        var clocks = new ArrayList<Expression>();
        for (Expression expression : DateReader.read(tokens)) {
            if (expression.content() instanceof Expression.Clock)
                clocks.add(expression);
            else if (isOfCalendar(expression))
                resolve(expression, place(tokens, expression).in(line), Optional.empty())
                        .forEach(resolved -> found.add(found(expression, resolved, place(tokens, expression), line)));
        }
        if (found.isEmpty())
            near.in(tokens, line).ifPresent(date -> found.add(found(date, line)));
        return clocks.size() == 1 && found.size() == 1
                ? List.of(at(clocks.getFirst(), place(tokens, clocks.getFirst()), found.getFirst(), line))
                : found;
    }

    /// A clock time that stands apart from its day: "call 5 pm tomorrow".
    private Found at(Expression clock, Place place, Found found, String line) {
        if (!(found.date().when() instanceof Day day))
            return found;
        String words = place.in(line) + " " + found.date().words();
        return resolve(clock, words, Optional.of(day.day())).stream()
                .findFirst()
                .map(time -> new Found(new Timing.On(time.when(), words, found.date().isLimit(), time.doubts(),
                        time.assumed()), Stream.concat(found.places().stream(), Stream.of(place)).toList(),
                        found.weight(), found.impossible()))
                .orElse(found);
    }

    private static Place place(Tokens tokens, Expression expression) {
        return new Place(tokens.at(expression.first()).start(), tokens.at(expression.end() - 1).end());
    }

    private static boolean isOfCalendar(Expression expression) {
        return expression.content() instanceof Expression.Dates || expression.content() instanceof Expression.FromToday;
    }

    private List<Resolved> resolve(Expression expression, String words, Optional<LocalDate> ownDay) {
        return new Resolver(asOf, ClockZone.ofDutyStation(zone)).resolve(expression, words,
                YearGiver.after(asOf, 0, "as the next one"), ownDay);
    }

    private static Found found(Expression expression, Resolved resolved, Place place, String line) {
        boolean limit = LIMITS.contains(expression.lead());
        int weight = limit ? LIMIT : weight(resolved.when());
        // that a person leaves out the year is no doubt: the one that is taken is shown
        List<String> doubts = resolved.doubts().stream().filter(doubt -> !resolved.assumed().contains(doubt)).toList();
        return new Found(new Timing.On(resolved.when(), place.in(line), limit, doubts, resolved.assumed()),
                List.of(place), weight, TypedDate.hasNoSuchDay(expression, resolved.when()));
    }

    private static Found found(NearDates.Near date, String line) {
        var place = new Place(date.start(), date.end());
        return new Found(
                new Timing.On(date.when().saying(place.in(line)), place.in(line), date.isLimit(), List.of(), ""),
                List.of(place), date.isLimit() ? LIMIT : weight(date.when()), false);
    }

    private static int weight(When when) {
        if (when.precision().isExact())
            return LIMIT - 1;
        return when.precision() == Precision.YEAR ? 1 : 2;
    }
}
