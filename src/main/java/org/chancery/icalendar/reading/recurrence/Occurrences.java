package org.chancery.icalendar.reading.recurrence;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.component.CalendarTime.AtClock;
import org.chancery.icalendar.reading.component.CalendarTime.OnDay;
import org.chancery.icalendar.reading.component.Component;
import org.chancery.icalendar.reading.component.Identity;
import org.chancery.icalendar.reading.component.Repetition;
import org.chancery.icalendar.reading.lines.Malformed;

/// The single events of one that repeats, within a window of days.
///
/// @param events in order; each has the time at which it would have been as its instance, but for the first of all
/// @param cut whether there are more in the window than [#MOST]
public record Occurrences(List<Component> events, boolean cut) {

    /// A meeting each day of a year.
    public static final int MOST = 366;

    public Occurrences {
        events = List.copyOf(events);
    }

    /// @param overridden the instances that the file has by themselves, with what differs in them
    /// @throws Malformed if its rule makes no sense, or repeats by the hour or faster
    /// @throws org.chancery.icalendar.reading.lines.Exceeded if its rule goes over a limit; nothing was worked out
    public static Occurrences of(Component series, LocalDate from, LocalDate to, Collection<LocalDateTime> overridden) {
        CalendarTime start = series.start().orElseThrow(() -> new Malformed("repeats, and has no start"));
        List<LocalDateTime> times = times(series.repetition(), start, from.atStartOfDay(),
                to.plusDays(1).atStartOfDay());
        List<Component> events = times.stream()
                .filter(time -> !overridden.contains(time))
                .limit(MOST)
                .map(time -> moved(series, start, time))
                .toList();
        return new Occurrences(events, times.size() > MOST);
    }

    private static List<LocalDateTime> times(Repetition repetition, CalendarTime start, LocalDateTime from,
            LocalDateTime before) {
        Optional<ZoneId> zone = start instanceof AtClock at ? at.zone() : Optional.empty();
        var times = new TreeSet<LocalDateTime>();
        List<RuleGate> rules = repetition.rules().stream().map(rule -> RuleGate.of(rule, zone)).toList();
        rules.forEach(rule -> times.addAll(following(rule, start.local(), from, before)));
        Stream.concat(Stream.of(start), repetition.more().stream())
                .map(time -> local(time, zone))
                .filter(time -> !time.isBefore(from) && time.isBefore(before))
                .forEach(times::add);
        Set<LocalDate> days = repetition.except().stream().filter(OnDay.class::isInstance).map(CalendarTime::day)
                .collect(Collectors.toSet());
        Set<LocalDateTime> clocks = repetition.except().stream().filter(AtClock.class::isInstance)
                .map(time -> local(time, zone))
                .collect(Collectors.toSet());
        return times.stream().filter(t -> !days.contains(t.toLocalDate()) && !clocks.contains(t)).toList();
    }

    private static List<LocalDateTime> following(RuleGate rule, LocalDateTime start, LocalDateTime from,
            LocalDateTime before) {
        LocalDateTime last = rule.last(before.minusSeconds(1));
        if (last.isBefore(from) || last.isBefore(start))
            return List.of();
        try {
            return new Recur<LocalDateTime>(rule.endless()).getDates(start, from, last, MOST + 1)
                    .stream()
                    .filter(time -> !time.isBefore(from) && !time.isAfter(last))
                    .toList();
        } catch (RuntimeException e) {
            throw new Malformed("repeats by the rule " + Malformed.quoted(rule.endless()) + ", which is none");
        }
    }

    /// By the clock of the start's zone.
    private static LocalDateTime local(CalendarTime time, Optional<ZoneId> zone) {
        return time instanceof AtClock(var local, var in) && in.isPresent() && zone.isPresent()
                ? local.atZone(in.get()).withZoneSameInstant(zone.get()).toLocalDateTime()
                : time.local();
    }

    /// The instances that a file has by themselves, by the clock of the start's zone.
    public static List<LocalDateTime> overridden(Component series, Collection<Component> instances) {
        Optional<ZoneId> zone = series.start()
                .flatMap(start -> start instanceof AtClock at ? at.zone() : Optional.empty());
        return instances.stream().flatMap(each -> each.identity().instance().stream())
                .map(time -> local(time, zone))
                .toList();
    }

    /// The first of all keeps the identity of the series, so that it stays the same entry if the others come later.
    private static Component moved(Component series, CalendarTime start, LocalDateTime to) {
        Duration by = Duration.between(start.local(), to);
        Identity own = series.identity();
        Optional<CalendarTime> instance = by.isZero() ? Optional.empty() : Optional.of(at(start, by));
        return new Component(series.kind(), series.line(),
                new Identity(own.uid(), instance, own.sequence(), own.stamped(), own.created()),
                Optional.of(at(start, by)), series.end().map(end -> at(end, by)), series.wording(), series.status(),
                series.alarms(), new Repetition(List.of(), List.of(), List.of()), "", series.related(),
                series.remarks());
    }

    private static CalendarTime at(CalendarTime time, Duration later) {
        return switch (time) {
            case OnDay on -> new OnDay(on.day().plusDays(later.toDays()));
            case AtClock(var local, var zone) -> new AtClock(local.plus(later), zone);
        };
    }
}
