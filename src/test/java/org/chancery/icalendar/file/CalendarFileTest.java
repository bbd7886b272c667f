package org.chancery.icalendar.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.deliverable;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;
import static org.chancery.icalendar.Entries.moment;
import static org.chancery.icalendar.Entries.shown;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.util.Configurator;
import org.chancery.icalendar.ContentLines;
import org.chancery.icalendar.Entries;
import org.chancery.icalendar.Profile;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void beAtHomeAgain() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void aFileWithOneDeadlineIsThis() {
        var file = new CalendarFile("Chancery", Entries.NAIROBI, Profile.PLAIN,
                List.of(event(deliverable(1, "Documents posted", Day.of(day("2024-10-28"))), 7)));
        assertThat(file.text().replace("\r\n", "\n")).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//org.chancery//Chancery//EN
                CALSCALE:GREGORIAN
                X-WR-CALNAME:Chancery
                NAME:Chancery
                X-WR-TIMEZONE:Africa/Nairobi
                REFRESH-INTERVAL;VALUE=DURATION:P1D
                X-PUBLISHED-TTL:P1D
                BEGIN:VEVENT
                UID:01928ec3-0b00-7001-8000-000000000001
                SEQUENCE:2
                DTSTAMP:20241016T073015Z
                CREATED:20241015T060000Z
                LAST-MODIFIED:20241016T073015Z
                DTSTART;VALUE=DATE:20241028
                DTEND;VALUE=DATE:20241029
                SUMMARY:Documents posted
                DESCRIPTION:Owner: Secretariat\\nResolution 2/7\\n“no later than 28 October
                 ” (¶61\\, Summary\\, of the chair\\; final)
                CATEGORIES:OEWG-H,Deadline
                CLASS:PUBLIC
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER:-P6DT15H
                DESCRIPTION:In 7 days: Documents posted
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """);
    }

    @Test
    void aFileIsNoInvitation() {
        assertThat(Calendars.file(Entries.dense()).text()).doesNotContain("METHOD", "ORGANIZER", "ATTENDEE");
    }

    @Test
    void everyZoneThatIsNamedIsWrittenOutOnce() {
        var calendar = ContentLines.read(Calendars.octets(Entries.dense()));
        assertThat(calendar.parts("VTIMEZONE")).extracting(z -> z.text("TZID"))
                .containsExactly("Africa/Nairobi", "America/New_York", "Europe/Vienna");
    }

    @Test
    void theStandardsOwnChecksFindNothing() {
        var result = Calendars.parsed(Calendars.octets(Entries.dense())).validate();
        assertThat(result.getEntries()).isEmpty();
    }

    @Test
    void eventsStandInTheOrderOfTheirDays() {
        var entries = List.of(shown(meeting(3, "third", Days.of(day("2024-12-09"), day("2024-12-11")))),
                shown(meeting(2, "second", moment("2024-11-06", "10:00", "13:00", "Africa/Nairobi"))),
                shown(meeting(1, "first", Day.of(day("2024-10-28")))));
        assertThat(Calendars.byHand(Calendars.octets(entries))).extracting(Reading::summary)
                .containsExactly("first", "second", "third");
    }

    static Stream<String> zonesOfTheWorld() {
        return Stream.of("Pacific/Pago_Pago", "America/Los_Angeles", "America/New_York", "Atlantic/Azores",
                "Europe/London", "Africa/Nairobi", "Asia/Kathmandu", "Asia/Tokyo", "Pacific/Auckland",
                "Pacific/Kiritimati");
    }

    @ParameterizedTest
    @MethodSource("zonesOfTheWorld")
    void aSessionOfNineToElevenDecemberIsThatInEveryZone(String id) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        var session = event(meeting(1, "Session", Days.of(day("2024-12-09"), day("2024-12-11"))), 7);
        byte[] file = Calendars.octets(new CalendarFile("Chancery", ZoneId.of(id), Profile.PLAIN, List.of(session)));
        var reading = new Reading(session.entry().id().toString(), "Session", "2024-12-09", "2024-12-12", true,
                List.of(-(7 * 24 - 9) * 3600L));
        assertThat(Calendars.byIcal4j(file)).containsExactly(reading);
        assertThat(Calendars.byHand(file)).containsExactly(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "fa-IR-u-nu-arabext", "de-DE"})
    void theLanguageOfTheComputerMakesNoDifference(String tag) {
        byte[] file = Calendars.octets(Entries.dense());
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(new String(Calendars.octets(Entries.dense()), StandardCharsets.UTF_8))
                .isEqualTo(new String(file, StandardCharsets.UTF_8));
    }

    @Test
    void theLibraryIsToldNeverToFetchTimeZones() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled")).contains("false");
        assertThat(Configurator.getIntProperty("net.fortuna.ical4j.timezone.id.pool.size")).contains(200_000);
    }
}
