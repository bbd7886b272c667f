package org.chancery.icalendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.icalendar.reading.CalendarAnswer.Refused;
import org.chancery.icalendar.reading.component.Alarm;
import org.chancery.icalendar.reading.component.CalendarTime.AtClock;
import org.chancery.icalendar.reading.component.CalendarTime.OnDay;
import org.chancery.icalendar.reading.component.Component;
import org.chancery.icalendar.reading.component.Component.Kind;
import org.chancery.icalendar.reading.component.Component.Status;
import org.chancery.icalendar.reading.component.Identity;
import org.chancery.icalendar.reading.component.Repetition;
import org.chancery.icalendar.reading.component.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReadingTest {

    private static final Repetition ONCE = new Repetition(List.of(), List.of(), List.of());

    /// An invitation as it comes from Outlook and from those who pass it on: with its zone spelt out or not, marked or not, in any line ends.
    @ParameterizedTest
    @CsvSource({"UTF-8,true", "UTF-8,false", "UTF-16LE,true", "UTF-16BE,false"})
    void aWindowsZoneAndFoldedArabicAreReadHoweverTheyCome(String charset, boolean zoned) {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:E. Africa Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T000000
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0300
                END:STANDARD
                END:VTIMEZONE
                """;
        String file = Ics.event("DTSTART;TZID=E. Africa Standard Time:20241106T100000",
                "SUMMARY:اجتماع مجلس\n  البحيرة")
                .replace("BEGIN:VEVENT", (zoned ? zone : "") + "BEGIN:VEVENT");
        for (String mark : List.of("", "\uFEFF")) {
            for (String end : List.of("\r\n", "\n", "\r")) {
                byte[] octets = (mark + file.replace("\n", end)).getBytes(Charset.forName(charset));
                Component read = Ics.read(octets).components().getFirst();
                assertThat(read.start()).contains(new AtClock(LocalDateTime.of(2024, 11, 6, 10, 0),
                        Optional.of(ZoneId.of("Africa/Nairobi"))));
                assertThat(read.wording().summary()).isEqualTo("اجتماع مجلس البحيرة");
            }
        }
    }

    @Test
    void anInvitationIsReadWhole() {
        String file = """
                BEGIN:VCALENDAR\r
                PRODID:-//Lake Board//Office//EN\r
                METHOD:REQUEST\r
                X-WR-TIMEZONE:Africa/Nairobi\r
                BEGIN:VEVENT\r
                ATTENDEE;CN="Kim, Ada":mailto:ada@example.org\r
                ORGANIZER:mailto:office@example.org\r
                UID:040000008200E00074C5B7101A82E008\r
                DTSTAMP:20241001T080000Z\r
                LAST-MODIFIED:20241002T080000Z\r
                CREATED:20240901T080000Z\r
                SEQUENCE:2\r
                DTSTART;TZID="E. Africa Standard Time":20241106T100000\r
                DTEND;TZID="E. Africa Standard Time":20241106T120000\r
                SUMMARY:Briefing\\, for delegations\r
                DESCRIPTION:Bring the draft.\\nRoom opens at nine.\r
                LOCATION:Room 2\r
                CATEGORIES:Lake Board,Meeting\r
                URL:https://example.org/6\r
                STATUS:CONFIRMED\r
                ATTACH:https://example.org/6.pdf\r
                RELATED-TO:parent-1\r
                BEGIN:VALARM\r
                ACTION:DISPLAY\r
                TRIGGER:-PT30M\r
                END:VALARM\r
                END:VEVENT\r
                END:VCALENDAR\r
                """;
        ZoneId nairobi = ZoneId.of("Africa/Nairobi");
        assertThat(Ics.read(file)).isEqualTo(new CalendarAnswer.Read(
                new CalendarAnswer.Head("", Optional.of(nairobi), false),
                List.of(new Component(Kind.EVENT, 5,
                        new Identity("040000008200E00074C5B7101A82E008", Optional.empty(), 2,
                                Optional.of(Instant.parse("2024-10-02T08:00:00Z")),
                                Optional.of(Instant.parse("2024-09-01T08:00:00Z"))),
                        Optional.of(new AtClock(LocalDateTime.of(2024, 11, 6, 10, 0), Optional.of(nairobi))),
                        Optional.of(new AtClock(LocalDateTime.of(2024, 11, 6, 12, 0), Optional.of(nairobi))),
                        new Wording("Briefing, for delegations", "Bring the draft.\nRoom opens at nine.", "Room 2",
                                List.of("Lake Board", "Meeting"), "https://example.org/6", 1),
                        Status.CONFIRMED, List.of(new Alarm.FromStart(Duration.ofMinutes(-30))), ONCE, "",
                        List.of("parent-1"), List.of())),
                List.of(), List.of()));
    }

    @Test
    void severalCalendarsInOneFileAreAllRead() {
        String file = Ics.event("UID:a") + Ics.event("UID:b") + Ics.event("UID:c");
        assertThat(Ics.components(file)).extracting(c -> c.identity().uid()).containsExactly("a", "b", "c");
    }

    @Test
    void anEventWithoutACalendarAroundItIsRead() {
        assertThat(Ics.only("BEGIN:VEVENT\nUID:a\nDTSTART:20241209\nEND:VEVENT").start())
                .contains(new OnDay(LocalDate.of(2024, 12, 9)));
    }

    @Test
    void aZoneThatStandsBehindTheEventIsKnownToIt() {
        String file = Ics.calendar("BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Shore:20241209T100000\nEND:VEVENT", """
                BEGIN:VTIMEZONE
                TZID:Shore
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0330
                END:STANDARD
                END:VTIMEZONE""");
        assertThat(Ics.only(file).start())
                .contains(new AtClock(LocalDateTime.of(2024, 12, 9, 10, 0), Optional.of(ZoneId.of("+03:30"))));
    }

    @Test
    void ofAFileThatBreaksOffWhatIsWholeIsKeptAndTheRestIsNamed() {
        String whole = Ics.event("UID:a") + Ics.event("UID:b", "SUMMARY:Second session");
        CalendarAnswer.Read read = Ics.read(whole.substring(0, whole.lastIndexOf("END:VEVENT")));
        assertThat(read.components()).extracting(c -> c.identity().uid()).containsExactly("a");
        assertThat(read.refused())
                .containsExactly(new Refused(12, "Second session", "The file breaks off in the middle of it."));
    }

    @Test
    void whatIsWrongWithOneEventIsSaidOfItAndTheOthersAreRead() {
        String file = Ics.event("DTSTART:tomorrow", "SUMMARY:Launch") + Ics.event("UID:b")
                + Ics.event("DTSTART:20241209T100000", "DURATION:P999999999999999999D");
        CalendarAnswer.Read read = Ics.read(file);
        assertThat(read.components()).extracting(c -> c.identity().uid()).containsExactly("b");
        assertThat(read.refused()).containsExactly(
                new Refused(4, "Launch", "It has the start “tomorrow”, which is no date."),
                new Refused(21, "",
                        "It has the length “P999999999999999999D”, which is none, or longer than a century."));
    }

    @Test
    void whatIsNoEventIsCountedAndSaid() {
        String file = Ics.calendar("BEGIN:VJOURNAL\nUID:j\nEND:VJOURNAL", "BEGIN:VJOURNAL\nUID:k\nEND:VJOURNAL",
                "BEGIN:VFREEBUSY\nEND:VFREEBUSY");
        assertThat(Ics.read(file).remarks())
                .containsExactly("Not taken: free and busy times (1).", "Not taken: journal entries (2).");
    }

    @Test
    void aCancellingFileCancelsWhateverItsEventsSay() {
        String file = Ics.event("STATUS:CONFIRMED").replace("VERSION:2.0", "VERSION:2.0\nMETHOD:CANCEL");
        assertThat(Ics.only(file).status()).isEqualTo(Status.CANCELLED);
        assertThat(Ics.components(file + Ics.event("UID:b")).getLast().status()).isEqualTo(Status.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPLY", "COUNTER", "REFRESH", "declinecounter"})
    void anAnswerToAnInvitationIsKnownAsOne(String method) {
        assertThat(Ics.only(Ics.event().replace("VERSION:2.0", "METHOD:" + method)).status())
                .isEqualTo(Status.ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 whatever", "<!DOCTYPE html><html></html>", "{\"events\": []}",
            "\u0000\u0001\u0002",
            "BEGIN:VCARD\nFN:Ada\nEND:VCARD", "\n\n\n", "one line without a colon"})
    void aFileOfAnotherKindIsAnsweredInOneSentence(String file) {
        assertThat(Ics.sentence(file.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("It is no calendar file: nothing in it begins a calendar.");
    }

    @Test
    void anEmptyFileAndAMissingOneAreAnsweredInOneSentence() {
        assertThat(Ics.sentence(new byte[0])).isEqualTo("The file is empty.");
        assertThat(CalendarReading.of(Path.of("no-such-file.ics")))
                .isEqualTo(new CalendarAnswer.Unreadable("There is no such file."));
    }

    @Test
    void aCalendarWithNothingInItIsRead() {
        assertThat(Ics.components(Ics.calendar())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = {"ANSWER", "REMINDER"})
    void everyStatusThatIsWrittenIsRead(Status status) {
        String written = status.name().replace('_', '-');
        assertThat(Ics.only(Ics.event("STATUS:" + written)).status())
                .isEqualTo(status);
    }
}
