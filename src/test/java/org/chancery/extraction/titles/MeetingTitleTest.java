package org.chancery.extraction.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chancery.extraction.Paper;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.pipeline.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a meeting is called, in a paper that names another of the same body.
class MeetingTitleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The Reef Forum will hold a briefing on 14 November 2027 from 10 am to 11 am.  | Briefing
            The Reef Forum will hold a workshop for divers on 14 November 2027.           | Workshop for divers
            The Reef Forum will organize an informal consultation on 14 November 2027.    | Informal consultation
            The Bureau of the Reef Forum will meet on 14 November 2027.                   | Bureau of the Reef Forum
            The Reef Forum will hold its third session on 14 November 2027.               | Reef Forum, third session
            """)
    void whatABodyHoldsIsTheMeetingAndNotTheBody(String sentence, String title) {
        assertThat(Extraction
                .of(Paper.of("1. The second session of the Reef Forum will be held from 9 to 11 December 2027.",
                        "2. " + sentence), TODAY, ZoneOffset.UTC)
                .entries()).extracting(Proposal::title)
                .containsExactly("Reef Forum, second session", title);
    }
}
