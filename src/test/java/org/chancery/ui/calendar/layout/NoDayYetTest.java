package org.chancery.ui.calendar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.agenda.Entry;
import org.junit.jupiter.api.Test;

class NoDayYetTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 5, 31);

    @Test
    void whatIsKnownBestComesFirstAndWhatHasADayIsNotThere() {
        List<Entry> entries = Stream.<Entry>of(Entered.due("From the tenth on", "from 2025-05-10 ¦ .."),
                Entered.due("This year", "2025"), Entered.due("This quarter", "2025-34"),
                Entered.due("Early in the month", "part EARLY 2025-05"), Entered.due("This month", "2025-05"),
                Entered.due("On a day", "2025-05-14"), Entered.due("In June", "2025-06"),
                Entered.due("No time at all", "undated")).toList();
        assertThat(NoDayYet.between(FIRST, LAST, entries, Entered.NAIROBI)).extracting(Entry::title).containsExactly(
                "Early in the month", "This month", "This quarter", "This year", "From the tenth on");
    }

    @Test
    void earlyMayIsNotAmongWhatCanFallInItsLastWeek() {
        List<Entry> early = List.of(Entered.due("Early in the month", "part EARLY 2025-05"));
        assertThat(NoDayYet.between(LocalDate.of(2025, 5, 26), LAST, early, Entered.NAIROBI)).isEmpty();
    }

    @Test
    void whatHasAnOpenEndIsNotOnEveryPageFromThenOn() {
        List<Entry> open = List.of(Entered.due("Presentations", "from 2024-10-16 ¦ .."));
        assertThat(NoDayYet.between(FIRST, LAST, open, Entered.NAIROBI)).isEmpty();
        assertThat(NoDayYet.between(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 31), open, Entered.NAIROBI))
                .isEqualTo(open);
    }
}
