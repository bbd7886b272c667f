package org.chancery.icalendar.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.property.Written.line;

import static org.chancery.icalendar.Entries.NAIROBI;
import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;
import static org.chancery.icalendar.Entries.moment;

import java.time.LocalTime;
import java.util.stream.Stream;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Part;
import org.chancery.time.Span;
import org.chancery.time.Stretch;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateBuilderTest {

    static Stream<When> toldByTheCalendar() {
        return Stream.of(Day.of(day("2024-10-28")), Days.of(day("2024-12-09"), day("2024-12-11")),
                moment("2024-11-06", "10:00", "13:00", "Africa/Nairobi"),
                moment("2024-12-10", "21:00", "02:00", "Europe/Vienna"));
    }

    @ParameterizedTest
    @MethodSource("toldByTheCalendar")
    void whatTheCalendarTellsByItselfIsNotSaidAgain(When when) {
        assertThat(written(when)).isEmpty();
    }

    static Stream<When> notToldByTheCalendar() {
        return Stream.of(Imprecise.month(2025, 5), Imprecise.of(Span.year(2024), Part.END),
                Stretch.between(Imprecise.month(2022, 3), Imprecise.month(2024, 4)),
                Stretch.between(Day.of(day("2024-12-09")), Days.of(day("2024-12-11"), day("2024-12-12"))),
                Moment.at(day("2024-11-18"), LocalTime.of(8, 0), NAIROBI),
                moment("2024-11-06", "10:00", "13:00", "+03:00"),
                moment("2006-03-20", "10:00", "11:00", "America/New_York"));
    }

    @ParameterizedTest
    @MethodSource("notToldByTheCalendar")
    void anyOtherDateCanBeReadBackAsTheBookHasIt(When when) {
        String line = written(when);
        assertThat(line).startsWith("X-CHANCERY-DATE:");
        assertThat(WhenText.read(line.substring(line.indexOf(':') + 1), "")).isEqualTo(when);
    }

    @Test
    void aMonthIsSaidAsItsMonth() {
        assertThat(written(Imprecise.month(2025, 5))).isEqualTo("X-CHANCERY-DATE:2025-05");
    }

    private static String written(When when) {
        return line(DateBuilder.build(event(meeting(1, "Bureau", when))));
    }
}
