package org.chancery.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// English date expressions of the calendar, read as on 16 October 2024.
class EnglishDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Bureau meets on 3 February 2025.                     | 2025-02-03
            The Bureau meets on Tuesday, 3 June 2025.                | 2025-06-03
            Tuesday 3 June 2025 is the date                          | 2025-06-03
            on the 7th of June 2024                                  | 2024-06-07
            on 21st November 2022 in Nairobi                         | 2022-11-21
            on the 2nd March 2023                                    | 2023-03-02
            on June 7, 2024, delegations                             | 2024-06-07
            on October 18th, 2014                                    | 2014-10-18
            by February, the 6th                                     | 2025-02-06
            due 6 Jan                                                | 2025-01-06
            due 18 Oct. 2024                                         | 2024-10-18
            due Dec. 31 , 2024                                       | 2024-12-31
            on Fri 5 Sept 2025                                       | 2025-09-05
            on 2016-01-31                                            | 2016-01-31
            on 28/10/2024                                            | 2024-10-28
            on 02.07.2024                                            | 2024-07-02
            on 4-Dec-2024                                            | 2024-12-04
            dated26 November 2002                                    | 2002-11-26
            seen on 4April2005                                       | 2005-04-04
            sent no later than7 April 2025                           | 2025-04-07
            the keeper signed19March 2025                            | 2025-03-19
            seen on 22May 2014                                       | 2014-05-22
            on the third of May 2025                                 | 2025-05-03
            on May 3 2025                                            | 2025-05-03
            on 5 May, 2025                                           | 2025-05-05
            (5 May 2025)                                             | 2025-05-05
            Notice 2003/06 7 November 2006                            | 2006-11-07
            on 29 February 2024                                      | 2024-02-29
            on 12 APRIL 2025                                         | 2025-04-12
            on 9 May of 2026                                         | 2026-05-09
            on Monday, the 9th of June 2025                          | 2025-06-09
            on 1st. March 2025                                       | 2025-03-01
            on 13/10/24                                              | 2024-10-13
            """)
    void aDayIsReadInAllItsForms(String sentence, String value) {
        assertThat(DatesIn.values("en", sentence)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from 3 to 5 February 2025                                | 2025-02-03/2025-02-05
            3-5 February 2025                                        | 2025-02-03/2025-02-05
            3 – 5 February 2025                                      | 2025-02-03/2025-02-05
            3 -5 Feb 2025                                            | 2025-02-03/2025-02-05
            3 to 5 February                                          | 2025-02-03/2025-02-05
            3 through 5 February 2025                                | 2025-02-03/2025-02-05
            30 April - 2 May 2025                                    | 2025-04-30/2025-05-02
            from 30 April to 2 May 2025                              | 2025-04-30/2025-05-02
            28 December 2024 to 3 January 2025                       | 2024-12-28/2025-01-03
            28 December - 3 January 2025                             | 2024-12-28/2025-01-03
            28 November 2024 – 2 December                            | 2024-11-28/2024-12-02
            30 November - December 4, 2025                           | 2025-11-30/2025-12-04
            October 4-12, 2025                                       | 2025-10-04/2025-10-12
            November 30 to December 2, 2025                          | 2025-11-30/2025-12-02
            from Monday, 9 June, to Friday, 20 June 2025             | 2025-06-09/2025-06-20
            Monday, 9 to Friday, 13 June 2025                        | 2025-06-09/2025-06-13
            Monday 9 – Friday 13 June 2025                           | 2025-06-09/2025-06-13
            between 3 and 5 February 2025                            | 2025-02-03/2025-02-05
            on 3 and 4 March 2025                                    | 2025-03-03/2025-03-04
            17 Feb – 6 March                                         | 2025-02-17/2025-03-06
            11 (afternoon) – 13 May 2025                             | 2025-05-11/2025-05-13
            26 June to 28 June in 2025                               | 2025-06-26/2025-06-28
            1/3/2025-7/3/2025                                        | 2025-03-01/2025-03-07
            2025-03-01 to 2025-03-07                                 | 2025-03-01/2025-03-07
            the 3rd to the 5th of March 2025                         | 2025-03-03/2025-03-05
            5 until 9 May 2025                                       | 2025-05-05/2025-05-09
            """)
    void aRunOfDaysKeepsBothEnds(String sentence, String value) {
        assertThat(DatesIn.values("en", sentence)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on 19 March and 14 April 2025                            | 2025-03-19; 2025-04-14
            on 4, 21 and 22 March                                    | 2025-03-04; 2025-03-21/2025-03-22
            4 and 18 March 2025                                      | 2025-03-04; 2025-03-18
            17-19 February and 24-26 February 2025                   | 2025-02-17/2025-02-19; 2025-02-24/2025-02-26
            9-12 June and 16 June 2025                               | 2025-06-09/2025-06-12; 2025-06-16
            10 to 12 June and on 14 June 2025                        | 2025-06-10/2025-06-12; 2025-06-14
            3, 4 and 5 May 2025                                      | 2025-05-03/2025-05-05
            7, 14, 21 and 28 January 2025                            | 2025-01-07; 2025-01-14; 2025-01-21; 2025-01-28
            on 12 Dec or 14 Jan                                      | 2024-12-12; 2025-01-14
            in April or May 2025                                     | 2025-04; 2025-05
            in 2019, 2021 and 2023                                   | 2019; 2021; 2023
            late May or early June 2025                              | part LATE 2025-05; part EARLY 2025-06
            March 4 and 5, 2025                                      | 2025-03-04/2025-03-05
            """)
    void aListGivesEachOfItsDates(String sentence, String values) {
        assertThat(DatesIn.values("en", sentence)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
            in May 2025	2025-05
            in May, 2025	2025-05
            in the month of May 2025	2025-05
            in Nov. 2025	2025-11
            in June	2025-06
            2025-05	2025-05
            Jan/Feb 2025	from 2025-01 | 2025-02
            the week of 3 November 2025	from 2025-11-03 | 2025-11-09
            in the week beginning Monday, 10 November 2025	from 2025-11-10 | 2025-11-16
            between March 2022 to April 2024	from 2022-03 | 2024-04
            from January to April 2025	from 2025-01 | 2025-04
            Nov-Feb 2025	from 2024-11 | 2025-02
            from March 2024 until June 2025	from 2024-03 | 2025-06
            August/September 2025	from 2025-08 | 2025-09
            in the first quarter of 2025	2025-33
            in Q3 2025	2025-35
            2025 Q4	2025-36
            2nd quarter 2025	2025-34
            the second half of 2025	2025-41
            H1 2026	2026-40
            in spring 2025	2025-21
            in the autumn of 2025	2025-23
            in 2026	2026
            for the year 2026	2026
            early 2025	part EARLY 2025
            in late 2025	part LATE 2025
            mid-February 2025	part MID 2025-02
            in mid-2025	part MID 2025
            by the end of 2025	part END 2025
            the beginning of March 2025	part START 2025-03
            the end of the third quarter of 2025	part END 2025-35
            the middle of 2025	part MID 2025
            towards the end of June 2025	part END 2025-06
            end of 2025 or early 2026	part END 2025; part EARLY 2026
            the plan for 2026-2029	from 2026 | 2029
            the biennium 2024-25	from 2024 | 2025
            since 2020	from 2020 | ..
            since March 2023	from 2023-03 | ..
            from 2025 onwards	from 2025 | ..
            from 1 May 2025 onwards	from 2025-05-01 | ..
            since 3 March 2023	from 2023-03-03 | ..
            the remainder of 2024	from 2024-10 | 2024-12
            the rest of 2025	2025
            the budget for 2026-20273	from 2026 | 2027
            """)
    void aSpanStaysAsWideAsItsWords(String sentence, String value) {
        assertThat(DatesIn.values("en", sentence)).isEqualTo(value);
    }
}
