package org.chancery.extraction.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.extraction.quick.QuickLine.Kind;
import org.chancery.extraction.quick.QuickLine.Said;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an officer jots down on Wednesday 16 October 2024.
class QuickReadingTest {

    private static QuickLine read(String line) {
        return QuickReading.read(line, LocalDate.of(2024, 10, 16), ZoneId.of("Africa/Nairobi"));
    }

    private static String timing(Timing timing) {
        return switch (timing) {
            case Timing.On on -> (on.isLimit() ? "by " : "") + WhenText.write(on.when());
            case Timing.From f -> f.amount() + " " + f.unit() + " " + f.sense() + " " + f.edge() + " of " + f.anchor();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WGH docs 6w before WGH                                 | WGH docs            | DEADLINE | -6 WEEKS EXACT START of WGH
            Papers 10 working days before the Board                | Papers              | DEADLINE | -10 WORKING_DAYS EXACT START of Board
            Papers 10wd before the Board                           | Papers              | DEADLINE | -10 WORKING_DAYS EXACT START of Board
            Statement 2 days after COAST-6 closes                  | Statement           | DEADLINE | 2 DAYS EXACT END of COAST-6
            Statement 2d after the opening of the third session    | Statement           | DEADLINE | 2 DAYS EXACT START of third session
            Nominations at least 6 weeks before the third session  | Nominations         | DEADLINE | -6 WEEKS AT_LEAST START of third session
            Papers no later than 8 weeks before WGH                | Papers              | DEADLINE | -8 WEEKS NO_LATER_THAN START of WGH
            Reply within 3 weeks after the workshop                | Reply               | DEADLINE | 3 WEEKS NO_LATER_THAN END of workshop
            Report due when WGH opens                              | Report              | DEADLINE | 0 DAYS EXACT START of WGH
            List of speakers the day before WGH                    | List of speakers    | DEADLINE | -1 DAYS EXACT START of WGH
            Documents six semaines avant la fin de la session      | Documents           | DEADLINE | -6 WEEKS EXACT END of session
            Documentos dos semanas antes de la Junta               | Documentos          | DEADLINE | -2 WEEKS EXACT START of Junta
            Comments on the draft by 15 Nov                        | Comments on the draft | DEADLINE | by 2024-11-15
            report end of May 2025                                 | report              | DEADLINE | part END 2025-05
            Report on 2023 activities by 15 Nov                    | Report on 2023 activities | DEADLINE | by 2024-11-15
            Commentaires avant le 15 novembre                      | Commentaires        | DEADLINE | by 2024-11-15
            Observaciones antes del 15 de noviembre                | Observaciones       | DEADLINE | by 2024-11-15
            15 Nov: comments on the draft                          | comments on the draft | DEADLINE | 2024-11-15
            15 Nov, comments on the draft                          | comments on the draft | DEADLINE | 2024-11-15
            Board briefing 12 Dec 10:00-12:00                      | Board briefing      | MEETING  | at 2024-12-12 10:00 12:00 Africa/Nairobi
            Briefing 5 pm tomorrow                                 | Briefing            | MEETING  | at 2024-10-17 17:00 Africa/Nairobi
            Third session 9-11 Dec                                 | Third session       | MEETING  | 2024-12-09/2024-12-11
            Réunion du Bureau 6 nov. 15h00                         | Réunion du Bureau   | MEETING  | at 2024-11-06 15:00 Africa/Nairobi
            who may attend the briefing 12 Dec                     | who may attend the briefing | MEETING | 2024-12-12
            Bureau meeting Thu 3pm                                 | Bureau meeting      | MEETING  | at 2024-10-17 15:00 Africa/Nairobi
            Thu 14:00-15:30 bilateral with the neighbours          | bilateral with the neighbours | MEETING | at 2024-10-17 14:00 15:30 Africa/Nairobi
            call Monday 9am                                        | call                | MEETING  | at 2024-10-21 09:00 Africa/Nairobi
            silence until Fri 18:00                                | silence             | DEADLINE | by at 2024-10-18 18:00 Africa/Nairobi
            Note to share by end of month                          | Note to share       | DEADLINE | by part END 2024-10
            Rapport avant la fin du mois                           | Rapport             | DEADLINE | by part END 2024-10
            Report end of next year                                | Report              | DEADLINE | part END 2025
            6w before WGH: papers                                  | papers              | DEADLINE | -6 WEEKS EXACT START of WGH
            meeting: lunch tomorrow                                | lunch               | MEETING  | 2024-10-17
            """)
    void itIsReadAsAPersonMeansIt(String line, String title, Kind kind, String when) {
        QuickLine read = read(line);
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.kinds()).extracting(Said::kind).containsExactly(kind);
        assertThat(read.timings()).extracting(QuickReadingTest::timing).containsExactly(when);
        assertThat(read.slips()).isEmpty();
    }

    @Test
    void allPartsAreToldApartInAnyOrder() {
        for (String line : List.of("Board briefing 12 Dec 10:00-12:00 @ CR 4 #2/7 !7d !2w, Secretariat, bring copies",
                "#2/7 !2w Board briefing @ CR 4 12 Dec 10:00-12:00, Secretariat, bring copies !7d")) {
            QuickLine read = read(line);
            assertThat(read.title()).isEqualTo("Board briefing");
            assertThat(read.place()).isEqualTo("CR 4");
            assertThat(read.resolution()).isEqualTo("2/7");
            assertThat(read.reminders()).contains(List.of(14, 7));
            assertThat(read.owner()).isEqualTo("Secretariat");
            assertThat(read.note()).isEqualTo("bring copies");
        }
    }

    @Test
    void whereNothingTellsTheKindBothAreLeftOpen() {
        assertThat(read("Flowers 12 Dec").kinds()).extracting(Said::kind).containsExactly(Kind.DEADLINE, Kind.MEETING);
        assertThat(read("Briefing on the report 12 Dec").kinds()).extracting(Said::kind)
                .containsExactly(Kind.MEETING, Kind.DEADLINE);
    }

    @Test
    void ofSeveralDatesThatCanBeMeantNoneIsTaken() {
        assertThat(read("Visit 3 and 9 May 2025").timings()).extracting(QuickReadingTest::timing)
                .containsExactly("2025-05-03", "2025-05-09");
    }

    @Test
    void aWordWithoutADateNeedsNone() {
        QuickLine promise = read("promise: Secretariat to share the text");
        assertThat(promise.kinds()).extracting(Said::kind).containsExactly(Kind.PROMISE);
        assertThat(promise.timings()).isEmpty();
        assertThat(read("Reshare the note, Secretariat").tail()).isEqualTo("Secretariat");
    }

    @Test
    void noReminderAtAllCanBeAskedFor() {
        assertThat(read("Comments by 15 Nov !none").reminders()).contains(List.of());
        assertThat(read("Comments by 15 Nov").reminders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 November report         | “31 November” is no day of the calendar.
            Report !400d               | “!400d” is no reminder: it comes 0 to 366 days before.
            Draft 9999 weeks before X  | “9999 weeks before X” is further than anybody counts.
            """)
    void whatCannotBeIsSaid(String line, String slip) {
        assertThat(read(line).slips()).containsExactly(slip);
    }

    @Test
    void aYearThatIsLeftOutIsNoDoubtButIsTold() {
        assertThat(read("Comments by 15 Nov").timings()).singleElement().satisfies(timing -> {
            assertThat(((Timing.On) timing).doubts()).isEmpty();
            assertThat(((Timing.On) timing).assumed())
                    .isEqualTo("The year is not written; read as 2024 as the next one.");
        });
    }

    @Test
    void aDoubtfulHourIsDoubted() {
        assertThat(read("Briefing 6 Nov from 10 am to 12 am").timings()).singleElement()
                .satisfies(timing -> assertThat(((Timing.On) timing).doubts()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "!!!", "6w before", "by", "#", "@ @ @", ", , ,", "before after", "!d", "5 w"})
    void whatMeansNothingIsTheTitle(String line) {
        QuickLine read = read(line);
        assertThat(read.timings()).isEmpty();
        assertThat(read.slips()).isEmpty();
        assertThat(line).contains(read.title());
    }

    @Test
    void anEmptyLineSaysNothing() {
        assertThat(read("").title()).isEmpty();
        assertThat(read(" \t ").title()).isEmpty();
    }

    @Test
    void aLongLineIsCutNotRefused() {
        assertThat(read("comments ".repeat(2000) + "by 15 Nov").title()).hasSizeLessThanOrEqualTo(500)
                .startsWith("comments comments");
        assertThat(read("x".repeat(100_000)).title()).hasSize(500);
    }

    @Test
    void theWordsOfADateStandInTheLine() {
        String line = "Comments by 15 Nov, Secretariat";
        assertThat(read(line).timings().stream().map(Timing::words).collect(Collectors.toSet()))
                .allSatisfy(words -> assertThat(line).contains(words));
    }
}
