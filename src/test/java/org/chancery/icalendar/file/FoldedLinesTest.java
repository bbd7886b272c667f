package org.chancery.icalendar.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.icalendar.ContentLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

    @Test
    void aLineOfSeventyFiveOctetsIsNotFolded() throws IOException {
        assertThat(folded("SUMMARY:" + "x".repeat(67))).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n");
    }

    @Test
    void theSeventySixthOctetGoesToTheNextLineBehindASpace() throws IOException {
        assertThat(folded("SUMMARY:" + "x".repeat(68))).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n x\r\n");
    }

    @Test
    void theSpaceOfAFoldedLineCountsAsOneOfItsOctets() throws IOException {
        assertThat(folded("x".repeat(75 + 74 + 1))).isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "漢", "🌍"})
    void aFoldNeverCutsACharacter(String character) throws IOException {
        for (int before = 0; before < 6; before++) {
            String line = "x".repeat(before) + character.repeat(80);
            byte[] folded = folded(line).getBytes(StandardCharsets.UTF_8);
            assertThat(ContentLines.octets(folded)).allSatisfy(l -> {
                assertThat(l.length).isLessThanOrEqualTo(75);
                assertThat(new String(l, StandardCharsets.UTF_8)).doesNotContain("�");
            });
            assertThat(folded(line).replace("\r\n ", "")).isEqualTo(line + "\r\n");
        }
    }

    @Test
    void aSpaceAtAFoldIsKept() throws IOException {
        String line = "x".repeat(75) + "   y";
        assertThat(folded(line)).isEqualTo("x".repeat(75) + "\r\n    y\r\n");
    }

    @Test
    void everyLineIsFoldedByItself() throws IOException {
        assertThat(folded("BEGIN:VEVENT\r\n" + "y".repeat(76) + "\r\nEND:VEVENT"))
                .isEqualTo("BEGIN:VEVENT\r\n" + "y".repeat(75) + "\r\n y\r\nEND:VEVENT\r\n");
    }

    private static String folded(String lines) throws IOException {
        var out = new ByteArrayOutputStream();
        new FoldedLines(out).write(lines + "\r\n");
        return out.toString(StandardCharsets.UTF_8);
    }
}
