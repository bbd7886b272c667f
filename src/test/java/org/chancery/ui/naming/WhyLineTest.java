package org.chancery.ui.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.agenda.computing.Why;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from     | Mon 16 Dec 2024 | Harbour Forum opens | Counted from Mon 16 Dec 2024: Harbour Forum opens
            counted  | ''              | 10 working days before | Distance: 10 working days before
            skipped  | Thu 12 Dec 2024 | Jamhuri Day, Kenya  | Left out Thu 12 Dec 2024: Jamhuri Day, Kenya
            rolled   | Sat 7 Dec 2024  | Saturday            | Not on Sat 7 Dec 2024: Saturday
            compared | ''              | the earlier of the two | Compared: the earlier of the two
            gives    | Fri 29 Nov 2024 | ''                  | That is Fri 29 Nov 2024
            """)
    void eachLineOfTheCountingIsSaidInPlainWords(String what, String date, String note, String line) {
        assertThat(WhyLine.of(new Why.Step(what, date, note))).isEqualTo(line);
    }
}
