package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WhenOrderTest {

    @Test
    void theExactStandsAtItsFirstDayTheImpreciseAtItsLastAndTheUndatedAtTheEnd() {
        List<When> inOrder = List.of(Day.of(LocalDate.of(2024, 10, 28)),
                Moment.at(LocalDate.of(2024, 12, 4), LocalTime.of(10, 0), ZoneId.of("Africa/Nairobi")),
                Day.of(LocalDate.of(2024, 12, 4)), Days.of(LocalDate.of(2024, 12, 4), LocalDate.of(2024, 12, 6)),
                Day.of(LocalDate.of(2024, 12, 31)), Imprecise.of(Span.year(2024), Part.END),
                Days.of(LocalDate.of(2025, 5, 29), LocalDate.of(2025, 6, 2)), Imprecise.month(2025, 5),
                Stretch.since(Imprecise.year(2026)), new Undated("soon"));
        var shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(4));
        shuffled.sort(WhenOrder.BY_DAY);
        assertThat(shuffled).containsExactlyElementsOf(inOrder);
    }
}
