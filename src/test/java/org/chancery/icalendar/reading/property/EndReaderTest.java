package org.chancery.icalendar.reading.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.chancery.icalendar.reading.Ics;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.component.CalendarTime.AtClock;
import org.chancery.icalendar.reading.component.CalendarTime.OnDay;
import org.chancery.icalendar.reading.component.Component;
import org.junit.jupiter.api.Test;

class EndReaderTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 12, 9, 12, 0);
    private static final Optional<ZoneId> VIENNA = Optional.of(ZoneId.of("Europe/Vienna"));

    @Test
    void aDayWithoutAnEndEndsWithIt() {
        assertThat(end("DTSTART;VALUE=DATE:20241209")).contains(new OnDay(LocalDate.of(2024, 12, 10)));
    }

    @Test
    void aDayThatEndsOnItselfEndsWithIt() {
        assertThat(end("DTSTART;VALUE=DATE:20241209", "DTEND;VALUE=DATE:20241209"))
                .contains(new OnDay(LocalDate.of(2024, 12, 10)));
    }

    @Test
    void aClockTimeWithoutAnEndHasNone() {
        assertThat(end("DTSTART;TZID=Europe/Vienna:20241209T120000")).isEmpty();
    }

    @Test
    void aLengthIsCountedFromTheStart() {
        assertThat(end("DTSTART;TZID=Europe/Vienna:20241209T120000", "DURATION:PT90M"))
                .contains(new AtClock(NOON.plusMinutes(90), VIENNA));
        assertThat(end("DTSTART;VALUE=DATE:20241209", "DURATION:P3D"))
                .contains(new OnDay(LocalDate.of(2024, 12, 12)));
    }

    @Test
    void aLengthOfHoursPassesAChangeOfTheClock() {
        assertThat(end("DTSTART;TZID=Europe/Vienna:20241027T010000", "DURATION:PT4H"))
                .contains(new AtClock(LocalDateTime.of(2024, 10, 27, 4, 0), VIENNA));
    }

    @Test
    void anEndBeforeTheStartIsLeftOutAndThatIsSaid() {
        Component read = Ics.only(Ics.event("DTSTART:20241209T120000", "DTEND:20241209T100000"));
        assertThat(read.end()).isEmpty();
        assertThat(read.remarks()).containsExactly("It ends before it begins; the end is left out.");
    }

    @Test
    void anEndInAnotherZoneIsNotBeforeTheStartByItsClock() {
        assertThat(end("DTSTART;TZID=Asia/Tokyo:20241209T120000", "DTEND;TZID=Europe/Vienna:20241209T100000"))
                .contains(new AtClock(NOON.minusHours(2), VIENNA));
    }

    @Test
    void aTaskEndsWhenItIsDue() {
        Component task = Ics.only(Ics.calendar("BEGIN:VTODO\nUID:t\nDUE;VALUE=DATE:20241209\nEND:VTODO"));
        assertThat(task.start()).isEmpty();
        assertThat(task.end()).contains(new OnDay(LocalDate.of(2024, 12, 9)));
    }

    private static Optional<CalendarTime> end(String... lines) {
        return Ics.only(Ics.event(lines)).end();
    }
}
