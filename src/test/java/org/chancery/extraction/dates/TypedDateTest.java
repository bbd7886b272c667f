package org.chancery.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person types into a date field on Wednesday 16 October 2024.
class TypedDateTest {

    private static Optional<When> read(String text) {
        return TypedDate.read(text, LocalDate.of(2024, 10, 16), ZoneId.of("Africa/Nairobi"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
            9-11 Dec 2024	2024-12-09/2024-12-11
            9-11 Dec	2024-12-09/2024-12-11
            9 - 11 december	2024-12-09/2024-12-11
            30 nov - 2 dec	2024-11-30/2024-12-02
            28 Dec - 3 Jan	2024-12-28/2025-01-03
            28/10/2024	2024-10-28
            28.10.2024	2024-10-28
            2024-12-09	2024-12-09
            9 Dec	2024-12-09
            3 May	2025-05-03
            16 October	2024-10-16
            dec 9	2024-12-09
            Mon 9 Dec	2024-12-09
            May 2025	2025-05
            may	2025-05
            2025	2025
            end of 2024	part END 2024
            early 2025	part EARLY 2025
            mid-March	part MID 2025-03
            Q1 2025	2025-33
            first half of 2025	2025-40
            by 28 October	2024-10-28
            6 Nov 2024 10:00-12:00	at 2024-11-06 10:00 12:00 Africa/Nairobi
            6 Nov 10-12 am	at 2024-11-06 10:00 12:00 Africa/Nairobi
            6 Nov, 3 pm New York time	at 2024-11-06 15:00 America/New_York
            tomorrow	2024-10-17
            Friday	2024-10-18
            next month	2024-11
            in 2 weeks	2024-10-30
            7 days before the meeting	offset 7 DAYS BEFORE the meeting
            every two years	every P2Y
            since 2020	from 2020 | ..
            March 2022 to April 2024	from 2022-03 | 2024-04
            3 février 2025	2025-02-03
            fin 2025	part LATE 2025
            3 de febrero de 2025	2025-02-03
            """)
    void itIsReadAsAPersonMeansIt(String typed, String value) {
        assertThat(read(typed).map(WhenText::write)).contains(value);
        assertThat(read(typed).map(When::words)).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 November", "30 Feb 2025", "9-11", "12", "next to nothing",
            "9 Dec 2024 and then some", "3 and 9 May 2025",
            "32 May 2025", "2/1", "10:00"})
    void whatIsNoOneDateIsRefused(String typed) {
        assertThat(read(typed)).isEmpty();
    }
}
