package org.chancery.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.Entries.NAIROBI;
import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.deliverable;
import static org.chancery.icalendar.Entries.meeting;
import static org.chancery.icalendar.Entries.moment;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.icalendar.Placement.AllDay;
import org.chancery.icalendar.Placement.LastDay;
import org.chancery.icalendar.Placement.Nowhere;
import org.chancery.icalendar.Placement.Timed;
import org.chancery.time.Between;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Offset;
import org.chancery.time.Part;
import org.chancery.time.Recurring;
import org.chancery.time.Relative;
import org.chancery.time.Span;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementTest {

    static Stream<Arguments> wholeDays() {
        return Stream.of(
                arguments(Day.of(day("2024-10-28")), "2024-10-28", "2024-10-28"),
                arguments(Days.of(day("2024-12-09"), day("2024-12-11")), "2024-12-09", "2024-12-11"),
                arguments(counted(4, Offset.Direction.WITHIN_AFTER, day("2024-11-29")), "2024-11-29", "2024-11-29"),
                arguments(Stretch.between(Day.of(day("2024-12-09")), Days.of(day("2024-12-11"), day("2024-12-12"))),
                        "2024-12-09", "2024-12-12"),
                arguments(Stretch.between(moment("2024-12-09", "10:00", "11:00", "Africa/Nairobi"),
                        Day.of(day("2024-12-11"))), "2024-12-09", "2024-12-11"),
                arguments(Stretch.between(Day.of(day("2024-12-11")), Day.of(day("2024-12-09"))), "2024-12-09",
                        "2024-12-09"));
    }

    @ParameterizedTest
    @MethodSource("wholeDays")
    void whatIsKnownToTheDayTakesItsWholeDays(When when, LocalDate first, LocalDate last) {
        assertThat(Placement.of(meeting(1, "Session", when))).isEqualTo(new AllDay(first, last));
    }

    private static Relative counted(int weeks, Offset.Direction direction, LocalDate day) {
        return new Relative(new Offset(weeks, Offset.Unit.WEEKS, direction), "the workshop", Optional.of(day), "");
    }

    static Stream<Arguments> inexact() {
        return Stream.of(
                arguments(Imprecise.month(2025, 5), "2025-05-01", "2025-05-31"),
                arguments(Imprecise.of(Span.year(2024), Part.END), "2024-12-01", "2024-12-31"),
                arguments(Imprecise.of(Span.month(2024, 2), Part.EARLY), "2024-02-01", "2024-02-10"),
                arguments(Between.of(day("2025-01-18"), day("2025-02-17")), "2025-01-18", "2025-02-17"),
                arguments(Stretch.between(Imprecise.month(2022, 3), Imprecise.month(2024, 4)), "2022-03-01",
                        "2024-04-30"),
                arguments(Stretch.between(Day.of(day("2024-11-30")), Imprecise.of(Span.month(2025, 1), Part.EARLY)),
                        "2024-11-30", "2025-01-10"),
                arguments(Stretch.until(Day.of(day("2025-03-31"))), "2025-03-31", "2025-03-31"));
    }

    @ParameterizedTest
    @MethodSource("inexact")
    void whatIsNotKnownToTheDayStandsOnTheLastDayItCanBe(When when, LocalDate first, LocalDate last) {
        assertThat(Placement.of(deliverable(1, "Report", when))).isEqualTo(new LastDay(first, last));
    }

    static Stream<Arguments> nowhere() {
        return Stream.of(
                arguments(new Undated("in due course"), "no date to export"),
                arguments(new Relative(new Offset(7, Offset.Unit.DAYS, Offset.Direction.BEFORE), "the meeting", ""),
                        "no date yet: 7 days before the meeting"),
                arguments(counted(0, Offset.Direction.AFTER, day("2024-11-01")),
                        "no date yet: after the workshop"),
                arguments(new Recurring(Period.ofMonths(18), ""), "comes every 18 months, no day is set"),
                arguments(Stretch.since(Imprecise.year(2020)), "no last day: from 2020"),
                arguments(Day.of(LocalDate.of(9999, 12, 31)), "a year that calendars cannot hold"),
                arguments(Day.of(LocalDate.of(0, 1, 1)), "a year that calendars cannot hold"));
    }

    @ParameterizedTest
    @MethodSource("nowhere")
    void whatHasNoDayIsOnNoCalendarAndSaysWhy(When when, String why) {
        assertThat(Placement.of(deliverable(1, "Report", when))).isEqualTo(new Nowhere(why));
    }

    @Test
    void aClockTimeKeepsItsZone() {
        assertThat(Placement.of(meeting(1, "Bureau", moment("2024-11-06", "10:00", "13:00", "Africa/Nairobi"))))
                .isEqualTo(new Timed(at("2024-11-06T10:00", NAIROBI), at("2024-11-06T13:00", NAIROBI), true));
    }

    @Test
    void anEndBeforeTheStartIsOnTheNextDay() {
        assertThat(Placement.of(meeting(1, "Drafting", moment("2024-12-10", "21:00", "02:00", "Africa/Nairobi"))))
                .isEqualTo(new Timed(at("2024-12-10T21:00", NAIROBI), at("2024-12-11T02:00", NAIROBI), true));
    }

    @Test
    void aMeetingWhoseEndNobodySaidIsDrawnAsOneHour() {
        assertThat(Placement.of(meeting(1, "Call", Moment.at(day("2024-11-18"), LocalTime.of(8, 0), NAIROBI))))
                .isEqualTo(new Timed(at("2024-11-18T08:00", NAIROBI), at("2024-11-18T09:00", NAIROBI), false));
    }

    @Test
    void whatIsDueAtTheLastMinuteOfADayStaysOnThatDay() {
        assertThat(Placement
                .of(deliverable(1, "Nominations close", Moment.at(day("2024-11-15"), LocalTime.of(23, 59), NAIROBI))))
                .isEqualTo(new Timed(at("2024-11-15T23:59", NAIROBI), at("2024-11-16T00:00", NAIROBI), false));
    }

    @Test
    void fromOneClockTimeToAnotherDaysIsOneRun() {
        var when = Stretch.between(Moment.at(day("2024-12-09"), LocalTime.of(10, 0), NAIROBI),
                Moment.at(day("2024-12-11"), LocalTime.of(13, 0), NAIROBI));
        assertThat(Placement.of(meeting(1, "Session", when)))
                .isEqualTo(new Timed(at("2024-12-09T10:00", NAIROBI), at("2024-12-11T13:00", NAIROBI), true));
    }

    static Stream<Arguments> notWritable() {
        return Stream.of(arguments("+03:00", "2024-11-06T07:00Z"), arguments("UTC", "2024-11-06T10:00Z"),
                arguments("CET", "2024-11-06T09:00Z"), arguments("Etc/GMT-3", "2024-11-06T07:00Z"));
    }

    @ParameterizedTest
    @MethodSource("notWritable")
    void aZoneThatCannotBeWrittenOutBecomesUtc(String zone, String start) {
        var placement = (Timed) Placement.of(meeting(1, "Call", moment("2024-11-06", "10:00", "11:00", zone)));
        assertThat(placement.start()).isEqualTo(ZonedDateTime.parse(start).withZoneSameInstant(ZoneOffset.UTC));
        assertThat(placement.end()).isEqualTo(placement.start().plusHours(1));
    }

    @Test
    void aTimeBeforeTheZoneGotItsPresentRulesBecomesUtc() {
        var placement = (Timed) Placement
                .of(meeting(1, "Call", moment("2006-03-20", "10:00", "11:00", "America/New_York")));
        assertThat(placement.start()).isEqualTo(ZonedDateTime.of(day("2006-03-20"), LocalTime.of(15, 0),
                ZoneOffset.UTC));
    }

    @Test
    void anEndInTheHourThatComesTwiceIsNotTakenForTheStart() {
        var placement = (Timed) Placement.of(meeting(1, "Call",
                Moment.at(day("2024-11-03"), LocalTime.of(1, 30), ZoneId.of("America/New_York"))));
        assertThat(placement).isEqualTo(new Timed(ZonedDateTime.parse("2024-11-03T05:30Z"),
                ZonedDateTime.parse("2024-11-03T06:30Z"), false));
    }

    private static ZonedDateTime at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone);
    }
}
