package org.chancery.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// English clock times, distances and recurrences, read as on Wednesday 16 October 2024; and what is no date at all.
class EnglishTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 February 2025, 10:00 – 13:00 East Africa Time          | at 2025-02-03 10:00 13:00 Africa/Nairobi
            3 February 2025 at 3 p.m.                                | at 2025-02-03 15:00 Africa/Nairobi
            3 February 2025, at 3:30 p.m. (New York time)            | at 2025-02-03 15:30 America/New_York
            3 February 2025, 12.00-18.00 (GMT +3)                    | at 2025-02-03 12:00 18:00 +03:00
            3 February 2025 from 3–6 p.m.                            | at 2025-02-03 15:00 18:00 Africa/Nairobi
            3 February 2025, 10–11:30 a.m.                           | at 2025-02-03 10:00 11:30 Africa/Nairobi
            3 February 2025, 11 a.m.–1 p.m.                          | at 2025-02-03 11:00 13:00 Africa/Nairobi
            3 February 2025, 11-1 p.m.                               | at 2025-02-03 11:00 13:00 Africa/Nairobi
            3 February 2025 at 1430 hours                            | at 2025-02-03 14:30 Africa/Nairobi
            3 February 2025 at 09:15 hrs. EAT                        | at 2025-02-03 09:15 Africa/Nairobi
            3 February 2025, 23:59 EAT                               | at 2025-02-03 23:59 Africa/Nairobi
            3 February 2025 (23:59 EAT)                              | at 2025-02-03 23:59 Africa/Nairobi
            3 February 2025 at noon                                  | at 2025-02-03 12:00 Africa/Nairobi
            midnight on 3 February 2025                              | at 2025-02-03 23:59 Africa/Nairobi
            until 6 p.m. on Monday, 3 February 2025                  | at 2025-02-03 18:00 Africa/Nairobi
            9.00 – 12.00 on 3 February 2025                          | at 2025-02-03 09:00 12:00 Africa/Nairobi
            3 February 2025 from 10 am to 12 am                      | at 2025-02-03 10:00 12:00 Africa/Nairobi
            3 February 2025, 9:00-12:00, 13:00-16:00 (UTC+3)         | at 2025-02-03 09:00 12:00 +03:00; at 2025-02-03 13:00 16:00 +03:00
            between 10 and 11:30 on 3/2/2025                         | at 2025-02-03 10:00 11:30 Africa/Nairobi
            3 July 2025, 17:00 CEST                                  | at 2025-07-03 17:00 Europe/Paris
            8:00 – 10:00 a.m. EDT on 3 July 2025                     | at 2025-07-03 08:00 10:00 America/New_York
            3 February 2025 at 5 o'clock                             | at 2025-02-03 05:00 Africa/Nairobi
            called to order at 10:05 EAT                             | at 2024-10-16 10:05 Africa/Nairobi
            5 p.m. (Nairobi time, GMT +3) on 3 February 2025         | at 2025-02-03 17:00 Africa/Nairobi
            9-11 December 2024, opening at 10 a.m.                   | 2024-12-09/2024-12-11 10:00 Africa/Nairobi
            from 10 a.m. on Monday, 9 to Wednesday, 11 December 2024 | 2024-12-09/2024-12-11 10:00 Africa/Nairobi
            9-11 December 2024, 10:00 – 13:00 (New York time)        | 2024-12-09/2024-12-11 10:00 America/New_York
            Monday, 3 February 2025, MORNING 10.00 – 13.00           | at 2025-02-03 10:00 13:00 Africa/Nairobi
            3 February 2025 (afternoon), 3 p.m. to 6 p.m.            | at 2025-02-03 15:00 18:00 Africa/Nairobi
            tomorrow (Thursday) from 18.00 to 21.00 hours            | at 2024-10-17 18:00 21:00 Africa/Nairobi
            we meet today at 3 p.m.                                  | at 2024-10-16 15:00 Africa/Nairobi
            """)
    void aClockTimeGoesWithItsDay(String sentence, String value) {
        assertThat(DatesIn.values("en", sentence)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            papers are due 7 days before the meeting                 | offset 7 DAYS BEFORE the meeting
            at least 150 days before the session                     | offset 150 DAYS AT_LEAST_BEFORE the session
            at least forty-two days in advance                       | offset 42 DAYS AT_LEAST_BEFORE
            Four weeks before each dialogue                          | offset 4 WEEKS BEFORE each dialogue
            within four weeks after the workshop                     | offset 4 WEEKS WITHIN_AFTER the workshop
            as soon as possible after the session                    | offset 0 DAYS AFTER the session
            48 hours after the review                                | offset 48 HOURS AFTER the review
            not later than 12 weeks after circulation                | offset 12 WEEKS AFTER circulation
            two hours prior to the start                             | offset 2 HOURS BEFORE the start
            ten working days following the closure                   | offset 10 WORKING_DAYS AFTER the closure
            the Friday following the end of the session              | offset 1 WEEKS WITHIN_AFTER the end of the session
            prior to COP 31                                          | offset 0 DAYS BEFORE COP 31
            one month ahead of the conference                        | offset 1 MONTHS BEFORE the conference
            a week before the deadline                               | offset 1 WEEKS BEFORE the deadline
            every 18 months                                          | every P18M
            every two years                                          | every P2Y
            every second week                                        | every P14D
            each year                                                | every P1Y
            we meet tomorrow                                         | 2024-10-17
            in two weeks                                             | 2024-10-30
            within ten days                                          | 2024-10-26
            three days ago                                           | 2024-10-13
            by Friday                                                | 2024-10-18
            this Friday                                              | 2024-10-18
            last Monday                                              | 2024-10-14
            next month                                               | 2024-11
            last year                                                | 2023
            next week                                                | 2024-10-21/2024-10-27
            two weeks from now                                       | 2024-10-30
            """)
    void aDistanceKeepsItsAnchor(String sentence, String value) {
        assertThat(DatesIn.values("en", sentence)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in line with Resolution 2/1 and resolution 1/2", "Decision 2024/3 of the Board",
            "the 2030 Agenda",
            "Agenda 2063 of the Union", "the World Harbour Outlook 2024 was used", "experts may nominate others",
            "members may, if they wish, speak", "the second session and the third meeting", "100 cities and 31 experts",
            "300,000 Euros were given", "Conference Room 4", "under Rule 9 of the rules", "phone: +254 20 7624 2105",
            "fax 138-2010-2015", "see document A/74/L.40 and HSP/HA.2/8", "COVID-19 and COP16 and WUF12",
            "notification 2010-108",
            "section 13.4 and item 2", "2000 delegates came", "$ 2000 was paid", "see p. 6",
            "operative paragraphs 4 and 5",
            "a delegation of 60-80 persons", "ADP 2-10 and INC-5.2", "the annual report", "in recent years",
            "at the moment", "in the coming weeks", "held over five days", "over the next months",
            "during the past years",
            "formula3 may be used",
            "a ratio of 3:1", "version 2.1.3", "https://example.org/2024/12/09/page", "decision 2/CMA.3",
            "1994 tonnes of rice",
            "mission_report-2023-05-09.docx", "the march of time", "EB136/42 and K1900521", "room 10/12",
            "12-15 pages"})
    void whatOnlyLooksLikeADateIsNone(String sentence) {
        assertThat(DatesIn.resolved("en", sentence))
                .noneMatch(r -> r.when().earliest().isPresent() || r.when().latest().isPresent());
    }
}
