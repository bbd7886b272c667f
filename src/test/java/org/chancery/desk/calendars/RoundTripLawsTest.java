package org.chancery.desk.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reminder;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.file.RandomEntries;
import org.chancery.time.Between;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Part;
import org.chancery.time.Recurring;
import org.chancery.time.Span;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any book that goes out as a calendar file and comes back; the seed is in the name of the test that fails.
class RoundTripLawsTest {

    private static final Clock TUESDAY = Clock.fixed(Instant.parse("2024-10-15T07:00:00Z"), ZoneOffset.UTC);
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2024-10-18T07:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1,Africa/Nairobi", "2,Africa/Nairobi", "3,America/New_York", "1945,Europe/Vienna",
            "20241016,Pacific/Auckland"})
    void whatGoesOutAndComesIntoAnEmptyBookGoesOutTheSame(long seed, String station) throws IOException {
        Path first = folder.resolve("first.ics");
        Path second = folder.resolve("second.ics");
        try (Desk desk = book("first", TUESDAY, station)) {
            fill(desk, seed, 80);
            everyKindOfDate(desk, TUESDAY);
            desk.exporting().export(Selection.all(Target.PLAIN), first);
        }
        try (Desk desk = book("second", FRIDAY, station)) {
            CalendarPreview preview = look(desk, first);
            assertThat(preview.lines()).allMatch(line -> line.kind() == Kind.NEW);
            desk.calendars().take(preview, all(preview));
            desk.exporting().export(Selection.all(Target.PLAIN), second);
        }
        assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void whatGoesOutAndComesBackChangesNothing(long seed) throws IOException {
        Path file = folder.resolve("out.ics");
        try (Desk desk = book("book", TUESDAY, "Africa/Nairobi")) {
            fill(desk, seed, 80);
            everyKindOfDate(desk, TUESDAY);
            desk.exporting().export(Selection.all(Target.PLAIN), file);
            CalendarPreview preview = look(desk, file);
            assertThat(preview.lines()).isNotEmpty()
                    .allSatisfy(line -> assertThat(line.kind()).as(line.toString()).isEqualTo(Kind.UNCHANGED));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void whatWasTakenInIsUnchangedWhenItIsReadAgainAndOneUndoTakesItAllBack(long seed) throws IOException {
        Path file = folder.resolve("out.ics");
        try (Desk desk = book("book", TUESDAY, "Africa/Nairobi")) {
            fill(desk, seed, 60);
            desk.exporting().export(Selection.all(Target.PLAIN), file);
        }
        try (Desk desk = book("other", FRIDAY, "Africa/Nairobi")) {
            String before = desk.exporting().text(Selection.all(Target.PLAIN));
            CalendarPreview preview = look(desk, file);
            desk.calendars().take(preview, all(preview));
            assertThat(look(desk, file).lines()).allMatch(line -> line.kind() == Kind.UNCHANGED);
            desk.undoing().undo();
            assertThat(desk.exporting().text(Selection.all(Target.PLAIN))).isEqualTo(before);
            assertThat(look(desk, file).lines()).allMatch(line -> line.kind() == Kind.NEW);
        }
    }

    @ParameterizedTest
    @CsvSource({"OUTLOOK,8", "GOOGLE,9", "APPLE,10", "TASKS,11", "PLAIN,12"})
    void aFileForAnyCalendarComesBackAsWhatItIs(Target target, long seed) throws IOException {
        Path file = folder.resolve("out.ics");
        int sent;
        try (Desk desk = book("book", TUESDAY, "Africa/Nairobi")) {
            fill(desk, seed, 60);
            sent = desk.exporting().export(Selection.all(target), file).entries();
        }
        try (Desk desk = book("other", FRIDAY, "Africa/Nairobi")) {
            CalendarPreview preview = look(desk, file);
            assertThat(preview.lines()).hasSize(sent).allMatch(line -> line.kind() == Kind.NEW);
            desk.calendars().take(preview, all(preview));
            assertThat(look(desk, file).lines()).allSatisfy(
                    line -> assertThat(line.kind()).as(line.toString()).isEqualTo(Kind.UNCHANGED));
        }
    }

    private Desk book(String name, Clock clock, String station) {
        Desk desk = Desk.open(folder.resolve(name + ".chancery"), clock);
        desk.settingUp().dutyStation(ZoneId.of(station));
        return desk;
    }

    private static CalendarPreview look(Desk desk, Path file) {
        ImportingCalendar.Look look = desk.calendars().look(file);
        assertThat(look).isInstanceOf(ImportingCalendar.Look.Shown.class);
        return ((ImportingCalendar.Look.Shown) look).preview();
    }

    private static Map<Integer, Decision> all(CalendarPreview preview) {
        return preview.lines().stream().collect(Collectors.toMap(CalendarLine::number, CalendarLine::proposed));
    }

    /// A meeting and a deadline for each way in which a date can be known, and one due for a meeting.
    private static void everyKindOfDate(Desk desk, Clock clock) {
        LocalDate day = LocalDate.of(2025, 3, 31);
        ZoneId kolkata = ZoneId.of("Asia/Kolkata");
        List<When> dates = List.of(Day.of(day), Days.of(day, day.plusDays(2)),
                Days.of(day, day.plusDays(2)).openingAt(LocalTime.of(10, 0), kolkata),
                Moment.at(day, LocalTime.of(23, 30), kolkata),
                Moment.of(day, LocalTime.of(22, 0), LocalTime.of(1, 0), kolkata),
                new Stretch(Optional.of(Moment.at(day, LocalTime.of(9, 0), kolkata)),
                        Optional.of(Moment.at(day.plusDays(2), LocalTime.of(17, 0), kolkata)), ""),
                new Stretch(Optional.of(Day.of(day)), Optional.of(Imprecise.month(2025, 6)), ""),
                Between.of(day, day.plusDays(9)), Imprecise.month(2025, 5),
                Imprecise.of(Span.parse("2025"), Part.EARLY), Imprecise.of(Span.parse("2025-34"), Part.WHOLE),
                new Undated("in due course"), new Recurring(Period.ofMonths(18), "every 18 months"));
        for (When when : dates) {
            Id meeting = Id.fresh(clock);
            desk.agenda().save(new Draft<>(new Meeting(meeting, "Session", Optional.empty(), Optional.empty(), when,
                    new Origin.Typed(), "Room 2", Meeting.Status.under(when), "", ""), "Lake Board", "",
                    List.of(14, 1, 0)));
            desk.agenda().save(new Draft<>(new Deliverable(Id.fresh(clock), Deliverable.Kind.DEADLINE, "Papers",
                    Optional.empty(), Optional.empty(), Optional.of(meeting), when, new Origin.Typed(), "Secretariat",
                    "", Deliverable.Status.EXPECTED, "10 am to 12 am", ""), "Lake Board", "2/7", List.of(7, 0)));
        }
    }

    private static void fill(Desk desk, long seed, int count) {
        List<String> bodies = List.of("Lake Board", "Harbour Committee", "");
        List<String> resolutions = List.of("2/7", "Decision 2024/3 (Lake Board)", "");
        for (CalendarEntry shown : new RandomEntries(seed).many(count)) {
            List<Integer> days = shown.reminders().stream().map(Reminder::daysBefore).toList();
            Entry entry = shown.entry();
            int which = Math.floorMod(entry.title().hashCode(), 3);
            desk.agenda().save(
                    new Draft<>(entry, bodies.get(which), resolutions.get((which + entry.title().length()) % 3), days));
        }
    }

}
