package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.document.Document;

/// What the tests of reading say again and again.
final class Papers {

    private Papers() {}

    /// Reads a file that can be read.
    static Document read(Path file) {
        ReadingResult result = Reading.of(file);
        assertThat(result).isInstanceOf(ReadingResult.Read.class);
        return ((ReadingResult.Read) result).document();
    }

    /// Reads a text, each paragraph shown as "KIND label|text".
    static List<String> shown(Path folder, String name, String text) throws IOException {
        return shown(read(Files.writeString(folder.resolve(name), text)));
    }

    static List<String> shown(Document document) {
        return document.paragraphs().stream()
                .map(p -> p.kind() + (p.label().isEmpty() ? "" : " " + p.label()) + "|" + p.text()).toList();
    }
}
