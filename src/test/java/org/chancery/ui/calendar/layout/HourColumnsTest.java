package org.chancery.ui.calendar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.agenda.Entry;
import org.chancery.ui.calendar.layout.HourColumns.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HourColumnsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 3);

    @Test
    void aMeetingStandsAtItsHours() {
        assertThat(said(Entered.meets("Bureau", "at 2024-12-03 10:00 12:30 Africa/Nairobi")))
                .containsExactly("Bureau 600-750, 1 of 1");
    }

    @Test
    void whatOverlapsStandsSideBySide() {
        assertThat(said(Entered.meets("One", "at 2024-12-03 10:00 12:00 Africa/Nairobi"),
                Entered.meets("Other", "at 2024-12-03 11:00 13:00 Africa/Nairobi"),
                Entered.meets("After both", "at 2024-12-03 13:00 14:00 Africa/Nairobi")))
                .containsExactly("One 600-720, 1 of 2", "Other 660-780, 2 of 2", "After both 780-840, 1 of 1");
    }

    @Test
    void oneAfterTheOtherIsNotAnOverlap() {
        assertThat(said(Entered.meets("One", "at 2024-12-03 10:00 11:00 Africa/Nairobi"),
                Entered.meets("Other", "at 2024-12-03 11:00 12:00 Africa/Nairobi")))
                .containsExactly("One 600-660, 1 of 1", "Other 660-720, 1 of 1");
    }

    @Test
    void anEndThatIsNotKnownIsLeftOpen() {
        Block block = blocks(Entered.meets("Bureau", "at 2024-12-03 15:00 Africa/Nairobi")).getFirst();
        assertThat(block.openEnd()).isTrue();
        assertThat(block.until()).isEqualTo(16 * 60);
    }

    @Test
    void whatRunsOverMidnightStandsOnBothDays() {
        Entry night = Entered.meets("Night session", "at 2024-12-03 22:00 02:00 Africa/Nairobi");
        assertThat(said(night)).containsExactly("Night session 1320-1440, 1 of 1");
        assertThat(HourColumns.of(DAY.plusDays(1), List.of(Entered.at(night)), 4).blocks())
                .extracting(HourColumnsTest::said).containsExactly("Night session 0-120, 1 of 1");
    }

    @Test
    void cutOffsAtOneTimeStandOneBelowTheOther() {
        assertThat(said(Entered.due("Credentials", "at 2024-12-03 17:00 Africa/Nairobi"),
                Entered.due("Statement", "at 2024-12-03 17:00 Africa/Nairobi")))
                .containsExactly("Credentials 1020-1050, 1 of 1", "Statement 1050-1080, 1 of 1");
    }

    @Test
    void aCutOffInTheLastMinuteOfTheDayHasItsPlaceInTheDay() {
        assertThat(said(Entered.due("Statement", "at 2024-12-03 23:59 Africa/Nairobi")))
                .containsExactly("Statement 1410-1440, 1 of 1");
    }

    @Test
    void moreThanCanStandSideBySideIsCounted() {
        var entries = new ArrayList<Occasion>();
        for (int i = 0; i < 6; i++)
            entries.add(Entered.at(Entered.meets("Meeting " + i, "at 2024-12-03 10:00 11:00 Africa/Nairobi")));
        HourColumns packed = HourColumns.of(DAY, entries, 3);
        assertThat(packed.blocks()).extracting(HourColumnsTest::said).containsExactly("Meeting 0 600-660, 1 of 3",
                "Meeting 1 600-660, 2 of 3");
        assertThat(packed.crowds()).containsExactly(new HourColumns.Crowd(600, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void nothingCoversAnotherAndNothingIsLost(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var occasions = new ArrayList<Occasion>();
        for (int i = 0; i < 30; i++) {
            int from = random.nextInt(0, 22 * 4);
            int until = Math.min(from + random.nextInt(1, 12), 23 * 4);
            occasions.add(Entered.at(Entered.meets("M" + i,
                    "at 2024-12-03 %s %s Africa/Nairobi".formatted(clock(from), clock(Math.max(until, from + 1))))));
        }
        HourColumns packed = HourColumns.of(DAY, occasions, 4);
        List<Block> blocks = packed.blocks();
        int counted = packed.crowds().stream().mapToInt(HourColumns.Crowd::more).sum();
        assertThat(blocks.size() + counted).as("seed %d", seed).isEqualTo(30);
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = i + 1; j < blocks.size(); j++)
                assertThat(covers(blocks.get(i), blocks.get(j))).as("seed %d: %s, %s", seed, said(blocks.get(i)),
                        said(blocks.get(j))).isFalse();
        }
    }

    private static boolean covers(Block one, Block other) {
        boolean together = one.from() < other.until() && other.from() < one.until();
        double left = (double) one.column() / one.columns();
        double otherLeft = (double) other.column() / other.columns();
        return together && left < otherLeft + 1.0 / other.columns() - 1e-9
                && otherLeft < left + 1.0 / one.columns() - 1e-9;
    }

    private static String clock(int quarter) {
        return "%02d:%02d".formatted(quarter / 4, quarter % 4 * 15);
    }

    private static List<Block> blocks(Entry... entries) {
        return HourColumns.of(DAY, List.of(entries).stream().map(Entered::at).toList(), 4).blocks();
    }

    private static List<String> said(Entry... entries) {
        return blocks(entries).stream().map(HourColumnsTest::said).toList();
    }

    private static String said(Block b) {
        return b.occasion().entry().title() + " " + b.from() + "-" + b.until() + ", " + (b.column() + 1) + " of "
                + b.columns();
    }
}
