package org.chancery.desk.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aNewFileHoldsWhatIsWrittenAndNothingLiesBesideIt() throws IOException {
        Path file = folder.resolve("out.ics");
        write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("out.ics");
    }

    @Test
    void aFileThatFailsHalfWayLeavesTheOldOneAsItWas() throws IOException {
        Path file = folder.resolve("out.ics");
        write(file, "old");
        assertThatExceptionOfType(WritingTrouble.class).isThrownBy(() -> WholeFile.write(file, out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            throw new IOException("No space left on device");
        })).withMessage(file + " could not be written: No space left on device. What was there is unchanged.");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("out.ics");
    }

    @Test
    void whoeverHasTheOldFileOpenReadsItToItsEnd() throws IOException {
        assumeTrue(posix(), "Windows does not let an open file be replaced");
        Path file = folder.resolve("out.ics");
        write(file, "old");
        try (var reader = Files.newBufferedReader(file)) {
            write(file, "new");
            assertThat(reader.readLine()).isEqualTo("old");
        }
        assertThat(file).hasContent("new");
    }

    @Test
    void aNewFileHasTheModesOfAnyNewFileAndAReplacedOneKeepsItsOwn() throws IOException {
        assumeTrue(posix(), "this system knows no modes");
        Path file = folder.resolve("out.ics");
        write(file, "new");
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(Files.getPosixFilePermissions(Files.writeString(folder.resolve("other"), "")));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        write(file, "newer");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    void behindALinkTheFileIsReplacedAndTheLinkStays() throws IOException {
        assumeTrue(posix(), "links need a privilege here");
        Path file = Files.writeString(folder.resolve("real.ics"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.ics"), file);
        write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path file = folder.resolve("missing").resolve("out.ics");
        assertThatExceptionOfType(WritingTrouble.class).isThrownBy(() -> write(file, "new"))
                .withMessage("The folder " + folder.resolve("missing") + " does not exist. Nothing was written.");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatExceptionOfType(WritingTrouble.class).isThrownBy(() -> write(folder, "new"))
                .withMessage(folder + " is a folder. Choose a name for a file in it; nothing was written.");
    }

    @Test
    void aPlaceWhereNobodyMayWriteIsRefusedInOneSentence() {
        Path file = Path.of("/proc/out.ics");
        assumeTrue(Files.isDirectory(file.getParent()), "no place here is closed to everybody");
        assertThatExceptionOfType(WritingTrouble.class).isThrownBy(() -> write(file, "new"))
                .withMessageMatching("/proc/out\\.ics could not be written: [^.]+\\. What was there is unchanged\\.");
    }

    private static void write(Path file, String text) {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
