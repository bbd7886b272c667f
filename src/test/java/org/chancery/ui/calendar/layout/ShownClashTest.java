package org.chancery.ui.calendar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.time.working.HolidayList;
import org.chancery.time.working.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownClashTest {

    private static final WorkingDays NO_HOLIDAYS = new WorkingDays(
            HolidayList.of("Nairobi", Entered.NAIROBI, Set.of()), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at 2024-12-03 10:00 12:00 Africa/Nairobi | at 2024-12-03 11:00 13:00 Africa/Nairobi   | Tue 3 Dec, 11:00–12:00: “One” and “Other” are at the same time.
            at 2024-12-03 10:00 12:00 Africa/Nairobi | at 2024-12-03 11:00 Africa/Nairobi         | Tue 3 Dec, 11:00: “One” and “Other” are at the same time.
            at 2024-12-03 18:00 19:00 Africa/Nairobi | at 2024-12-03 10:30 12:00 America/New_York | Tue 3 Dec, 18:30–19:00: “One” and “Other” are at the same time.
            2024-12-04/2024-12-06                    | 2024-12-06/2024-12-10                      | Fri 6 Dec: “One” and “Other” are on the same day.
            at 2024-12-04 10:00 11:00 Africa/Nairobi | 2024-12-04/2024-12-06                      | Wed 4 Dec: “Other” and “One” are on the same day.
            """)
    void twoMeetingsAtOnceAreSaid(String one, String other, String sentence) {
        assertThat(said(Entered.meets("One", one), Entered.meets("Other", other))).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at 2024-12-03 10:00 11:00 Africa/Nairobi | at 2024-12-03 11:00 12:00 Africa/Nairobi
            at 2024-12-03 10:00 11:00 Africa/Nairobi | at 2024-12-04 10:00 11:00 Africa/Nairobi
            2024-12-04/2024-12-06                    | 2024-12-07
            2024-12-04/2024-12-06                    | 2024-12
            2024-12-04/2024-12-06                    | 2024-11-15/2025-01-20
            """)
    void whatCanBothBeGoneToIsNoClash(String one, String other) {
        assertThat(said(Entered.meets("One", one), Entered.meets("Other", other))).isEmpty();
    }

    @Test
    void whatIsDueOrCancelledClashesWithNothing() {
        assertThat(said(Entered.meets("One", "2024-12-04"), Entered.due("Papers", "2024-12-04"),
                Entered.meets("Other", "2024-12-04", Meeting.Status.CANCELLED))).isEmpty();
    }

    @Test
    void aPageFullOfClashesIsSaidOnlyInPart() {
        List<Occasion> many = IntStream.range(0, 500)
                .mapToObj(i -> Entered.at(Entered.meets("M" + i, "2024-12-04")))
                .toList();
        assertThat(ShownClash.among(many, LocalDate.of(2024, 12, 1), Entered.NAIROBI, Entered.WORKING)).hasSize(200);
    }

    @Test
    void sessionsThatClashSinceBeforeThePageAreSaidOnItsFirstDay() {
        LocalDate monday = LocalDate.of(2024, 12, 9);
        Page page = Page.of(monday, monday.plusDays(6), monday, Entered.NAIROBI,
                List.of(Entered.meets("One", "2024-12-02/2024-12-13"),
                        Entered.meets("Other", "2024-12-05/2024-12-11")),
                NO_HOLIDAYS);
        assertThat(page.clashesOn(monday)).map(ShownClash::sentence)
                .containsExactly("Mon 9 Dec: “One” and “Other” are on the same day.");
    }

    @Test
    void aSessionOnAHolidayOfTheStationIsSaidOnThatDay() {
        LocalDate monday = LocalDate.of(2024, 12, 9);
        Page page = Page.of(monday, monday.plusDays(6), monday, Entered.NAIROBI,
                List.of(Entered.meets("One", "2024-12-11/2024-12-13")), Entered.WORKING);
        assertThat(page.clashesOn(LocalDate.of(2024, 12, 12))).map(ShownClash::sentence)
                .containsExactly("Thu 12 Dec: “One” falls on Jamhuri Day, UN Nairobi.");
    }

    private static List<String> said(Entry... entries) {
        return ShownClash.among(Stream.of(entries).flatMap(e -> Occasion.of(e, Entered.NAIROBI).stream()).toList(),
                LocalDate.of(2024, 12, 1), Entered.NAIROBI, NO_HOLIDAYS)
                .stream().map(ShownClash::sentence).toList();
    }
}
