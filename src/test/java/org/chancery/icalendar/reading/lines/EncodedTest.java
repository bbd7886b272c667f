package org.chancery.icalendar.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedTest {

    private static final String TEXT = "BEGIN:VCALENDAR\r\nX-A:Réunion 草案\r\n";

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-16LE,''", "UTF-16BE,''"})
    void anyUnicodeIsReadWithItsMarkOrWithout(String charset, String mark) {
        byte[] octets = (mark + TEXT).getBytes(Charset.forName(charset));
        assertThat(new String(Encoded.asUtf8(octets), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }
}
