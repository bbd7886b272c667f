package org.chancery.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualPlaceTest {

    @ParameterizedTest
    @CsvSource({"Linux, '', /home/officer/.local/share/chancery/book.chancery",
            "Linux, XDG_DATA_HOME=/data, /data/chancery/book.chancery",
            "Linux, XDG_DATA_HOME=relative, /home/officer/.local/share/chancery/book.chancery",
            "Mac OS X, XDG_DATA_HOME=/data, /home/officer/Library/Application Support/Chancery/book.chancery",
            "Windows 11, LOCALAPPDATA=/local, /local/Chancery/book.chancery",
            "Windows 11, '', /home/officer/AppData/Local/Chancery/book.chancery"})
    void theBookLiesWhereThePlatformKeepsWhatIsThePersons(String system, String setting, Path place) {
        String[] parts = setting.split("=");
        Map<String, String> environment = parts.length == 2 ? Map.of(parts[0], parts[1]) : Map.of();
        assertThat(UsualPlace.ofBook(system, Path.of("/home/officer"), environment)).isEqualTo(place);
    }
}
