package org.chancery.agenda.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Deliverable.Kind;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.agenda.filtering.RandomFilters;
import org.chancery.agenda.listing.Arrangement.Column;
import org.chancery.agenda.listing.Arrangement.Group;
import org.chancery.agenda.listing.Arrangement.Grouping;
import org.chancery.agenda.receiving.Standing;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 16);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-10-11                              | EXPECTED      | Overdue
            2024-10-11                              | MET           | Due this month
            2024-09-30                              | MET           | Earlier
            2024-09-30                              | PART_RECEIVED | Overdue
            2024-10-28                              | EXPECTED      | Due this month
            2024-10                                 | EXPECTED      | Due this month
            2024-09-20/2024-10-20                   | EXPECTED      | Due this month
            2024-12-09/2024-12-11                   | EXPECTED      | December 2024
            2025-05                                 | EXPECTED      | May 2025
            part EARLY 2025-05                      | EXPECTED      | May 2025
            part END 2024                           | EXPECTED      | December 2024
            2024                                    | EXPECTED      | By the end of 2024
            2024-36                                 | EXPECTED      | By the end of 2024
            part EARLY 2025                         | EXPECTED      | By the end of April 2025
            from .. ¦ 2025-05-12                    | EXPECTED      | By Mon 12 May 2025
            from 2024-11-01 ¦ ..                    | EXPECTED      | Undated
            undated                                 | EXPECTED      | Undated
            """)
    void whatIsDueStandsUnderItsMonthAndNeverUnderADayItDoesNotHave(String when, Status status, String title) {
        assertThat(titles(List.of(line("Papers", when, status)))).containsExactly(title);
    }

    @Test
    void monthsComeInTheirOrderAndWhatIsSpreadBehindTheLastOfThem() {
        var lines = new ArrayList<>(Stream.of("undated", "2025-01-09", "part EARLY 2025", "2024", "2024-12-30",
                "2024-10-20", "2024-09-01", "2025-04", "2025-05-01").map(when -> line(when, when, Status.EXPECTED))
                .toList());
        Collections.shuffle(lines, new Random(3));
        assertThat(titles(lines)).containsExactly("Overdue", "Due this month", "December 2024", "By the end of 2024",
                "January 2025", "April 2025", "By the end of April 2025", "May 2025", "Undated");
    }

    @Test
    void aWordWithoutADateIsNotUndatedWork() {
        var promise = new Deliverable(new Id(UUID.randomUUID()), Kind.PROMISE, "Share it", Optional.empty(),
                Optional.empty(), Optional.empty(), WhenText.read("undated", "soon"), new Origin.Typed(), "", "",
                Status.EXPECTED, "", "");
        assertThat(titles(List.of(listed(promise, "", "")))).containsExactly("Promised or asked, no date");
    }

    @Test
    void numbersOfResolutionsAreOrderedAsPeopleCountAndNoneComesLast() {
        var lines = Stream.of("2/10", "", "2/7", "10/1", "2/7 (Board)").map(r -> listed(line(r.isEmpty() ? "x" : r,
                "undated", Status.EXPECTED).entry(), "", r)).toList();
        assertThat(new Arrangement(Grouping.RESOLUTION, Column.DUE, false).groups(lines, TODAY))
                .extracting(Group::title).containsExactly("2/7", "2/7 (Board)", "2/10", "10/1", "No resolution");
    }

    @Test
    void sortingDownwardsByWhatIsGroupedTurnsTheGroupsToo() {
        var lines = List.of(line("a", "2024-11-05", Status.EXPECTED), line("b", "2024-11-01", Status.EXPECTED),
                line("c", "2024-12-01", Status.EXPECTED));
        assertThat(new Arrangement(Grouping.WHEN, Column.DUE, true).groups(lines, TODAY)).extracting(Group::title)
                .containsExactly("December 2024", "November 2024");
        assertThat(new Arrangement(Grouping.WHEN, Column.TITLE, true).groups(lines, TODAY).getFirst().lines())
                .extracting(l -> l.entry().title()).containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void everyLineStandsInOneGroupAndAnyOrderOfReadingGivesTheSame(long seed) {
        var random = new Random(seed);
        var book = new RandomFilters(random);
        var lines = new ArrayList<Listed>();
        for (int i = 0; i < 120; i++) {
            Deliverable d = book.deliverable(i);
            lines.add(new Listed(d, book.names().body(d.body()), book.names().resolution(d.resolution()),
                    Standing.of(d, List.of(), TODAY), List.of(random.nextInt(9))));
        }
        for (Grouping grouping : Grouping.values())
            for (Column column : Column.values()) {
                var arrangement = new Arrangement(grouping, column, random.nextBoolean());
                List<Group> groups = arrangement.groups(lines, TODAY);
                assertThat(groups.stream().flatMap(g -> g.lines().stream()).toList()).as("seed %d", seed)
                        .containsExactlyInAnyOrderElementsOf(lines);
                Collections.shuffle(lines, random);
                assertThat(arrangement.groups(lines, TODAY)).as("seed %d, %s", seed, arrangement).isEqualTo(groups);
                assertThat(Arrangement.read(arrangement.text())).isEqualTo(arrangement);
            }
    }

    @Test
    void anArrangementThatIsNotUnderstoodIsTheUsual() {
        assertThat(Stream.of("", "when", "by moon", "moon due").map(Arrangement::read))
                .containsOnly(Arrangement.USUAL);
    }

    private static List<String> titles(List<Listed> lines) {
        return Arrangement.USUAL.groups(lines, TODAY).stream().map(Group::title).toList();
    }

    private static Listed line(String title, String when, Status status) {
        return listed(new Deliverable(new Id(UUID.randomUUID()), Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), Optional.empty(), WhenText.read(when.replace('¦', '|'), ""), new Origin.Typed(), "",
                "", status, "",
                ""), "", "");
    }

    private static Listed listed(Deliverable entry, String body, String resolution) {
        return new Listed(entry, body, resolution, Standing.of(entry, List.of(), TODAY), List.of());
    }
}
