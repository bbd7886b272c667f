package org.chancery.ui.calendar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.Entry;
import org.junit.jupiter.api.Test;

class AgendaRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 12, 3);

    @Test
    void entriesStandUnderTheirDays() {
        assertThat(said(TODAY, LocalDate.of(2024, 12, 31), Entered.due("Papers", "2024-12-05"),
                Entered.meets("Bureau", "2024-12-03"), Entered.meets("Panel", "2024-12-05"))).containsExactly(
                        "# Today · Tuesday 3 December 2024", "Bureau", "# Thursday 5 December 2024", "Papers", "Panel",
                        "Nothing is in the book after this.");
    }

    @Test
    void emptyDaysAreSaidWhereTheyAreMany() {
        assertThat(said(TODAY, LocalDate.of(2024, 12, 31), Entered.meets("Bureau", "2024-12-03"),
                Entered.meets("Panel", "2024-12-18"))).containsExactly("# Today · Tuesday 3 December 2024", "Bureau",
                        "No entries until Wed 18 Dec 2024", "# Wednesday 18 December 2024", "Panel",
                        "Nothing is in the book after this.");
    }

    @Test
    void aSessionStandsOnEachOfItsDays() {
        assertThat(said(TODAY, LocalDate.of(2024, 12, 31), Entered.meets("Session", "2024-12-02/2024-12-04")))
                .containsExactly("# Today · Tuesday 3 December 2024", "Session, day 2 of 3",
                        "# Wednesday 4 December 2024", "Session, day 3 of 3", "Nothing is in the book after this.");
    }

    @Test
    void aLongRunStandsOnItsFirstAndItsLastDay() {
        assertThat(said(TODAY, LocalDate.of(2024, 12, 31), Entered.meets("Retreat", "2024-12-05/2024-12-20")))
                .containsExactly("# Thursday 5 December 2024", "Retreat, begins, until 20 Dec",
                        "“Retreat” goes on", "# Friday 20 December 2024",
                        "Retreat, last day, since 5 Dec", "Nothing is in the book after this.");
    }

    @Test
    void whatGoesOnIsSaidWhereverItBegan() {
        assertThat(said(TODAY, LocalDate.of(2024, 12, 31), Entered.meets("Year", "2024-11-15/2025-01-20"),
                Entered.meets("Retreat", "2024-12-03/2024-12-27"))).containsExactly(
                        "# Today · Tuesday 3 December 2024", "Retreat, begins, until 27 Dec",
                        "“Year” and 1 more go on", "# Friday 27 December 2024", "Retreat, last day, since 3 Dec",
                        "Nothing is in the book after this.");
    }

    @Test
    void whatHasNoDayStandsAfterAllThatIsFixedInItsMonth() {
        assertThat(said(TODAY, LocalDate.of(2025, 1, 31), Entered.due("Handbook", "2024-12"),
                Entered.due("Report", "2024"), Entered.meets("New Year's Eve", "2024-12-31"),
                Entered.due("Budget", "2025-02"))).containsExactly("No entries until Tue 31 Dec 2024",
                        "# Tuesday 31 December 2024", "New Year's Eve", "# No day yet · December 2024", "Handbook",
                        "# No day yet · 2024", "Report", "Nothing is in the book after this.");
    }

    @Test
    void theEndsSayWhatComesBeyondThem() {
        Page page = Page.of(TODAY, LocalDate.of(2024, 12, 31), TODAY, Entered.NAIROBI, List.of(), Entered.WORKING)
                .between(Optional.of(LocalDate.of(2024, 11, 8)), Optional.of(LocalDate.of(2025, 3, 4)));
        assertThat(AgendaRows.of(page)).containsExactly(
                new AgendaRow.Earlier("Show what is before"),
                new AgendaRow.End("Reading on", true));
    }

    @Test
    void anEmptyBookSaysSo() {
        assertThat(said(TODAY, LocalDate.of(2024, 12, 31))).containsExactly("Nothing is in the book from here on.");
    }

    @Test
    void oneDayShowsAlsoTheLongRunsThatCoverIt() {
        Page page = Page.of(TODAY, TODAY.plusDays(10), TODAY, Entered.NAIROBI,
                List.of(Entered.meets("Year", "2024-11-15/2025-01-20"), Entered.due("Papers", "2024-12-03")),
                Entered.WORKING);
        assertThat(AgendaRows.of(page, TODAY)).map(AgendaRowsTest::line).containsExactly("Year, day 19 of 67",
                "Papers");
    }

    private static List<String> said(LocalDate first, LocalDate last, Entry... entries) {
        return AgendaRows.of(Page.of(first, last, TODAY, Entered.NAIROBI, List.of(entries), Entered.WORKING))
                .stream()
                .flatMap(row -> switch (row) {
                    case AgendaRow.Line line -> Stream.of(line.gap().stream(),
                            line.heading().map(h -> "# " + h).stream(), Stream.of(line(line)))
                            .flatMap(s -> s);
                    case AgendaRow.Earlier earlier -> Stream.of(earlier.words());
                    case AgendaRow.End end -> Stream.of(end.words());
                })
                .toList();
    }

    private static String line(AgendaRow row) {
        var line = (AgendaRow.Line) row;
        return line.entry().title() + (line.span().isEmpty() ? "" : ", " + line.span());
    }
}
