package org.chancery.icalendar.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\r\r\n", "\n\n"})
    void aLineEndsHoweverItsMakerEndsIt(String end) {
        assertThat(read("A:1" + end + "B:2" + end + " 3" + end + "C:4")).containsExactly("A:1", "B:23", "C:4");
    }

    @Test
    void theEndsMayBeMixedInOneFile() {
        assertThat(read("A:1\r\nB:2\n\t3\rC:4\n")).containsExactly("A:1", "B:23", "C:4");
    }

    @Test
    void aFoldMayStandInsideACharacter() {
        byte[] word = "SUMMARY:réunion 草案".getBytes(StandardCharsets.UTF_8);
        for (int cut = 9; cut < word.length; cut++) {
            byte[] folded = new byte[word.length + 3];
            System.arraycopy(word, 0, folded, 0, cut);
            folded[cut] = '\r';
            folded[cut + 1] = '\n';
            folded[cut + 2] = ' ';
            System.arraycopy(word, cut, folded, cut + 3, word.length - cut);
            assertThat(read(folded)).as("folded at octet %d", cut).containsExactly("SUMMARY:réunion 草案");
        }
    }

    @Test
    void aLineThatIsNotUtf8IsWesternEuropean() {
        assertThat(read("A:Ñandú – 5 €".getBytes(Charset.forName("windows-1252")))).containsExactly("A:Ñandú – 5 €");
    }

    @Test
    void aReplacementCharacterThatIsWrittenOutStays() {
        assertThat(read("A:\uFFFD")).containsExactly("A:\uFFFD");
    }

    @Test
    void aLineHasTheNumberThatAnEditorShows() {
        var lines = new OctetLines("A:1\r\n\r\nB:2\r\n 3\r\nC:4".getBytes(StandardCharsets.UTF_8));
        var numbers = new ArrayList<Integer>();
        while (lines.next())
            numbers.add(lines.number());
        assertThat(numbers).containsExactly(1, 3, 5);
    }

    @Test
    void ofALineThatIsTooLongOnlyItsBeginningIsHeld() {
        var lines = new OctetLines(("A:" + ("x".repeat(999) + "\n ").repeat(2_000) + "\nB:2")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(lines.next()).isTrue();
        assertThat(lines.tooLong()).isTrue();
        assertThat(lines.text()).hasSize(FileLimit.LINE.most());
        assertThat(lines.next()).isTrue();
        assertThat(lines.tooLong()).isFalse();
        assertThat(lines.text()).isEqualTo("B:2");
    }

    private static List<String> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(byte[] octets) {
        var lines = new OctetLines(octets);
        var all = new ArrayList<String>();
        while (lines.next())
            all.add(lines.text());
        return all;
    }
}
