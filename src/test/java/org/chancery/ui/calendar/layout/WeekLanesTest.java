package org.chancery.ui.calendar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.chancery.ui.calendar.layout.WeekLanes.Bar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekLanesTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 12, 9);

    @Test
    void aSessionOfSeveralDaysIsOneBar() {
        Occasion session = Entered.at(Entered.meets("Session", "2024-12-10/2024-12-12"));
        assertThat(WeekLanes.of(MONDAY, List.of(session), 3))
                .isEqualTo(new WeekLanes(MONDAY, List.of(new Bar(session, 1, 3, 0, false, false)),
                        List.of(0, 0, 0, 0, 0, 0, 0)));
    }

    @Test
    void aSessionThatRunsOverTheEndOfTheWeekGoesOnInTheNext() {
        Occasion session = Entered.at(Entered.meets("Session", "2024-12-13/2024-12-17"));
        assertThat(WeekLanes.of(MONDAY, List.of(session), 3).bars())
                .containsExactly(new Bar(session, 4, 3, 0, false, true));
        assertThat(WeekLanes.of(MONDAY.plusWeeks(1), List.of(session), 3).bars())
                .containsExactly(new Bar(session, 0, 2, 0, true, false));
    }

    @Test
    void whatFindsNoLaneIsCountedAndTheLastLaneIsFreeForTheCount() {
        List<Occasion> five = Stream.of("A", "B", "C", "D", "E").map(t -> Entered.at(Entered.due(t, "2024-12-11")))
                .toList();
        WeekLanes packed = WeekLanes.of(MONDAY, five, 3);
        assertThat(packed.bars()).extracting(bar -> bar.occasion().entry().title()).containsExactly("A", "B");
        assertThat(packed.more()).containsExactly(0, 0, 3, 0, 0, 0, 0);
    }

    @Test
    void whatIsJustNotTooMuchIsShown() {
        List<Occasion> three = Stream.of("A", "B", "C").map(t -> Entered.at(Entered.due(t, "2024-12-11"))).toList();
        assertThat(WeekLanes.of(MONDAY, three, 3).bars()).extracting(Bar::lane).containsExactly(0, 1, 2);
    }

    @Test
    void aBarThatMakesRoomForACountIsCountedOnAllItsDays() {
        List<Occasion> crowd = Stream.of(Entered.meets("Long", "2024-12-09/2024-12-15"),
                Entered.meets("Short", "2024-12-09/2024-12-11"), Entered.due("Papers", "2024-12-09")).map(Entered::at)
                .toList();
        WeekLanes packed = WeekLanes.of(MONDAY, crowd, 2);
        assertThat(packed.bars()).extracting(bar -> bar.occasion().entry().title()).containsExactly("Long");
        assertThat(packed.more()).containsExactly(2, 1, 1, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void onNoDayTwoStandInOnePlaceAndNothingIsLost(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Occasion> occasions = occasions(random);
        int lanes = random.nextInt(1, 8);
        WeekLanes packed = WeekLanes.of(MONDAY, occasions, lanes);
        var places = new HashSet<String>();
        for (Bar bar : packed.bars()) {
            assertThat(bar.lane()).as("seed %d", seed).isBetween(0, lanes - 1);
            for (int day = bar.column(); day < bar.column() + bar.columns(); day++)
                assertThat(places.add(day + " in " + bar.lane())).as("seed %d: one bar at a place", seed).isTrue();
        }
        for (int i = 0; i < WeekLanes.DAYS; i++) {
            int day = i;
            LocalDate date = MONDAY.plusDays(i);
            long shown = packed.bars().stream()
                    .filter(bar -> bar.column() <= day && day < bar.column() + bar.columns()).count();
            assertThat(shown + packed.more().get(i)).as("seed %d, %s", seed, date)
                    .isEqualTo(occasions.stream().filter(o -> o.isOn(date)).count());
            if (packed.more().get(i) > 0)
                assertThat(places).as("seed %d: room for the count", seed).doesNotContain(day + " in " + (lanes - 1));
        }
    }

    private static List<Occasion> occasions(RandomGenerator random) {
        var all = new ArrayList<Occasion>();
        for (int i = 0; i < random.nextInt(60); i++) {
            LocalDate first = MONDAY.plusDays(random.nextInt(-10, 12));
            int days = random.nextInt(5);
            String when = days == 0 ? first.toString() : first + "/" + first.plusDays(days);
            all.add(Entered.at(random.nextBoolean() ? Entered.meets("M" + i, when) : Entered.due("D" + i, when)));
        }
        return all;
    }
}
