package org.chancery.ui.calendar.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.time.Moment;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.calendar.layout.Occasion;
import org.chancery.ui.calendar.layout.Page;

/// What a calendar says about days and entries.
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Words() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// What stands on a bar or beside a mark: "10:00 Heads of delegation".
    static String brief(Occasion o) {
        return o.hasHours() ? start(o) + " " + o.entry().title() : o.entry().title();
    }

    /// When it begins or is cut off; empty if no hour is known.
    static String start(Occasion o) {
        return o.from().map(CLOCK::format).orElse("");
    }

    /// The hours at the duty station, and those in the zone of the meeting where they are others: "17:00–19:00 (10:00–12:00 New York)".
    static String hours(Occasion o, ZoneId station) {
        if (o.from().isEmpty())
            return "";
        String here = run(o.from().get(), o.until());
        if (!(o.entry().when() instanceof Moment m))
            return here;
        String there = run(m.start().toLocalDateTime(), o.until().isEmpty()
                ? Optional.empty()
                : m.end().map(end -> end.toLocalDateTime()));
        boolean same = m.start().withZoneSameInstant(station).toLocalDateTime().equals(m.start().toLocalDateTime());
        return same ? here : here + " (" + there + " " + city(m.zone()) + ")";
    }

    private static String run(LocalDateTime from, Optional<LocalDateTime> until) {
        return CLOCK.format(from) + until.map(end -> "–" + CLOCK.format(end)).orElse("");
    }

    private static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /// All that is to be known of an entry at a glance, line by line.
    static String tip(Entry entry, Optional<Occasion> occasion, Page page) {
        var lines = new ArrayList<String>();
        lines.add(entry.title());
        String hours = occasion.map(o -> hours(o, page.station())).filter(h -> h.contains("(")).orElse("");
        lines.add(hours.isEmpty()
                ? WhenLabel.full(entry.when())
                : Words.day(occasion.orElseThrow().first()) + ", " + hours);
        String more = String.join(" · ", particulars(entry, page.today()));
        if (!more.isEmpty())
            lines.add(more);
        if (!entry.doubt().isEmpty())
            lines.add("To check: " + entry.doubt());
        return String.join("\n", lines);
    }

    /// Its kind, whose it is or where, and how it stands: "Meeting", "Nairobi", "tentative".
    static List<String> particulars(Entry entry, LocalDate today) {
        var words = new ArrayList<String>();
        switch (entry) {
            case Meeting m -> {
                words.add("Meeting");
                words.add(m.place());
                words.add(m.status() == Meeting.Status.CONFIRMED ? "" : m.standing());
            }
            case Deliverable d -> {
                words.add(d.kind() == Deliverable.Kind.DEADLINE
                        ? "Deadline"
                        : d.kind() == Deliverable.Kind.PROMISE ? "Promise" : "Ask");
                words.add(d.owner());
                words.add(d.status() == Deliverable.Status.EXPECTED ? "" : d.status().label());
                words.add(d.status().isOpen() && d.when().isOverdueOn(today) ? "overdue" : "");
            }
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    /// A day as a screen reader says it: "Tue 10 December 2024, today, 2 entries: 10:00 Bureau; Papers for the session. One clash."
    static String spoken(LocalDate day, Page page) {
        List<Occasion> there = page.on(day);
        int clashes = page.clashesOn(day).size();
        var words = new StringBuilder(day(day));
        if (day.equals(page.today()))
            words.append(", today");
        page.dayOff(day).ifPresent(off -> words.append(", day off: ").append(off));
        words.append(", ").append(count(there.size(), "no entries", "entry", "entries"));
        if (!there.isEmpty())
            words.append(": ")
                    .append(String.join("; ", there.stream().limit(5).map(Words::brief).toList()));
        if (clashes > 0)
            words.append(". ").append(count(clashes, "", "clash", "clashes"));
        return words.toString();
    }

    public static String count(int number, String none, String one, String many) {
        return number == 0 ? none : number == 1 ? "1 " + one : number + " " + many;
    }
}
