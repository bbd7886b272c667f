package org.chancery.desk.exporting;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.desk.exporting.Remark.Reason;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.icalendar.alarm.AlarmsBuilder;
import org.chancery.icalendar.alarm.Sounding;
import org.chancery.time.Moment;
import org.chancery.time.text.WhenLabel;

/// What a calendar will not show as the book has it, reason by reason, before anything is written.
final class Preflight {

    private static final int EXAMPLES = 3;

    private final Listing listing;
    private final List<Event> events;
    private final List<Remark> remarks = new ArrayList<>();

    private Preflight(Listing listing) {
        this.listing = listing;
        this.events = listing.written().stream().flatMap(e -> e.event().stream()).toList();
    }

    /// What is lost first, what calendars make of the whole file last.
    static List<Remark> of(Listing listing) {
        var preflight = new Preflight(listing);
        preflight.alarms();
        preflight.dates();
        preflight.leftOut();
        preflight.habits();
        return List.copyOf(preflight.remarks);
    }

    private void alarms() {
        switch (listing.selection().target().profile().alarms()) {
            case ALL -> {
            }
            case FIRST -> alarmsLeftOut();
            case ENTRIES -> alarmsAsEntries();
        }
        List<Event> onTheDay = events.stream().filter(e -> !e.settled() && !(e.placement() instanceof Placement.Timed))
                .filter(e -> e.shown().reminders().stream().anyMatch(r -> r.daysBefore() == 0)).toList();
        remark(Reason.EVENING_BEFORE, onTheDay,
                n -> Words.count(n, "reminder") + " on the day itself "
                        + (n == 1 ? "comes" : "come")
                        + " at 18:00 on the evening before, as calendars take none after midnight.",
                e -> e.entry().title());
    }

    private void alarmsLeftOut() {
        List<Event> several = events.stream().filter(e -> soundings(e).size() > 1).toList();
        int dropped = several.stream().mapToInt(e -> soundings(e).size() - 1).sum();
        if (dropped > 0)
            remarks.add(new Remark(Reason.ALARMS_LEFT_OUT,
                    "Outlook keeps one alarm of an entry. The one nearest to a week before is kept; "
                            + Words.count(dropped, "other") + (dropped == 1 ? " is" : " are") + " left out.",
                    dropped, examples(several.stream(), this::kept)));
    }

    private String kept(Event event) {
        List<Sounding> all = soundings(event);
        return event.entry().title() + ": " + all.getFirst().daysBefore() + "d is kept, without "
                + leads(all.stream().skip(1));
    }

    private String reminders(Event event) {
        return event.entry().title() + ": " + leads(soundings(event).stream());
    }

    /// "14d, 7d".
    private static String leads(Stream<Sounding> soundings) {
        return soundings.map(Sounding::daysBefore).sorted(Comparator.reverseOrder()).map(days -> days + "d")
                .collect(Collectors.joining(", "));
    }

    private void alarmsAsEntries() {
        List<Event> reminded = events.stream().filter(e -> !soundings(e).isEmpty()).toList();
        int reminders = reminded.stream().mapToInt(e -> soundings(e).size()).sum();
        if (reminders > 0)
            remarks.add(new Remark(Reason.ALARMS_AS_ENTRIES,
                    "Google Calendar drops alarms. " + Words.count(reminders, "reminder") + (reminders == 1
                            ? " is written as an entry of its own."
                            : " are written as entries of their own."),
                    reminders, examples(reminded.stream(), this::reminders)));
    }

    private List<Sounding> soundings(Event event) {
        return AlarmsBuilder.soundings(event, listing.station());
    }

    private void dates() {
        remark(Reason.INEXACT_ON_LAST_DAY,
                events.stream().filter(e -> e.placement() instanceof Placement.LastDay).toList(),
                n -> Words.count(n, "entry") + (n == 1 ? " has" : " have") + " no exact day and " + (n == 1
                        ? "stands"
                        : "stand") + " on the last day possible, as tentative.",
                e -> Words.dated(e.entry()));
        remark(Reason.END_NOT_KNOWN,
                events.stream().filter(e -> e.entry() instanceof Meeting && e.placement() instanceof Placement.Timed t
                        && !t.endKnown()).toList(),
                n -> Words.count(n, "meeting") + (n == 1 ? " has" : " have") + " no known end and " + (n == 1
                        ? "is"
                        : "are") + " shown as one hour.",
                e -> Words.dated(e.entry()));
        remark(Reason.IN_UTC, events.stream().filter(Preflight::inUtc).toList(),
                n -> Words.count(n, "entry") + (n == 1 ? " is" : " are")
                        + " written in UTC, as no calendar reads the rules of the time zone; the moment is right.",
                e -> Words.dated(e.entry()));
    }

    private static boolean inUtc(Event event) {
        return event.placement() instanceof Placement.Timed t && t.start().getZone() instanceof ZoneOffset
                && event.entry().when() instanceof Moment m && isRegion(m.start());
    }

    private static boolean isRegion(ZonedDateTime time) {
        return !(time.getZone().normalized() instanceof ZoneOffset);
    }

    private void leftOut() {
        List<Listed> out = listing.entries().stream().filter(e -> e.event().isEmpty()).toList();
        remarkOn(Reason.INEXACT_LEFT_OUT, out.stream().filter(
                e -> Placement.of(e.shown().entry()) instanceof Placement.LastDay).map(e -> e.shown().entry()).toList(),
                n -> Words.count(n, "entry") + " without an exact day " + (n == 1 ? "is" : "are") + " left out.",
                Words::dated);
        remarkOn(Reason.NO_DATE, out.stream().filter(
                e -> Placement.of(e.shown().entry()) instanceof Placement.Nowhere).map(e -> e.shown().entry()).toList(),
                n -> Words.count(n, "entry") + " without a date for a calendar " + (n == 1 ? "is" : "are")
                        + " left out.",
                e -> e.title() + " (" + WhenLabel.medium(e.when()) + ")");
    }

    /// What a calendar does with any file.
    private void habits() {
        if (events.isEmpty())
            return;
        switch (listing.selection().target()) {
            case OUTLOOK -> addedAnew();
            case APPLE -> remarks.add(habit(Reason.REFUSED_IF_KNOWN,
                    "Thunderbird refuses to import what it has already. It follows every change in a file that it subscribes to."));
            case TASKS -> remark(Reason.TASKS_IGNORED, events.stream().filter(
                    e -> e.entry() instanceof Deliverable).toList(),
                    n -> Words.count(n, "deadline") + (n == 1 ? " is a task" : " are tasks")
                            + ". Outlook and Google Calendar ignore tasks in files.",
                    e -> e.entry().title());
            case GOOGLE, PLAIN -> {
            }
        }
    }

    private void addedAnew() {
        List<Listed> known = listing.written().stream().filter(e -> e.told().isPresent()).toList();
        if (listing.selection().sinceLast() && !known.isEmpty())
            remarks.add(new Remark(Reason.ADDED_ANEW, Words.count(known.size(), "entry")
                    + " would stand in Outlook twice, as it adds what it imports beside what it has. Delete there by hand:",
                    known.size(), examples(known.stream(), e -> Words.dated(e.told().orElseThrow()))));
        else
            remarks.add(habit(Reason.ADDED_ANEW,
                    "Outlook adds what it imports, also what it has already. Keep these in a calendar of their own, and empty it first."));
    }

    private static Remark habit(Reason reason, String sentence) {
        return new Remark(reason, sentence, 0, List.of());
    }

    private void remark(Reason reason, List<Event> about, Function<Integer, String> sentence,
            Function<Event, String> example) {
        if (!about.isEmpty())
            remarks.add(new Remark(reason, sentence.apply(about.size()), about.size(),
                    examples(about.stream(), example)));
    }

    private void remarkOn(Reason reason, List<Entry> about, Function<Integer, String> sentence,
            Function<Entry, String> example) {
        if (!about.isEmpty())
            remarks.add(new Remark(reason, sentence.apply(about.size()), about.size(),
                    examples(about.stream(), example)));
    }

    private static <T> List<String> examples(Stream<T> about, Function<T, String> example) {
        return about.limit(EXAMPLES).map(example).toList();
    }
}
