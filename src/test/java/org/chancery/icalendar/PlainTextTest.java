package org.chancery.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void ordinaryTextOfAnyScriptIsLeftAlone() {
        String text = "Réunion, “projet”; 非正式磋商 العربية 👩🏽‍💻 back\\slash";
        assertThat(PlainText.line(text)).isEqualTo(text);
        assertThat(PlainText.lines(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\u001C", "\u001E"})
    void whateverSomeReaderTakesForALineEndBecomesOne(String end) {
        assertThat(PlainText.lines("first" + end + "second")).isEqualTo("first\nsecond");
        assertThat(PlainText.line("first" + end + "second")).isEqualTo("first second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001F", "\u007F", "\u009F"})
    void controlCharactersAreDropped(String control) {
        assertThat(PlainText.lines("fir" + control + "st")).isEqualTo("first");
    }

    @Test
    void halfACharacterIsShownAsUnreadable() {
        assertThat(PlainText.line("a\uD83C")).isEqualTo("a�");
    }

    @Test
    void aTabIsASpace() {
        assertThat(PlainText.line("a\tb")).isEqualTo("a b");
    }
}
