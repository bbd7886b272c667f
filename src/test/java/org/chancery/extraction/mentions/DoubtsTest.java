package org.chancery.extraction.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extraction.Mention;
import org.chancery.time.Undated;
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
            The board meets on 31 November 2024.                         | There is no 31 November 2024.
            The board meets on 29 February 2025.                         | There is no 29 February 2025.
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
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(Papers.mentions("en", "The board meets on 31 November 2024.")).singleElement()
                .extracting(Mention::when).isEqualTo(new Undated("on 31 November 2024"));
    }

    @Test
    void aPlainDateIsSureAndSaysHowItWasRead() {
        Mention mention = Papers.mentions("en", "The board meets on 4 March 2025.").getFirst();
        assertThat(mention.doubts()).isEqualTo(List.of());
        assertThat(mention.why()).isEqualTo("A meeting: the words before it speak of a meeting. Read as a day.");
    }
}
