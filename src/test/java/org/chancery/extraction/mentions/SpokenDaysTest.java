package org.chancery.extraction.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extraction.Mention;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days named by their weekday or as tomorrow, read as on Wednesday 16 October 2024.
class SpokenDaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Comments will be circulated on Friday.          | 2024-10-18
            The group met on Friday and closed its list.    | 2024-10-11
            The report was adopted on Wednesday.            | 2024-10-16
            The Chair will report tomorrow.                 | 2024-10-17
            """)
    void theTenseTellsWhichWeekIsMeant(String sentence, String day) {
        assertThat(values(sentence)).containsExactly(day);
    }

    @Test
    void aReportByDaysCountsFromTheDayThatItReports() {
        assertThat(values("Tuesday, 8 October 2024", "The Bureau will meet on Thursday.", "It met on Monday."))
                .containsExactly("2024-10-08", "2024-10-10", "2024-10-07");
    }

    @Test
    void fromWhichDayItIsCountedIsAsked() {
        assertThat(mentions("Comments will be circulated on Friday.")).singleElement()
                .extracting(Mention::doubts)
                .isEqualTo(List.of("The date is not written; it is counted from Wed 16 Oct 2024."));
    }

    @Test
    void aDistanceInWeeksIsCountedWithoutAsking() {
        assertThat(mentions("Comments will be circulated in two weeks.")).singleElement()
                .extracting(Mention::doubts)
                .isEqualTo(List.of());
    }

    private static List<Mention> mentions(String... lines) {
        return Papers.mentions("en", lines);
    }

    private static List<String> values(String... lines) {
        return mentions(lines).stream().map(Mention::when).map(WhenText::write).toList();
    }
}
