package org.chancery.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The project builds anywhere: no file of it knows the machine it was written on, nor where libraries are fetched from.
class PlaceTest {

    private static final Pattern ELSEWHERE = Pattern
            .compile("/ro{2}t/|/Users/\\w|repo1?\\.maven\\.|registry\\.npm|py{1}pi\\.org|proxy\\.golang");
    private static final Pattern TEXT = Pattern
            .compile(".*\\.(java|xml|md|txt|css|sql|properties|sh|desktop|svg|yml)|.*/installer/\\w+|.*/\\.ci/\\w+");

    @Test
    void noFileNamesAMachineOrARegistry() throws IOException {
        var here = Path.of("").toAbsolutePath();
        var parts = List.of("pom.xml", "README.md", "src", "resources", "installer", ".ci").stream().map(here::resolve)
                .filter(Files::exists).toList();
        for (var part : parts) {
            try (Stream<Path> files = Files.walk(part)) {
                assertThat(files.filter(Files::isRegularFile).filter(file -> TEXT.matcher(file.toString()).matches()))
                        .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .as(file.toString())
                                .doesNotContain(here + "/", System.getProperty("user.home") + "/")
                                .doesNotContainPattern(ELSEWHERE));
            }
        }
    }
}
