package org.chancery.time.text;

import org.chancery.time.When;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenLabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-10-28                                       | 28 Oct                    | Mon 28 Oct 2024                  | Mon 28 October 2024
            2025-03-03                                       | 3 Mar 2025                | Mon 3 Mar 2025                   | Mon 3 March 2025
            2024-12-09/2024-12-11                            | 9–11 Dec                  | 9–11 Dec 2024                    | Mon 9 – Wed 11 December 2024
            2024-11-30/2024-12-02                            | 30 Nov – 2 Dec            | 30 Nov – 2 Dec 2024              | Sat 30 November – Mon 2 December 2024
            between 2025-01-18 2025-02-17                    | between 18 Jan and 17 Feb 2025 | between 18 Jan and 17 Feb 2025 | between 18 January and 17 February 2025
            between 2024-12-20 2025-01-19                    | between 20 Dec and 19 Jan 2025 | between 20 Dec 2024 and 19 Jan 2025 | between 20 December 2024 and 19 January 2025
            2024-12-30/2025-01-02                            | 30 Dec – 2 Jan 2025       | 30 Dec 2024 – 2 Jan 2025         | Mon 30 December 2024 – Thu 2 January 2025
            at 2024-11-06 10:00 12:00 Africa/Nairobi         | 6 Nov                     | Wed 6 Nov 2024, 10:00–12:00      | Wed 6 November 2024, 10:00–12:00
            at 2024-11-06 18:00 Africa/Nairobi               | 6 Nov                     | Wed 6 Nov 2024, 18:00            | Wed 6 November 2024, 18:00
            2024-12                                          | Dec                       | December 2024                    | December 2024
            2025-05                                          | May 2025                  | May 2025                         | May 2025
            part END 2024                                    | end of 2024               | end of 2024                      | end of 2024
            part MID 2025-02                                 | mid-Feb 2025              | mid-February 2025                | mid-February 2025
            part EARLY 2025                                  | early 2025                | early 2025                       | early 2025
            2025-33                                          | first quarter of 2025     | first quarter of 2025            | first quarter of 2025
            part MID 2025-34                                 | middle of second quarter of 2025 | middle of second quarter of 2025 | middle of second quarter of 2025
            2025-41                                          | second half of 2025       | second half of 2025              | second half of 2025
            2025-24                                          | winter 2025               | winter 2025                      | winter 2025
            from 2022-03 ¦ 2024-04                           | Mar 2022 – Apr            | March 2022 – April 2024          | March 2022 – April 2024
            offset 7 DAYS BEFORE the meeting                 | 7 days before the meeting | 7 days before the meeting        | 7 days before the meeting
            offset 1 WORKING_DAYS WITHIN_AFTER the meeting   | within 1 working day after the meeting | within 1 working day after the meeting | within 1 working day after the meeting
            offset 0 DAYS AFTER the meeting                  | after the meeting         | after the meeting                | after the meeting
            every P18M                                       | every 18 months           | every 18 months                  | every 18 months
            every P1Y                                        | every year                | every year                       | every year
            undated                                          | undated                   | undated                          | undated
            """)
    void aDateIsShownAtItsOwnPrecisionWhateverTheRoom(String kept, String brief, String medium, String full) {
        When when = WhenText.read(kept.replace("¦", "|"), "");
        assertThat(WhenLabel.brief(when, 2024)).isEqualTo(brief);
        assertThat(WhenLabel.medium(when)).isEqualTo(medium);
        assertThat(WhenLabel.full(when)).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-05       | 1–31 May, exact day not set
            part END 2024 | 1–31 Dec, exact day not set
            2025          | 1 Jan – 31 Dec, exact day not set
            2025-24       | 1 Dec 2025 – 28 Feb 2026, exact day not set
            between 2025-01-18 2025-02-17 | exact day not set
            2024-10-28    | ''
            undated       | ''
            """)
    void whatIsLeftOpenIsSaid(String kept, String open) {
        assertThat(WhenLabel.open(WhenText.read(kept, ""))).isEqualTo(open);
    }
}
