package org.chancery.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reminder;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Part;
import org.chancery.time.Span;
import org.chancery.time.Stretch;
import org.chancery.time.When;

/// Entries for tests, with ids that are the same in every run.
public final class Entries {

    public static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    public static final Instant REVISED = Instant.parse("2024-10-16T07:30:15.250Z");

    private Entries() {}

    public static Id id(int number) {
        return new Id(new UUID(Instant.parse("2024-10-15T06:00:00Z").toEpochMilli() << 16 | 0x7000 | number & 0xFFF,
                0x8000_0000_0000_0000L | number));
    }

    public static Meeting meeting(int number, String title, When when) {
        return meeting(number, title, when, Meeting.Status.CONFIRMED);
    }

    public static Meeting meeting(int number, String title, When when, Meeting.Status status) {
        return new Meeting(id(number), title, Optional.empty(), Optional.empty(), when, new Origin.Typed(),
                "Conference room 3, Gigiri; second floor", status, "", "A note that stays in the book");
    }

    public static Deliverable deliverable(int number, String title, When when) {
        return deliverable(number, title, when, Deliverable.Status.EXPECTED);
    }

    public static Deliverable deliverable(int number, String title, When when, Deliverable.Status status) {
        return new Deliverable(id(number), Deliverable.Kind.DEADLINE, title, Optional.empty(), Optional.empty(),
                Optional.empty(), when,
                new Origin.Typed(), "Secretariat", "", status, "", "A note that stays in the book");
    }

    public static Meeting doubted(Meeting m, String doubt) {
        return new Meeting(m.id(), m.title(), m.body(), m.resolution(), m.when(), m.origin(), m.place(), m.status(),
                doubt, m.note());
    }

    public static CalendarEntry shown(Entry entry, int... daysBefore) {
        List<Reminder> reminders = Arrays.stream(daysBefore)
                .mapToObj(n -> new Reminder(id(2000 + n), entry.id(), n, LocalTime.of(9, 0)))
                .toList();
        return new CalendarEntry(entry, "OEWG-H", "Resolution 2/7", reminders,
                List.of(new CalendarEntry.Source("no later than 28 October", "¶61", "Summary, of the chair; final")), 2,
                REVISED);
    }

    public static Event event(Entry entry, int... daysBefore) {
        return Event.of(shown(entry, daysBefore)).orElseThrow();
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Moment moment(String day, String from, String until, String zone) {
        return Moment.of(day(day), LocalTime.parse(from), LocalTime.parse(until), ZoneId.of(zone));
    }

    /// One of each kind, with text that is hard on a calendar.
    public static List<CalendarEntry> dense() {
        return List.of(
                shown(deliverable(1, "Documents of the working group, in all languages; posted online",
                        Day.of(day("2024-10-28"))), 14, 7, 1),
                shown(meeting(2, "OEWG-H, first session", Days.of(day("2024-12-09"), day("2024-12-11"))), 21, 7),
                shown(meeting(3, "Réunion du bureau – “projet de décision” 5/7 \\ suite",
                        moment("2024-11-06", "10:00", "13:00", "Africa/Nairobi")), 7, 1, 0),
                shown(doubted(meeting(4, "Consultation that ends at noon or midnight",
                        moment("2024-11-07", "10:00", "00:00", "Africa/Nairobi")),
                        "The text says 10 am to 12 am: noon is likely, midnight is possible."), 1),
                shown(meeting(5, "非正式磋商：筹备下届会议的文件、期限与责任分工，以及区域协商的后续安排和文件分发的时间表",
                        moment("2025-03-28", "18:30", "20:00", "Europe/Vienna")), 2),
                shown(meeting(6, "مشاورات غير رسمية حول مشروع القرار، بما في ذلك المواعيد النهائية وتوزيع المسؤوليات",
                        moment("2025-03-31", "09:00", "17:00", "America/New_York")), 3, 1),
                shown(meeting(7, "Side event 🌍🕊️👩🏽‍💻 on rivers\nand lakes", moment("2024-11-12", "13:15", "14:45",
                        "Africa/Nairobi"), Meeting.Status.CANCELLED), 7),
                shown(deliverable(8, "Guidelines on smart cities adopted", Imprecise.month(2025, 5)), 30, 7),
                shown(deliverable(9, "Report on implementation", Imprecise.of(Span.year(2024), Part.END)), 14),
                shown(deliverable(10, "Handbook", Imprecise.of(Span.quarter(2025, 3))), 7),
                shown(deliverable(11, "Regional consultations", Stretch.between(Imprecise.month(2025, 2),
                        Imprecise.month(2025, 4))), 7),
                shown(deliverable(12, "Nominations close",
                        Moment.at(day("2024-11-15"), LocalTime.of(17, 0), NAIROBI)), 3, 0),
                shown(meeting(13, "Call with the capital", Moment.at(day("2024-11-18"), LocalTime.of(8, 0), NAIROBI),
                        Meeting.Status.TENTATIVE), 0),
                shown(meeting(14, "Overnight drafting", moment("2024-12-10", "21:00", "02:00", "Africa/Nairobi"))),
                shown(deliverable(15, "A note verbale, dropped", Day.of(day("2024-11-20")),
                        Deliverable.Status.DROPPED), 7),
                shown(deliverable(16, "Comments received", Day.of(day("2024-10-21")), Deliverable.Status.MET), 7),
                shown(meeting(17, "Anniversary of a leap day", Day.of(day("2028-02-29"))), 1),
                shown(meeting(18, "Meeting in a zone of changed rules",
                        moment("2026-03-10", "10:00", "11:00", "Africa/Casablanca")), 1),
                shown(meeting(19, "Year end", Days.of(day("2024-12-30"), day("2025-01-02"))), 0),
                shown(meeting(20, "x".repeat(74) + "é" + "y".repeat(80) + "漢".repeat(60) + "🌍".repeat(40),
                        Day.of(day("2025-01-15"))), 366, 1));
    }
}
