package org.chancery.desk.calendars;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.icalendar.reading.CalendarAnswer;
import org.chancery.icalendar.reading.CalendarAnswer.Refused;
import org.chancery.icalendar.reading.component.Component;
import org.chancery.icalendar.reading.component.Component.Status;
import org.chancery.icalendar.reading.entry.EntryReader;
import org.chancery.icalendar.reading.entry.ReadEntry;
import org.chancery.icalendar.reading.lines.Exceeded;
import org.chancery.icalendar.reading.lines.Malformed;
import org.chancery.icalendar.reading.recurrence.Occurrences;

/// Making single entries of what a calendar file holds: what repeats becomes the meetings of a year back and a year ahead, and of two revisions
/// of one event the later counts.
final class Unpacking {

    /// Of one file: more than an officer's calendar ever holds, and few enough to be worked out while somebody waits.
    static final int MOST_ENTRIES = 50_000;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final long end = System.nanoTime() + LONGEST.toNanos();
    private int repeated;
    private final LocalDate from;
    private final LocalDate to;
    private final EntryReader reader;
    private final List<ReadEntry> entries = new ArrayList<>();
    private final List<Refused> refused;
    private final List<String> remarks;
    private final SeriesSaid repeating;

    private Unpacking(CalendarAnswer.Read read, LocalDate today, ZoneId station) {
        this.from = today.minusYears(1);
        this.to = today.plusYears(1);
        this.reader = new EntryReader(station, read.head().zone(), read.head().own());
        this.refused = new ArrayList<>(read.refused());
        this.remarks = new ArrayList<>(read.remarks());
        this.repeating = new SeriesSaid(from, to);
    }

    /// @param station the zone of the duty station
    static Unpacked of(String file, CalendarAnswer.Read read, LocalDate today, ZoneId station) {
        var unpacking = new Unpacking(read, today, station);
        Map<String, List<Component>> byUid = read.components()
                .stream()
                .filter(unpacking::isForAnAgenda)
                .collect(Collectors.groupingBy(Unpacking::uid, LinkedHashMap::new, Collectors.toList()));
        byUid.values().forEach(unpacking::unpack);
        unpacking.remarks.addAll(unpacking.repeating.sentences());
        long reminders = read.components().stream().filter(c -> c.status() == Status.REMINDER).count();
        if (reminders > 0)
            unpacking.remarks.add("Not taken: reminders that were written as events of their own (" + reminders + ").");
        return new Unpacked(file, read.head().name(), unpacking.entries, unpacking.refused, unpacking.remarks);
    }

    /// What has no identity is like nothing else.
    private static String uid(Component component) {
        return component.identity().uid().isEmpty() ? "line " + component.line() : "uid " + component.identity().uid();
    }

    private boolean isForAnAgenda(Component component) {
        if (component.status() == Status.ANSWER)
            refuse(component, "It is an answer to an invitation, not an event.");
        return component.status() != Status.ANSWER && component.status() != Status.REMINDER;
    }

    private void refuse(Component component, String why) {
        refused.add(new Refused(component.line(), component.wording().summary(), why));
    }

    /// Everything under one UID: the event or the series, and what differs in single ones of it.
    private void unpack(List<Component> same) {
        var latest = new LinkedHashMap<String, ReadEntry>();
        List<Component> instances = same.stream().filter(c -> c.identity().instance().isPresent()).toList();
        for (Component component : same) {
            if (component.repetition().repeats() && component.identity().instance().isEmpty())
                series(component, instances).forEach(each -> keep(each, latest));
            else
                keep(component, latest);
        }
        entries.addAll(latest.values());
    }

    private void keep(Component component, Map<String, ReadEntry> latest) {
        ReadEntry read = reader.read(component);
        ReadEntry other = latest.get(read.instance());
        if (other == null) {
            latest.put(read.instance(), read);
            return;
        }
        boolean newer = read.identity().isNewerThan(other.identity());
        ReadEntry older = newer ? other : read;
        latest.put(read.instance(), newer ? read : other);
        refused.add(
                new Refused(older.line(), older.said().title(), "It is in the file twice; the later revision counts."));
    }

    private List<Component> series(Component series, List<Component> instances) {
        if (System.nanoTime() - end > 0) {
            refuse(series, "It repeats, and what repeats in this file takes longer than " + LONGEST.toSeconds()
                    + " seconds to work out.");
            return List.of();
        }
        List<LocalDateTime> overridden = Occurrences.overridden(series, instances);
        try {
            Occurrences found = Occurrences.of(series, from, to, overridden);
            repeated += found.events().size();
            if (repeated > MOST_ENTRIES)
                throw new Malformed("repeats, and what repeats in this file comes to more than 50,000 events");
            repeating.of(series.wording().summary(), found);
            return found.events();
        } catch (Malformed e) {
            refuse(series, "It " + e.words() + ".");
        } catch (Exceeded e) {
            refuse(series, "It has " + e.limit().exceeded() + ".");
        }
        return List.of();
    }
}
