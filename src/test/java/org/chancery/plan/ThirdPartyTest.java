package org.chancery.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The list of third-party parts is the class path, library by library.
class ThirdPartyTest {

    private static final Pattern ROW = Pattern.compile("^\\| ([\\w.-]+) \\| (\\d[\\w.-]*) \\|", Pattern.MULTILINE);

    @Test
    void everyLibraryIsListedWithItsVersion() throws IOException {
        assertThat(listed()).isEqualTo(onTheClassPath());
    }

    /// In a Maven repository a library stands in the folder of its version, in the folder of its name.
    private static Set<String> onTheClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(entry -> entry.toString().endsWith(".jar")).map(Path::getParent)
                .map(folder -> folder.getParent().getFileName() + " " + folder.getFileName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listed() throws IOException {
        return ROW.matcher(Files.readString(Path.of("src/docs/third-party.md"))).results()
                .map(row -> row.group(1) + " " + row.group(2)).collect(Collectors.toCollection(TreeSet::new));
    }
}
