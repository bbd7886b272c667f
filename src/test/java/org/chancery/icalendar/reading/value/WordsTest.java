package org.chancery.icalendar.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void whatWasEscapedComesBack() {
        assertThat(Words.read("a\\, b\\; c\\\\d\\ne\\Nf\\:g")).isEqualTo("a, b; c\\d\ne\nf:g");
    }

    @Test
    void anEscapedBackslashBeforeAnNIsNoLineBreak() {
        assertThat(Words.read("C:\\\\new")).isEqualTo("C:\\new");
    }

    @Test
    void aBackslashBeforeAnythingElseStays() {
        assertThat(Words.read("a\\b\\")).isEqualTo("a\\b\\");
    }

    @Test
    void aListIsPartedWhereTheCommaIsNotEscaped() {
        assertThat(Words.list("Lake Board,Meeting, a\\, b,,")).containsExactly("Lake Board", "Meeting", "a, b");
    }
}
