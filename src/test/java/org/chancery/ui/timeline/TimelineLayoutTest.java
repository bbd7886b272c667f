package org.chancery.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.time.text.WhenText;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.timeline.TimelineLayout.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineLayoutTest {

    private static final TimeScale SIX_MONTHS = new TimeScale(YearMonth.of(2024, 10), 6, 910);
    private static final int LANES = 8;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            due   | 2024-10-28                               | POINT
            meets | 2024-10-28                               | BAR
            meets | at 2024-11-06 10:00 12:00 Africa/Nairobi | BAR
            meets | 2024-12-09/2024-12-11                    | BAR
            due   | 2024-12-09/2024-12-11                    | BAR
            due   | 2025-05                                  | SOFT
            meets | 2025-03                                  | SOFT
            due   | part END 2024                            | SOFT
            due   | 2025-33                                  | SOFT
            due   | 2025                                     | SOFT
            due   | from 2024-11-30 ¦ part EARLY 2025-01     | SOFT
            due   | from 2024-11-30 ¦ ..                     | SOFT
            """)
    void onlyWhatIsKnownToTheDayHasHardEdges(String kind, String when, Shape shape) {
        assertThat(Shape.of(entry(kind, when))).contains(shape);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undated", "offset 7 DAYS BEFORE the meeting", "every P18M"})
    void whatHasNoPlaceInTheCalendarIsNotDrawn(String when) {
        assertThat(Shape.of(entry("due", when))).isEmpty();
        assertThat(layout(entry("due", when))).isEqualTo(new TimelineLayout(List.of(), 0, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12       | 305 | 155
            2025-01       | 460 | 155
            part END 2024 | 305 | 155
            2024          |   0 | 460
            2025          | 460 | 450
            2025-03       | 755 | 155
            """)
    void aSoftSpanCoversAllDaysOnWhichItCanBe(String when, double x, double width) {
        Placed placed = layout(entry("due", when)).placed().getFirst();
        assertThat(List.of(placed.x(), placed.width())).isEqualTo(List.of(x, width));
    }

    @Test
    void aPointStandsInTheMiddleOfItsDay() {
        Placed placed = layout(entry("due", "2024-10-28")).placed().getFirst();
        assertThat(placed.x() + placed.width() / 2).isEqualTo(27.5 * SIX_MONTHS.dayWidth());
    }

    @Test
    void aLabelThatFitsStandsInsideItsSpanAndOthersBeside() {
        Placed inside = TimelineLayout.of(SIX_MONTHS, List.of(entry("due", "part EARLY 2025")), e -> 200, LANES)
                .placed().getFirst();
        Placed beside = TimelineLayout.of(SIX_MONTHS, List.of(entry("due", "2024-12")), e -> 200, LANES)
                .placed().getFirst();
        Placed before = TimelineLayout.of(SIX_MONTHS, List.of(entry("due", "2025-03")), e -> 200, LANES)
                .placed().getFirst();
        assertThat(inside.labelX()).isGreaterThan(inside.x()).isLessThan(inside.x() + inside.width() - 200);
        assertThat(beside.labelX()).isGreaterThan(beside.x() + beside.width());
        assertThat(before.labelX() + 200).isLessThan(before.x());
    }

    @Test
    void whatLiesOutsideOfTheMonthsIsCounted() {
        TimelineLayout layout = layout(entry("due", "2024-09-30"), entry("due", "2024-08"), entry("due", "2025-04-01"),
                entry("due", "2024-10-01"));
        assertThat(List.of(layout.earlier(), layout.later(), layout.placed().size())).isEqualTo(List.of(2, 1, 1));
    }

    @Test
    void whatFindsNoLaneIsCountedAndTheExactComesFirst() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < LANES; i++) {
            entries.add(entry("due", "2024-12"));
            entries.add(entry("due", "2024-12-16"));
        }
        TimelineLayout layout = TimelineLayout.of(SIX_MONTHS, entries, e -> 150, LANES);
        assertThat(layout.placed()).extracting(Placed::shape).containsOnly(Shape.POINT);
        assertThat(List.of(layout.lanes(), layout.crowded())).isEqualTo(List.of(LANES, LANES));
    }

    @Test
    void whatFindsNoRoomForItsLabelStandsThereWithout() {
        Entry first = entry("due", "2024-12-02");
        Entry second = entry("due", "2024-12-16");
        TimelineLayout layout = TimelineLayout.of(SIX_MONTHS, List.of(first, second), e -> 420, 1);
        assertThat(layout.placed()).extracting(Placed::entry).containsExactly(first);
        TimelineLayout fits = TimelineLayout.of(SIX_MONTHS, List.of(entry("due", "2025-03-20"), first),
                e -> e == first ? 100 : 500, 1);
        assertThat(fits.placed()).hasSize(2);
        assertThat(fits.placed().getLast().labelWidth()).isZero();
        assertThat(fits.crowded()).isZero();
    }

    @Test
    void anOpenEndTakesNoRoomThatAMonthNeeds() {
        Entry open = entry("due", "from 2024-10-16 ¦ ..");
        Entry year = entry("due", "2025");
        Entry month = entry("due", "2025-02");
        TimelineLayout layout = TimelineLayout.of(SIX_MONTHS, List.of(open, year, month), e -> 100, 2);
        assertThat(layout.placed()).extracting(Placed::entry).containsExactly(month, year);
        assertThat(layout.crowded()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void nothingOverlapsAndNothingLeavesThePageWhateverTheEntries(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 60; i++) {
            entries.add(entry(random.nextBoolean() ? "due" : "meets", when(random)));
        }
        TimelineLayout layout = TimelineLayout.of(SIX_MONTHS, entries, e -> 60 + e.title().length() * 20, LANES);
        assertThat(layout.placed()).allSatisfy(p -> {
            assertThat(p.left()).isGreaterThanOrEqualTo(0);
            assertThat(p.right()).isLessThanOrEqualTo(SIX_MONTHS.width());
            assertThat(p.shape() != Shape.POINT || p.entry().when().precision().isExact()).isTrue();
        });
        for (Placed one : layout.placed()) {
            assertThat(layout.placed())
                    .filteredOn(other -> other != one && other.lane() == one.lane())
                    .allSatisfy(other -> assertThat(other.left() > one.right() || other.right() < one.left()).isTrue());
        }
        assertThat(layout.placed().size() + layout.earlier() + layout.later() + layout.crowded()).isEqualTo(60);
    }

    private static String when(RandomGenerator random) {
        LocalDate day = LocalDate.of(2024, 9, 1).plusDays(random.nextInt(240));
        return switch (random.nextInt(4)) {
            case 0 -> day.toString();
            case 1 -> day + "/" + day.plusDays(1 + random.nextInt(5));
            case 2 -> YearMonth.from(day).toString();
            default -> "part EARLY " + day.getYear();
        };
    }

    private static TimelineLayout layout(Entry... entries) {
        return TimelineLayout.of(SIX_MONTHS, List.of(entries), e -> 100, LANES);
    }

    private static Entry entry(String kind, String when) {
        var date = WhenText.read(when.replace('¦', '|'), "");
        Id id = Id.fresh(AutumnBook.CLOCK);
        return kind.equals("meets")
                ? new Meeting(id, "Session", Optional.empty(), Optional.empty(), date, new Origin.Typed(), "",
                        Meeting.Status.CONFIRMED, "", "")
                : new Deliverable(id, Deliverable.Kind.DEADLINE, "Paper", Optional.empty(), Optional.empty(),
                        Optional.empty(), date,
                        new Origin.Typed(), "", "", Deliverable.Status.EXPECTED, "", "");
    }
}
