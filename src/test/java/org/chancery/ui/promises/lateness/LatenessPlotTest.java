package org.chancery.ui.promises.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.desk.receiving.BodyLateness.Mark;
import org.chancery.time.Day;
import org.chancery.ui.promises.lateness.LatenessPlot.Kind;
import org.chancery.ui.promises.lateness.LatenessPlot.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Late stands above the line, early below, in the order of the days.
class LatenessPlotTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-01T08:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Test
    void marksStandByTheirDayAndByHowLateTheyWere() {
        LatenessPlot plot = LatenessPlot.of(List.of(mark(0, 21, false), mark(50, 0, false), mark(75, -7, false),
                mark(100, 14, true)), 200, 280);
        assertThat(plot.onTime()).isEqualTo(210);
        assertThat(plot.points()).extracting(Point::kind, Point::x, Point::y).containsExactly(
                tuple(Kind.LATE, 0.0, 0.0), tuple(Kind.ON_TIME, 100.0, 210.0), tuple(Kind.EARLY, 150.0, 280.0),
                tuple(Kind.OPEN, 200.0, 70.0));
    }

    @Test
    void oneMarkStandsInTheMiddleAndADayLateDoesNotLookLikeAYear() {
        LatenessPlot plot = LatenessPlot.of(List.of(mark(0, 1, false)), 200, 140);
        assertThat(plot.latest()).isEqualTo(7);
        assertThat(plot.points()).extracting(Point::x, Point::y).containsExactly(tuple(100.0, 60.0));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void everyMarkIsWithinTheChart(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Mark> marks = IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(i -> mark(random.nextInt(900), random.nextInt(400) - 60, random.nextBoolean())).toList();
        LatenessPlot plot = LatenessPlot.of(marks, 600, 150);
        assertThat(plot.points()).as("seed %d", seed).hasSameSizeAs(marks).allSatisfy(point -> {
            assertThat(point.x()).isBetween(0.0, 600.0);
            assertThat(point.y()).isBetween(-0.001, 150.001);
            assertThat(Math.signum(point.mark().days())).isEqualTo(Math.signum(Math.round(plot.onTime() * 1e6
                    - point.y() * 1e6)));
        });
    }

    @Test
    void eachMarkSaysWhatItStandsFor() {
        assertThat(List.of(mark(0, 9, false), mark(0, 0, false), mark(0, -1, false), mark(0, 3, true)))
                .extracting(LatenessChart::said).containsExactly(
                        "Accounts: due Mon 1 Jan 2024, came Wed 10 Jan 2024, 9 days late",
                        "Accounts: due Mon 1 Jan 2024, came Mon 1 Jan 2024, on time",
                        "Accounts: due Mon 1 Jan 2024, came Sun 31 Dec 2023, 1 day early",
                        "Accounts: due Mon 1 Jan 2024, not come yet, late 3 days");
    }

    private static Mark mark(int after, long days, boolean open) {
        LocalDate due = FIRST.plusDays(after);
        var entry = new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, "Accounts",
                Optional.empty(), Optional.empty(), Optional.empty(), Day.of(due), new Origin.Typed(), "", "",
                Deliverable.Status.MET, "", "");
        return new Mark(entry, due, due.plusDays(days), days, open);
    }
}
