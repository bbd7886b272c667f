package org.chancery.ui.calendar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccasionTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-05", "2025", "2024-36", "part END 2024", "from 2024-11-30 ¦ ..", "undated",
            "offset 7 DAYS BEFORE the meeting"})
    void whatIsNotKnownToTheDayStandsOnNoDay(String when) {
        assertThat(Occasion.of(Entered.due("Handbook", when), Entered.NAIROBI)).isEmpty();
        assertThat(Occasion.of(Entered.meets("Session", when), Entered.NAIROBI)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-03                                | 2024-12-03 | 2024-12-03
            2024-12-04/2024-12-06                     | 2024-12-04 | 2024-12-06
            at 2024-12-03 10:00 12:00 Africa/Nairobi  | 2024-12-03 | 2024-12-03
            at 2024-12-03 20:00 00:00 Africa/Nairobi  | 2024-12-03 | 2024-12-03
            at 2024-12-03 22:00 02:00 Africa/Nairobi  | 2024-12-03 | 2024-12-04
            at 2024-12-03 19:00 20:00 America/New_York | 2024-12-04 | 2024-12-04
            at 2024-12-04 05:00 07:00 Asia/Tokyo      | 2024-12-03 | 2024-12-04
            """)
    void aMeetingStandsOnTheDaysOfTheDutyStation(String when, LocalDate first, LocalDate last) {
        Occasion occasion = Entered.at(Entered.meets("Session", when));
        assertThat(List.of(occasion.first(), occasion.last())).containsExactly(first, last);
    }

    @Test
    void theHoursOfAnotherZoneAreToldInTheHoursOfTheDutyStation() {
        Occasion occasion = Entered.at(Entered.meets("Briefing", "at 2024-12-03 10:00 12:00 America/New_York"));
        assertThat(occasion.from()).contains(LocalDateTime.of(2024, 12, 3, 18, 0));
        assertThat(occasion.until()).contains(LocalDateTime.of(2024, 12, 3, 20, 0));
    }

    @Test
    void whatIsDueAtAnHourIsCutOffThereAndDoesNotLast() {
        Occasion occasion = Entered.at(Entered.due("Statement", "at 2024-12-03 17:00 Africa/Nairobi"));
        assertThat(occasion.from()).contains(LocalDateTime.of(2024, 12, 3, 17, 0));
        assertThat(occasion.until()).isEqualTo(Optional.empty());
    }

    @Test
    void longRunsComeFirstThenWhatIsDueThenTheHours() {
        Stream<Occasion> day = Stream.of(Entered.meets("Afternoon", "at 2024-12-03 15:00 16:00 Africa/Nairobi"),
                Entered.meets("Whole day", "2024-12-03"), Entered.due("Papers", "2024-12-03"),
                Entered.meets("Morning", "at 2024-12-03 09:00 10:00 Africa/Nairobi"),
                Entered.meets("Session", "2024-12-03/2024-12-05")).map(Entered::at);
        assertThat(day.sorted(Occasion.IN_ORDER).map(o -> o.entry().title())).containsExactly("Session", "Papers",
                "Whole day", "Morning", "Afternoon");
    }
}
