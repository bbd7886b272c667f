package org.chancery.extraction.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extraction.Mention;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The year that a date leaves out, read as on 16 October 2024.
class YearsFromContextTest {

    private static List<String> values(String... lines) {
        return Papers.mentions("en", lines).stream().map(Mention::when).map(WhenText::write).toList();
    }

    @Test
    void aHeadingGovernsTheLinesBelowIt() {
        assertThat(values("# Calendar of meetings for 2025", "Board", "3 – 5 March", "Experts", "27 June", "Bureau",
                "15 - 16 January"))
                .containsExactly("2025", "2025-03-03/2025-03-05", "2025-06-27", "2026-01-15/2026-01-16");
    }

    @Test
    void aDateTakesTheYearOfTheOneBeforeIt() {
        assertThat(values("Drafts are due on 8 December 2024 and final papers by 20 January."))
                .containsExactly("2024-12-08", "2025-01-20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Please send comments by 3 March.                    | 2025-03-03
            Please send comments by 20 November.                | 2024-11-20
            The group met on 3 March and adopted its report.    | 2024-03-03
            The session is taking place from 14 to 18 October.  | 2024-10-14/2024-10-18
            A letter dated 24 September came in.                | 2024-09-24
            """)
    void otherwiseTheTenseTellsWhichYear(String sentence, String value) {
        assertThat(values(sentence)).containsExactly(value);
    }

    @Test
    void aTaleOfLongAgoGoesOnInItsOwnYears() {
        assertThat(
                values("The league was founded on 4 May 1911 in Oslo. On 12 August its members met for the first time.",
                        "The second congress was held from 9 to 11 January, and a third opened on 2 June."))
                .containsExactly("1911-05-04", "1911-08-12", "1912-01-09/1912-01-11", "1912-06-02");
    }

    @Test
    void whatIsStillToComeIsNotReadIntoATaleOfLongAgo() {
        assertThat(values("The league was founded on 4 May 1911. Comments on its history will be sent by 3 March."))
                .containsExactly("1911-05-04", "2025-03-03");
    }

    @Test
    void aDistanceFromOneOfSeveralMeetingsIsAskedAbout() {
        var papers = Papers.mentions("en", "The session of the Council will open on 2 December 2024.",
                "The session of the Board will open on 9 December 2024.",
                "Papers are due two weeks before the session.");
        assertThat(papers.getLast().doubts())
                .containsExactly("The paper dates more than one “session”; it is counted from Mon 9 Dec 2024.");
    }

    @Test
    void anInferredYearIsSaid() {
        assertThat(Papers.mentions("en", "Please send comments by 3 March.")).singleElement()
                .extracting(Mention::doubts)
                .isEqualTo(List.of("The year is not written; read as 2025 as the next from the day of reading."));
    }

    @Test
    void aDistanceTakesItsDayFromTheMeetingItHangsOn() {
        assertThat(values("The workshop will be held in Oslo from 3 to 5 March 2025.",
                "Reports are due within four weeks after the workshop."))
                .containsExactly("2025-03-03/2025-03-05", "offset 4 WEEKS WITHIN_AFTER =2025-04-02 the workshop");
    }

    @Test
    void theMeetingMayBeDatedBelowWhatHangsOnIt() {
        assertThat(values("Comments are due within two months after the end of the workshop.",
                "The workshop will be held in Oslo from 3 to 5 March 2025."))
                .containsExactly("offset 2 MONTHS WITHIN_AFTER =2025-05-05 the end of the workshop",
                        "2025-03-03/2025-03-05");
    }

    @Test
    void theDateOfTheEventStandsForItself() {
        assertThat(values("Papers are due 7 days before the meeting of 3 March 2025."))
                .containsExactly("offset 7 DAYS BEFORE =2025-02-24 the meeting", "2025-03-03");
    }

    @Test
    void aRuleWhoseDayWouldHavePassedStaysARule() {
        assertThat(values("# Summary of the ninth meeting", "Wednesday, 16 October 2024, 10:00 – 13:00",
                "Papers are submitted 7 days before the meeting.")).last()
                .isEqualTo("offset 7 DAYS BEFORE the meeting");
    }

    @Test
    void aYearOnALineOfItsOwnGovernsTheLinesBelowIt() {
        assertThat(values("# Sessions of the harbour board", "2026", "18 – 21 March", "2027", "21 January"))
                .containsExactly("2026", "2026-03-18/2026-03-21", "2027", "2027-01-21");
    }

    @Test
    void aYearBeforeTheFirstDateOfALineGovernsThoseBelow() {
        assertThat(values(
                "Dates of the sessions of the board and of its committees 2026 18-19 March: Mombasa Pilots, Moorings and Lanterns Committee of the Northern Harbour Board: twenty-seventh meeting",
                "Harbour board: ninth session", "22-27 April: Lamu"))
                .containsExactly("2026", "2026-03-18/2026-03-19", "2026-04-22/2026-04-27");
    }

    @Test
    void aDateInBracketsGoesWithTheDateBeforeIt() {
        assertThat(values("The pilots will meet on 28 November, after the fair that was held up (26 November)."))
                .containsExactly("2024-11-28", "2024-11-26");
    }

    @Test
    void aDistanceFromTodayDoesNotMoveTheYearOfAHeading() {
        assertThat(values("# Calendar for 2025", "Review in 20 years", "27 June")).last().isEqualTo("2025-06-27");
    }
}
