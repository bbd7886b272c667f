package org.chancery.agenda.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.agenda.filtering.FilterText.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", Filter.ALL),
                Arguments.of("owner:Secretariat status:late body:OEWG-H due:30d \"adequate housing\"",
                        Filter.of(new Term.Is(Facet.OWNER, "Secretariat"), new Term.Is(Facet.STATUS, "late"),
                                new Term.Is(Facet.BODY, "OEWG-H"), new Term.Within(30),
                                new Term.Says("adequate housing"))),
                Arguments.of("body:\"Executive Board\",Assembly,none",
                        Filter.of(new Term.Is(Facet.BODY, "Executive Board"), new Term.Is(Facet.BODY, "Assembly"),
                                new Term.Is(Facet.BODY, ""))),
                Arguments.of("body:\"none\"", Filter.of(new Term.Is(Facet.BODY, "none"))),
                Arguments.of("before:2025-03-01 after:2024-10-16 is:doubtful",
                        Filter.of(new Term.Before(LocalDate.of(2025, 3, 1)),
                                new Term.After(LocalDate.of(2024, 10, 16)), new Term.Doubtful())),
                Arguments.of("10:30 HSP/HA.2/8 \"body:x\"",
                        Filter.of(new Term.Says("10:30"), new Term.Says("HSP/HA.2/8"), new Term.Says("body:x"))),
                Arguments.of("owner:\"Chair, \\\"Friends\\\"\"",
                        Filter.of(new Term.Is(Facet.OWNER, "Chair, \"Friends\""))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsReadAndWrittenTheSame(String text, Filter filter) {
        assertThat(FilterText.read(text)).isEqualTo(new Reading.Read(filter));
        assertThat(FilterText.write(filter)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"DUE:6w | due:42d", "Status:LATE | status:late",
            "status:\"part received\" | status:part-received", "“adequate housing” | '\"adequate housing\"'",
            "body:none body:none | body:none", "'  late   papers ' | late papers", "owner:NONE | owner:none"})
    void whatIsTypedLooselyIsWrittenOneWay(String typed, String written) {
        assertThat(FilterText.read(typed).understood().map(FilterText::write)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readingIsTheInverseOfWriting(long seed) {
        var filters = new RandomFilters(new Random(seed));
        for (int i = 0; i < 300; i++) {
            Filter filter = filters.filter();
            assertThat(FilterText.read(FilterText.write(filter))).as("seed %d", seed)
                    .isEqualTo(new Reading.Read(filter));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "colour:red | “colour:” is no field. The fields are kind, status, body, resolution, owner, source, precision, due, before, after, is.",
            "kind:letter | “letter” is no kind. It is one of meeting, deadline, promise, ask.",
            "body: | Say which after “body:”.", "body:a,,b | Say which after “body:”.",
            "due:soon | “soon” is no number of days up to 3660. Write it like 30d or 6w.",
            "due:9999d | “9999d” is no number of days up to 3660. Write it like 30d or 6w.",
            "before:May | “May” is no day. Write it like 2024-10-28.", "due:3d,4d | “due:” takes one value.",
            "is:late | After “is:” comes “doubtful”, not “late”.", "\"adequate | A quotation mark is not closed.",
            "body:\"A\"B | A comma or a space comes after “A”."})
    void whatIsNotUnderstoodIsRefusedInOneSentence(String text, String sentence) {
        assertThat(FilterText.read(text)).isEqualTo(new Reading.Refused(sentence));
    }

    @Test
    void noTextIsTooOddToBeReadOrRefused() {
        var random = new Random(7);
        String signs = "abody:owner\"“”\\,: \t\u00a0é30d-";
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(24), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            FilterText.read(text.toString()).understood().ifPresent(filter -> assertThat(
                    FilterText.read(FilterText.write(filter))).as(text.toString()).isEqualTo(new Reading.Read(filter)));
        }
        assertThat(FilterText.read("x".repeat(2_001)))
                .isEqualTo(new Reading.Refused("A filter has at most 2000 characters."));
    }
}
