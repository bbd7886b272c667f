package org.chancery.extraction.dates;

import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.written.ClockTime;
import org.chancery.extraction.dates.written.Piece;
import org.chancery.extraction.dates.written.Fragment;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.extraction.dates.grammar.Expression.Again;
import org.chancery.extraction.dates.grammar.Expression.Clock;
import org.chancery.extraction.dates.grammar.Expression.Dates;
import org.chancery.extraction.dates.grammar.Expression.FromEvent;
import org.chancery.extraction.dates.grammar.Expression.FromToday;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Precision;
import org.chancery.time.Recurring;
import org.chancery.time.Relative;
import org.chancery.time.Span;
import org.chancery.time.Stretch;
import org.chancery.time.When;

/// From an expression to its values: one for each entry of a list.
///
/// @param today the day from which "tomorrow" and "in two weeks" count
/// @param zone the zone of clock times that name none
public record Resolver(LocalDate today, ClockZone zone) {

    /// @param text the words of the expression
    /// @param years gives the year that the words leave out
    /// @param ownDay the day of a clock time that stands alone; empty if the document has none
    public List<Resolved> resolve(Expression expression, String text, YearGiver years, Optional<LocalDate> ownDay) {
        return switch (expression.content()) {
            case Dates dates -> dates(dates, expression.lead(), text, years);
            case Clock clock -> ownDay.map(day -> List.of(moment(day, clock.clock(), text))).orElse(List.of());
            case FromEvent event -> List.of(plain(new Relative(event.offset(), event.anchor(), text)));
            case FromToday from -> fromToday(from, text);
            case Again again -> List.of(plain(new Recurring(again.every(), text)));
        };
    }

    /// The values of a distance from the day on which it is spoken.
    public List<Resolved> fromToday(FromToday from, String text) {
        When when = FromTodayDays.when(from, today).saying(text);
        return from.clocks().isEmpty() || !(when instanceof Day day)
                ? List.of(plain(when))
                : from.clocks().stream().map(clock -> moment(day.day(), clock, text)).toList();
    }

    private List<Resolved> dates(Dates dates, Lead lead, String text, YearGiver years) {
        List<Resolved> all = new ArrayList<>();
        for (Piece piece : dates.pieces()) {
            if (dates.clocks().isEmpty() || piece.to().isPresent()) {
                add(all, piece, dates.clocks().stream().findFirst(), lead, text, years);
            } else {
                dates.clocks().forEach(clock -> add(all, piece, Optional.of(clock), lead, text, years));
            }
        }
        if (dates.alternatives() && all.size() > 1)
            all.replaceAll(r -> r.but("The text leaves it open which of several dates it will be."));
        if (dates.lostDash())
            all.replaceAll(r -> r.but("Nothing stands between the two days; read as a run from one to the other."));
        return all;
    }

    private void add(List<Resolved> all, Piece written, Optional<ClockTime> clock, Lead lead, String text,
            YearGiver years) {
        boolean inferred = written.from().lacksYear();
        Piece piece = inferred ? dated(written, years) : written;
        try {
            Resolved resolved = resolve(piece, clock, lead, text);
            if (inferred)
                resolved = inferred(resolved, piece.from().year(), years);
            all.add(Doubts.of(piece, resolved));
        } catch (DateTimeException e) {
            all.add(new Resolved(withoutSuchDay(piece, text), List.of(Doubts.noSuchDay(piece)), ""));
        }
    }

    /// A day that no calendar has leaves its month, never another day.
    private When withoutSuchDay(Piece piece, String text) {
        When from = dayOrMonth(piece.from(), text);
        if (piece.to().isEmpty())
            return from;
        When to = dayOrMonth(piece.to().get(), text);
        return to.latest().orElseThrow().isBefore(from.earliest().orElseThrow()) || from.sameDateAs(to)
                ? from
                : Stretch.between(from, to).saying(text);
    }

    private When dayOrMonth(Fragment fragment, String text) {
        return isDay(fragment) && !Doubts.exists(fragment)
                ? Imprecise.month(fragment.year(), fragment.ordinal()).saying(text)
                : when(fragment, text);
    }

    private static Resolved inferred(Resolved resolved, int year, YearGiver years) {
        String how = "The year is not written; read as " + year + " " + years.reason() + ".";
        Resolved assumed = resolved.assuming(how);
        return years.isDoubtful(year) ? assumed.but(how) : assumed;
    }

    private static Piece dated(Piece written, YearGiver years) {
        int year = years.year(written);
        if (written.to().isEmpty())
            return Piece.of(written.from().in(year));
        Fragment to = written.to().get();
        boolean overNewYear = to.month() < written.from().month();
        return Piece.between(written.from().in(overNewYear ? year - 1 : year), to.in(year));
    }

    private Resolved resolve(Piece piece, Optional<ClockTime> clock, Lead lead, String text) {
        When from = when(piece.from(), text);
        if (piece.to().isEmpty()) {
            if (clock.isPresent() && from instanceof Day day)
                return moment(day.day(), clock.get(), text);
            if (lead == Lead.WEEK_OF && from instanceof Day day)
                return plain(Stretch.between(day, Day.of(day.day().plusDays(6))).saying(text));
            boolean open = lead == Lead.SINCE || lead == Lead.AFTER;
            return plain(open && !(from instanceof Stretch) ? Stretch.since(from).saying(text) : from);
        }
        When to = when(piece.to().get(), text);
        if (from instanceof Day first && to instanceof Day last) {
            if (last.day().isAfter(first.day()))
                return opening(new Days(first.day(), last.day(), text), clock);
            if (last.day().equals(first.day()))
                return plain(first);
            return plain(first).but(
                    "The end, " + Doubts.day(last.day()) + ", is before the start, " + Doubts.day(first.day()) + ".");
        }
        if (from instanceof Stretch || to instanceof Stretch)
            return plain(from);
        Resolved stretch = plain(Stretch.between(from, to).saying(text));
        return to.latest().orElseThrow().isBefore(from.earliest().orElseThrow())
                ? stretch.but("The end is before the start.")
                : stretch;
    }

    private When when(Fragment fragment, String text) {
        if (fragment.rest())
            return Remainder.of(fragment, today).saying(text);
        return switch (fragment.unit()) {
            case DAY -> new Day(LocalDate.of(fragment.year(), fragment.ordinal(), fragment.day()), text);
            case MONTH, QUARTER, HALF, SEASON, YEAR ->
                new Imprecise(new Span(fragment.unit(), fragment.year(), fragment.ordinal()), fragment.part(), text);
            default -> throw new DateTimeException("no date: " + fragment.unit());
        };
    }

    /// A clock time beside a run of days is when its first day opens.
    private Resolved opening(Days days, Optional<ClockTime> clock) {
        if (clock.isEmpty() || clock.get().endsDay())
            return plain(days);
        Resolved first = moment(days.first(), clock.get(), days.words());
        ZoneId in = clock.get().zone().orElse(zone.zone());
        return new Resolved(days.openingAt(clock.get().from(), in), first.doubts(), first.assumed());
    }

    private Resolved moment(LocalDate day, ClockTime clock, String text) {
        ZoneId in = clock.zone().orElse(zone.zone());
        boolean empty = clock.until().filter(clock.from()::equals).isPresent();
        var moment = new Moment(day, clock.from(), empty ? Optional.empty() : clock.until(), in, text);
        Resolved resolved = plain(moment);
        if (clock.endsDay())
            resolved = resolved.assuming("Midnight is read as the end of that day.");
        if (clock.zone().isEmpty())
            resolved = resolved.assuming(zone.assumption());
        return ClockDoubts.of(clock, moment, text, resolved);
    }

    private static Resolved plain(When when) {
        return new Resolved(when, List.of(), "");
    }

    static boolean isDay(Fragment fragment) {
        return fragment.unit() == Precision.DAY;
    }

    static DayOfWeek weekday(int number) {
        return DayOfWeek.of(number);
    }
}
