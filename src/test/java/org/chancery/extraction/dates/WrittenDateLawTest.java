package org.chancery.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws of the date grammar over seeded random dates and words.
class WrittenDateLawTest {

    private static final int ROUNDS = 400;
    private static final List<String> DAYS = List.of("d MMMM uuuu", "EEEE, d MMMM uuuu", "EEEE d MMMM uuuu",
            "MMMM d, uuuu", "d MMM uuuu",
            "uuuu-MM-dd", "dd/MM/uuuu", "dd.MM.uuuu", "EEE d MMM uuuu", "d-MMM-uuuu", "dMMMM uuuu");
    private static final List<String> MONTHS = List.of("MMMM uuuu", "MMM uuuu", "MMMM, uuuu", "uuuu-MM");
    private static final List<String> NEIGHBOURS = List.of("the", "harbour", "delegates", "of", "said", "a", "cranes",
            "would", "and so", "Board",
            "in", "report", "resolution 2/1", "Room 4", "they", "(see annex)", "second", "item 3", "A/74/L.40",
            "however", "meeting", "100 cities");

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static LocalDate day(RandomGenerator random) {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
    }

    private static String write(LocalDate day, String form) {
        return DateTimeFormatter.ofPattern(form, Locale.UK).format(day);
    }

    private static String pick(RandomGenerator random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// A sentence with the words somewhere in it; a comma keeps neighbours from becoming a part of the date.
    private static String amid(RandomGenerator random, String words) {
        String before = pick(random, NEIGHBOURS) + " " + pick(random, NEIGHBOURS);
        String after = pick(random, NEIGHBOURS) + " " + pick(random, NEIGHBOURS);
        return before + ": " + words + "; " + after + ".";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20241016})
    void aDayWrittenInAnyFormIsReadBack(long seed) {
        RandomGenerator random = random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate day = day(random);
            String sentence = amid(random, write(day, pick(random, DAYS)));
            assertThat(DatesIn.values("en", sentence)).as("seed %d: %s", seed, sentence).isEqualTo(day.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20241016})
    void aMonthWrittenInAnyFormIsReadBack(long seed) {
        RandomGenerator random = random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate day = day(random);
            String sentence = amid(random, write(day, pick(random, MONTHS)));
            assertThat(DatesIn.values("en", sentence)).as("seed %d: %s", seed, sentence)
                    .isEqualTo(write(day, "uuuu-MM"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20241016})
    void aRunOfDaysWrittenInAnyFormIsReadBack(long seed) {
        RandomGenerator random = random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate first = day(random);
            LocalDate last = first.plusDays(1 + random.nextInt(20));
            String sentence = amid(random, run(random, first, last));
            assertThat(DatesIn.values("en", sentence)).as("seed %d: %s", seed, sentence).isEqualTo(first + "/" + last);
        }
    }

    private static String run(RandomGenerator random, LocalDate first, LocalDate last) {
        String joint = pick(random, List.of("-", "–", " - ", " – ", " to ", " through "));
        boolean sameMonth = first.getMonth() == last.getMonth();
        boolean sameYear = first.getYear() == last.getYear();
        String start = sameMonth && random.nextBoolean()
                ? "d"
                : sameYear || random.nextBoolean() ? "d MMMM" : "d MMMM uuuu";
        return write(first, start) + joint + write(last, "d MMMM uuuu");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20241016})
    void wordsWithoutCalendarOrNumbersAreNoDates(long seed) {
        RandomGenerator random = random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            var words = new StringBuilder();
            for (int w = 0; w < 12; w++) {
                words.append(pick(random, NEIGHBOURS)).append(random.nextInt(4) == 0 ? ", " : " ");
            }
            assertThat(DatesIn.values("en", words.toString())).as("seed %d: %s", seed, words).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-", "12-34 ", "9 ", "May ", "3 and ", "10:00-", "2024/", "a/", "a1)", "1.", "(", "every ",
            "3, 20 ",
            "first quarter of ", "within 3 days before the the the ", "10-12-", "2024-", "may or ", "early ",
            "Monday, ", "at least "})
    void workGrowsNoFasterThanTheText(String unit) {
        long once = DatesIn.looks(unit.repeat(2_000));
        long tenfold = DatesIn.looks(unit.repeat(20_000));
        assertThat(tenfold).isLessThan(11 * once);
    }
}
