package org.chancery.desk.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.Selection;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.calendars.ImportingCalendar.Look;
import org.chancery.desk.calendars.ImportingCalendar.Taken;
import org.chancery.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A desk on Wednesday 16 October 2024, and the calendar of a board that is read at it.
abstract class CalendarAtTheDesk {

    static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    static final String SESSION = """
            BEGIN:VEVENT
            UID:board-7@example.org
            SEQUENCE:1
            DTSTAMP:20241001T080000Z
            DTSTART;VALUE=DATE:20241209
            DTEND;VALUE=DATE:20241212
            SUMMARY:Lake Board\\, second session
            LOCATION:Room 1
            CATEGORIES:Lake Board
            BEGIN:VALARM
            ACTION:DISPLAY
            TRIGGER:-P6DT15H
            END:VALARM
            END:VEVENT
            """;

    @TempDir
    Path folder;
    Instant now = Instant.parse("2024-10-16T07:00:00Z");
    Desk desk;

    @BeforeEach
    void openTheBook() {
        InstantSource source = () -> now;
        desk = Desk.open(folder.resolve("test.chancery"), source.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    CalendarPreview look(String events) throws IOException {
        return lookAt("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Lake Board//Office//EN\n" + events + "END:VCALENDAR\n");
    }

    CalendarPreview lookAt(String file) throws IOException {
        Look look = desk.calendars().look(Files.writeString(folder.resolve("board.ics"), file));
        assertThat(look).isInstanceOf(Look.Shown.class);
        return ((Look.Shown) look).preview();
    }

    Taken take(CalendarPreview preview) {
        return desk.calendars().take(preview, preview.lines().stream()
                .collect(Collectors.toMap(CalendarLine::number, CalendarLine::proposed)));
    }

    Meeting only() {
        assertThat(desk.agenda().meetings()).hasSize(1);
        return desk.agenda().meetings().getFirst();
    }

    String uid() {
        return desk.exporting().text(Selection.all(Target.PLAIN)).lines().filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring(4)).findFirst().orElseThrow();
    }

    Meeting meeting(String title, When when) {
        return new Meeting(Id.fresh(InstantSource.fixed(now).withZone(ZoneOffset.UTC)), title, Optional.empty(),
                Optional.empty(), when, new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
