package org.chancery.extraction.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extraction.Mention;
import org.chancery.time.Imprecise;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What makes a date doubtful, in the words that the officer reads.
class DoubtsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The board meets on Monday, 4 March 2025.                     | The text says Monday, but 4 March 2025 is a Tuesday.
            The board meets on 6 November 2024 from 10 am to 12 am.      | The text says "10 am to 12 am"; read as 12 noon, since midnight would make it 14 hours.
            The board meets from 14 to 12 March 2025.                    | The end, Wed 12 Mar 2025, is before the start, Fri 14 Mar 2025.
            The board meets on 31 November 2024.                         | There is no 31 November 2024. Only the month is read; which day is meant has to be asked.
            The board meets on 29 February 2025.                         | There is no 29 February 2025. Only the month is read; which day is meant has to be asked.
            The board meets from 29 to 31 November 2024.                 | There is no 31 November 2024. Only the month is read; which day is meant has to be asked.
            The board meets on 3 July 2025 at 4 p.m. EST.                | The zone that the text names does not fit the season: on 3 July 2025 the clocks show summer time. Read as local time.
            The board meets on 6 November 2024 from 3 p.m. to 10 a.m.    | It would end before it begins, so that its end falls on the next day.
            CBD17 June 2025: the board will meet.                        | The digits of “CBD17” right before the month may be its day.
            The board meets on 3/4/2025.                                 | Read with the day first; with the month first it would be Tue 4 Mar 2025.
            The board meets on 12 May 2025 or 14 May 2025.               | The text leaves it open which of several dates it will be.
            Reports are due on 3 July 2025 at 17:00 CET.                 | The zone that the text names does not fit the season: on 3 July 2025 the clocks show summer time. Read as local time.
            The board meets on 3 March 2052.                             | The year 2052 is far from the day of reading.
            The board will meet provisionally on 3 March 2025.           | The text calls the date provisional.
            """)
    void eachDoubtIsOneSentence(String sentence, String doubt) {
        assertThat(Papers.mentions("en", sentence)).isNotEmpty()
                .allSatisfy(m -> assertThat(m.doubts()).containsExactly(doubt));
    }

    @Test
    void aDayThatDoesNotExistLeavesItsMonthAndIsNeverAnotherDay() {
        assertThat(Papers.mentions("en", "The board meets on 31 November 2024.")).singleElement()
                .extracting(Mention::when)
                .isEqualTo(Imprecise.month(2024, 11).saying("on 31 November 2024"));
    }

    @Test
    void aRunWhoseLastDayDoesNotExistKeepsItsFirst() {
        assertThat(Papers.mentions("en", "The board meets from 29 to 31 November 2024.")).singleElement()
                .extracting(m -> WhenText.write(m.when())).isEqualTo("from 2024-11-29 | 2024-11");
    }

    @Test
    void aYearFarFromItsNeighboursIsDoubted() {
        assertThat(Papers.mentions("en", "The board will meet on 3 March 2025.", "The council will meet on 5 May 2025.",
                "The bureau will meet on 6 May 2025, and the experts on 7 June 2025.",
                "Reports are due by 9 June 2029."))
                .extracting(Mention::doubts)
                .containsExactly(List.of(), List.of(), List.of(), List.of(),
                        List.of("The year 2029 is far from the day of reading.",
                                "The year 2029 is far from the years of the dates around it, 2025."));
    }

    @Test
    void aYearThatRunsOverFromTheOneOfTheHeadingIsDoubted() {
        assertThat(Papers.mentions("en", "# Calendar of meetings for 2025", "Board: 3 December", "Bureau: 15 January"))
                .extracting(Mention::doubts)
                .containsExactly(List.of(), List.of(),
                        List.of("The year is not written; read as 2026 from the heading above it."));
    }

    @Test
    void ofTwoDatesForOneThingTheReaderIsToldWhichCounts() {
        assertThat(Papers.mentions("en",
                "Comments are due 12 weeks after circulation or 10 weeks before the opening, whichever is earlier."))
                .hasSize(2).extracting(Mention::doubts)
                .containsOnly(List.of("The text names more than one date for this; the earlier one counts."));
    }

    @Test
    void aPlainDateIsSureAndSaysHowItWasRead() {
        Mention mention = Papers.mentions("en", "The board meets on 4 March 2025.").getFirst();
        assertThat(mention.doubts()).isEqualTo(List.of());
        assertThat(mention.why()).isEqualTo(
                "Taken for a meeting, because “meets” before it speaks of a meeting. The words give a day, Tue 4 Mar 2025.");
    }
}
