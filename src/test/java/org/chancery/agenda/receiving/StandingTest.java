package org.chancery.agenda.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How what is owed stands, from its dates and what came for it.
class StandingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-01T08:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status        | due                   | today      | awaited | came                             | label
            EXPECTED      | 2024-10-28            | 2024-10-28 | 0       |                                  | expected
            EXPECTED      | 2024-10-28            | 2024-10-29 | 0       |                                  | expected, late 1 day
            UNCONFIRMED   | 2024-10-28            | 2024-10-31 | 0       |                                  | unconfirmed, late 3 days
            PART_RECEIVED | 2024-10-28            | 2024-10-20 | 5       | 2024-10-18 2024-10-19            | part received (2 of 5)
            PART_RECEIVED | 2024-10-28            | 2024-10-31 | 5       | 2024-10-18 2024-10-19            | part received (2 of 5), late 3 days
            PART_RECEIVED | 2024-10-28            | 2024-10-20 | 0       | 2024-10-18                       | part received (1)
            MET           | 2024-10-28            | 2024-12-01 | 0       | 2024-10-28                       | met
            MET           | 2024-10-28            | 2024-12-01 | 2       | 2024-10-20 2024-10-31            | met 3 days late
            MET           | 2024-10-28            | 2024-12-01 | 0       |                                  | met
            SUPERSEDED    | 2024-10-28            | 2024-12-01 | 0       | 2024-10-31                       | superseded
            DROPPED       | 2024-10-28            | 2024-12-01 | 0       |                                  | dropped
            EXPECTED      | 2025-05               | 2025-05-31 | 0       |                                  | expected
            EXPECTED      | 2025-05               | 2025-06-01 | 0       |                                  | expected, late 1 day
            MET           | 2025-05               | 2025-08-01 | 0       | 2025-05-31                       | met
            MET           | 2025-05               | 2025-08-01 | 0       | 2025-06-02                       | met 2 days late
            EXPECTED      | 2024-12-09/2024-12-11 | 2024-12-11 | 0       |                                  | expected
            EXPECTED      | 2024-12-09/2024-12-11 | 2024-12-12 | 0       |                                  | expected, late 1 day
            EXPECTED      | undated               | 2034-01-01 | 0       |                                  | expected
            MET           | undated               | 2034-01-01 | 0       | 2033-01-01                       | met""", useHeadersInDisplayName = true)
    void itStandsAsItsDatesAndItsReceiptsSay(Status status, String due, LocalDate today, int awaited, String came,
            String label) {
        Deliverable owed = owed(status, due).awaiting(awaited);
        List<Receipt> receipts = came == null
                ? List.of()
                : Stream.of(came.split(" ")).map(day -> receipt(owed, LocalDate.parse(day))).toList();

        assertThat(Standing.of(owed, receipts, today).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"2025-05, 2025-04-20, -11", "2025-05, 2025-05-01, 0", "2025-05, 2025-05-31, 0",
            "2025-05, 2025-06-03, 3",
            "2024-10-28, 2024-10-20, -8", "2024-10-28, 2024-10-28, 0", "2024-10-28, 2024-11-06, 9"})
    void whatComesWithinAnImpreciseDateIsOnTime(String due, LocalDate day, long days) {
        assertThat(Lateness.days(when(due), day)).contains(days);
    }

    @Test
    void nothingIsLateForADateWithoutALastDay() {
        assertThat(Lateness.days(when("undated"), LocalDate.of(2034, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theStatusFollowsWhatCame(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 500; i++) {
            int awaited = random.nextInt(6);
            int came = random.nextInt(8);
            Status status = Standing.after(owed(Status.EXPECTED, "2024-10-28").awaiting(awaited), came);
            assertThat(status.isOpen()).as("seed %d: %d of %d", seed, came, awaited)
                    .isEqualTo(came == 0 || came < awaited);
            assertThat(status == Status.PART_RECEIVED).isEqualTo(came > 0 && came < awaited);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsOpenIsLateExactlyWhenItsLastDayHasPassedAndWhatIsCalledOffNever(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> dates = List.of("2024-10-28", "2025-05", "2024-12-09/2024-12-11", "2025", "undated");
        for (int i = 0; i < 500; i++) {
            Deliverable owed = owed(Status.values()[random.nextInt(6)], dates.get(random.nextInt(dates.size())));
            LocalDate today = LocalDate.of(2024, 9, 1).plusDays(random.nextInt(700));
            List<Receipt> came = IntStream.range(0, random.nextInt(4))
                    .mapToObj(n -> receipt(owed, today.minusDays(random.nextInt(100)))).toList();
            Standing standing = Standing.of(owed, came, today);
            if (owed.status().isOpen())
                assertThat(standing.isLate()).as("seed %d: %s on %s", seed, owed.when(), today)
                        .isEqualTo(owed.when().isOverdueOn(today));
            if (owed.status().isCalledOff())
                assertThat(standing.isLate()).as("seed %d: %s", seed, owed).isFalse();
        }
    }

    private static Receipt receipt(Deliverable owed, LocalDate day) {
        return new Receipt(Id.fresh(CLOCK), owed.id(), day, Optional.empty(), "");
    }

    private static Deliverable owed(Status status, String due) {
        return new Deliverable(Id.fresh(CLOCK), Deliverable.Kind.DEADLINE, "Documents", Optional.empty(),
                Optional.empty(), Optional.empty(), when(due), new Origin.Typed(), "Secretariat", "", status, "", "");
    }

    private static When when(String text) {
        return WhenText.read(text, "");
    }
}
