package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Adding a language is adding a file.
class LanguagesTest {

    @TempDir
    private Path home;

    @Test
    void theLanguagesAreThoseThatHaveAFile() {
        assertThat(Languages.all()).isEqualTo(List.of("en", "ar", "es", "fr", "ru", "zh"));
    }

    @Test
    void aFileMoreIsALanguageMore() throws IOException {
        Path folder = Files.createDirectory(home.resolve("vocabulary"));
        Files.createDirectory(folder.resolve("clauses"));
        for (String name : List.of("en.txt", "fr.txt", "sw.txt", "bodies.txt", "sw.md")) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(Languages.find(home)).isEqualTo(List.of("en", "fr", "sw"));
    }

    @Test
    void theLanguagesOfAnArchiveAreFoundInIt() throws IOException {
        Path archive = home.resolve("chancery.jar");
        try (OutputStream out = Files.newOutputStream(archive); var zip = new ZipOutputStream(out)) {
            for (String name : List.of("vocabulary/", "vocabulary/en.txt", "vocabulary/sw.txt",
                    "vocabulary/clauses/pt.txt", "other/de.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        assertThat(Languages.find(archive)).isEqualTo(List.of("en", "sw"));
    }

    @Test
    void aLanguageWithoutAFileIsReadAsEnglish() {
        assertThat(List.of(Languages.known("fr"), Languages.known("sw"))).isEqualTo(List.of("fr", "en"));
    }
}
