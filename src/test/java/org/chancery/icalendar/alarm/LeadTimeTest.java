package org.chancery.icalendar.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.icalendar.Entries.NAIROBI;
import static org.chancery.icalendar.Entries.day;
import static org.chancery.icalendar.Entries.deliverable;
import static org.chancery.icalendar.Entries.event;
import static org.chancery.icalendar.Entries.meeting;
import static org.chancery.icalendar.Entries.moment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.agenda.Id;
import org.chancery.agenda.Reminder;
import org.chancery.icalendar.Entries;
import org.chancery.icalendar.Event;
import org.chancery.icalendar.Placement;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.chancery.time.RandomWhens;
import org.chancery.time.Stretch;
import org.chancery.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTimeTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @ParameterizedTest
    @CsvSource({"1, 09:00, PT15H", "14, 09:00, P13DT15H", "7, 00:00, P7D", "1, 23:59, PT1M", "366, 09:00, P365DT15H"})
    void aReminderForWholeDaysComesAtItsHourWhereverTheReaderIs(int days, LocalTime at, Duration lead) {
        assertThat(lead(days, at, event(deliverable(1, "Report", Day.of(day("2024-10-28")))))).isEqualTo(lead);
    }

    @Test
    void aReminderOnTheDayItselfComesOnTheEveningBefore() {
        assertThat(lead(0, LocalTime.of(9, 0), event(deliverable(1, "Report", Day.of(day("2024-10-28"))))))
                .isEqualTo(Duration.ofHours(6));
    }

    @ParameterizedTest
    @CsvSource({"0, P29DT15H", "7, P36DT15H"})
    void whatIsDueInAMonthIsRemindedOfBeforeTheMonthBegins(int days, Duration lead) {
        assertThat(lead(days, LocalTime.of(9, 0), event(deliverable(1, "Report", Imprecise.month(2025, 5)))))
                .isEqualTo(lead);
    }

    @Test
    void whatIsDueUntilADayIsRemindedOfBeforeThatDay() {
        var event = event(deliverable(1, "Report", Stretch.until(Day.of(day("2025-03-31")))));
        assertThat(lead(1, LocalTime.of(9, 0), event)).isEqualTo(Duration.ofHours(15));
    }

    @ParameterizedTest
    @CsvSource({"0, PT1H", "1, PT25H", "7, PT169H"})
    void aReminderForAClockTimeCountsFromNineOnItsDay(int days, Duration lead) {
        var event = event(meeting(1, "Bureau", moment("2024-11-06", "10:00", "13:00", "Africa/Nairobi")));
        assertThat(lead(days, LocalTime.of(9, 0), event)).isEqualTo(lead);
    }

    @ParameterizedTest
    @CsvSource({"08:00, PT14H", "09:00, PT15H"})
    void aReminderThatWouldComeTooLateComesOnTheEveningBefore(String from, Duration lead) {
        var event = event(meeting(1, "Call", moment("2024-11-06", from, "13:00", "Africa/Nairobi")));
        assertThat(lead(0, LocalTime.of(9, 0), event)).isEqualTo(lead);
    }

    @Test
    void theHourThatSummerTimeTakesAwayIsMissingFromTheLead() {
        var event = event(meeting(1, "Call", moment("2025-03-30", "10:00", "11:00", "Europe/Vienna")));
        assertThat(LeadTime.of(reminder(1, LocalTime.of(9, 0)), event.placement(), VIENNA))
                .isEqualTo(Duration.ofHours(24));
    }

    @Test
    void theHourOfAReminderIsTheOfficersWhereverTheMeetingIs() {
        var event = event(meeting(1, "Hearing", moment("2025-01-15", "20:00", "22:00", "America/New_York")));
        // 20:00 in New York is 04:00 on the 16th in Nairobi; one day before that, at 09:00
        assertThat(lead(1, LocalTime.of(9, 0), event)).isEqualTo(Duration.ofHours(19));
    }

    private static Duration lead(int days, LocalTime at, Event event) {
        return LeadTime.of(reminder(days, at), event.placement(), NAIROBI);
    }

    private static Reminder reminder(int days, LocalTime at) {
        return new Reminder(Entries.id(9), Entries.id(1), days, at);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 23, 1963, 2025})
    void anAlarmSoundsWhenTheReminderComes(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var whens = new RandomWhens(random);
        for (int i = 0; i < 2_000; i++) {
            When when = whens.next();
            var reminder = new Reminder(Id.fresh(Clock.systemUTC()), Id.fresh(Clock.systemUTC()), random.nextInt(30),
                    LocalTime.of(random.nextInt(24), random.nextInt(60)));
            if (Placement.of(deliverable(1, "Report", when)) instanceof Placement.Placed placed)
                assertThat(alarm(reminder, placed)).as("seed %d, %s, %s", seed, when, reminder)
                        .isEqualTo(reminder.comes(when, VIENNA).orElseThrow().toLocalDateTime());
            else
                assertThat(reminder.comes(when, VIENNA)).as("seed %d, %s", seed, when).isEmpty();
        }
    }

    /// When the alarm sounds, by the clock of the officer.
    private static LocalDateTime alarm(Reminder reminder, Placement.Placed placed) {
        Duration lead = LeadTime.of(reminder, placed, VIENNA);
        return switch (placed) {
            case Placement.AllDay day -> day.first().atStartOfDay().minus(lead);
            case Placement.LastDay day -> day.last().atStartOfDay().minus(lead);
            case Placement.Timed timed -> timed.start().minus(lead).withZoneSameInstant(VIENNA).toLocalDateTime();
        };
    }
}
