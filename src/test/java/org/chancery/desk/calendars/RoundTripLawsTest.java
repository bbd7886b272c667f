package org.chancery.desk.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Reminder;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.file.RandomEntries;
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
