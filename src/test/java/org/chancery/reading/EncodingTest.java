package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            UTF-8,        ''
            UTF-8,        EFBBBF
            UTF-16LE,     FFFE
            UTF-16BE,     FEFF
            windows-1252, ''
            """)
    void lettersSurviveTheWayTheyWereSaved(String charset, String mark) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes("1. Le gardien – « été » – dit l’heure : 5 €.".getBytes(Charset.forName(charset)));
        assertThat(Papers.shown(Papers.read(Files.write(folder.resolve("x.txt"), bytes.toByteArray()))))
                .containsExactly("NUMBERED 1|Le gardien – « été » – dit l’heure : 5 €.");
    }
}
