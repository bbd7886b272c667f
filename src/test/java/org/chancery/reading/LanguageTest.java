package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The keepers of the lamp met on the pier and would not leave it.
            fr | Les gardiens du phare se sont réunis sur la jetée et ont été priés de la quitter.
            es | Los guardianes del faro se reunieron en el muelle y no quisieron dejarlo para más tarde.
            ru | Смотрители маяка собрались на причале и не хотели уходить.
            zh | 灯塔看守人在码头集合，不愿离开。
            ar | اجتمع حراس المنارة على الرصيف ولم يرغبوا في المغادرة.
            fr | Les gardiens (the Keepers) du phare et la marée sont à l'heure, dit le rapport de la jetée.
            en | 9-11 May 2031
            """)
    void aTextIsInTheLanguageOfItsSmallWordsOrItsScript(String language, String text) throws IOException {
        assertThat(Papers.read(Files.writeString(folder.resolve("x.txt"), text)).language()).isEqualTo(language);
    }
}
