package org.chancery.icalendar.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SUMMARY:Session: the second|SUMMARY||Session: the second",
            "dtstart;value=date:20241209|DTSTART|;value=date|20241209",
            "X;A=\"b:c;d\";E=f:g|X|;A=\"b:c;d\";E=f|g", "X;A=\"never closed:g|X|;A=\"never closed|g", "X:|X||"})
    void aLineIsANameItsParametersAndAValue(String text, String name, String parameters, String value) {
        assertThat(ContentLine.of(7, text)).contains(
                new ContentLine(7, name, parameters == null ? "" : parameters, value == null ? "" : value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no colon at all", ":value", "X;A=b"})
    void aLineWithoutANameOrAValueIsNone(String text) {
        assertThat(ContentLine.of(1, text)).isEmpty();
    }

    @Test
    void aParameterIsFoundWhateverStandsInTheOthers() {
        ContentLine line = ContentLine.of(1, "DTSTART;X=\"TZID=no;TZID=no\";tzid=\"Lake Time\";VALUE=DATE-TIME:1")
                .orElseThrow();
        assertThat(line.parameter("TZID")).contains("Lake Time");
        assertThat(line.says("VALUE", "date-time")).isTrue();
        assertThat(line.parameter("LANGUAGE")).isEmpty();
    }
}
