package org.chancery.ui.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.chancery.time.Imprecise;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFieldTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 16);
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9-11 Dec 2024          | 2024-12-09/2024-12-11                    | Mon 9 – Wed 11 December 2024
            6 Nov 2024 10:00-12:00 | at 2024-11-06 10:00 12:00 Africa/Nairobi | Wed 6 November 2024, 10:00–12:00
            May 2025               | 2025-05                                  | May 2025: 1–31 May, exact day not set
            end of 2024            | part END 2024                            | end of 2024: 1–31 Dec, exact day not set
            28 October             | 2024-10-28                               | Mon 28 October 2024
            ''                     | undated                                  | No date: it is listed at the end
            """)
    void whatIsTypedIsUnderstoodAndSaidBack(String typed, String kept, String said) {
        DateField field = field(new Undated("some words"));
        field.textProperty().set(typed);
        assertThat(field.when()).hasValueSatisfying(w -> assertThat(WhenText.write(w)).isEqualTo(kept));
        assertThat(field.understoodProperty().get()).isEqualTo(said);
        assertThat(field.readableProperty().get()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"soonish", "31 February 2025", "32 Dec 2024", "9-"})
    void whatIsNoDateIsToldWithExamples(String typed) {
        DateField field = field(new Undated(""));
        field.textProperty().set(typed);
        assertThat(field.when()).isEmpty();
        assertThat(field.readableProperty().get()).isFalse();
        assertThat(field.understoodProperty().get()).contains("9-11 Dec 2024");
    }

    @Test
    void aDateThatIsNotTouchedStaysExactlyWhatItWas() {
        When was = Imprecise.month(2025, 3).saying("in the course of March 2025");
        DateField field = field(was);
        assertThat(field.textProperty().get()).isEqualTo("March 2025");
        field.textProperty().set("March");
        field.textProperty().set(" March 2025 ");
        assertThat(field.when()).contains(was);
        assertThat(field.changed()).isFalse();
    }

    private static DateField field(When first) {
        return new DateField(first, TODAY, NAIROBI);
    }
}
