package org.chancery.icalendar.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.chancery.icalendar.CalendarEntry;
import org.chancery.icalendar.Entries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An implementation that nobody here wrote reads the file as it was meant.
@Tag("foreign")
class ReadByPythonTest {

    private static final Path SCRIPT = Path.of("src/test/resources/icalendar/read.py");

    @TempDir
    private Path folder;

    @Test
    void pythonsIcalendarUnderstandsTheSame() throws IOException, InterruptedException {
        if (run("-c", "import icalendar").isEmpty())
            skip();
        // it takes an escaped backslash before an n for a line break
        List<CalendarEntry> entries = new RandomEntries(20241016).many(200)
                .stream()
                .filter(e -> !e.entry().title().contains("\\n"))
                .toList();
        Path file = folder.resolve("out.ics");
        Files.write(file, Calendars.octets(entries));
        List<Reading> expected = entries.stream().map(e -> Expected.of(e, Entries.NAIROBI)).toList();
        List<Reading> understood = run(SCRIPT.toString(), file.toString()).orElseThrow()
                .lines()
                .map(ReadByPythonTest::reading)
                .toList();
        assertThat(understood).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Reading reading(String line) {
        String[] part = line.split(" ", 5);
        boolean allDay = !part[1].endsWith("Z");
        return new Reading(part[0], new String(HexFormat.of().parseHex(part[4]), StandardCharsets.UTF_8),
                date(part[1]), date(part[2]), allDay, part[3].equals("-")
                        ? List.of()
                        : Arrays.stream(part[3].split(",")).map(Long::valueOf).sorted().toList());
    }

    private static String date(String text) {
        return text.endsWith("Z") ? Instant.parse(text).toString() : text;
    }

    /// What it prints; empty if it cannot be run or fails.
    private static Optional<String> run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/usr/bin/python3"));
        command.addAll(List.of(arguments));
        if (!Files.isExecutable(Path.of(command.getFirst())))
            return Optional.empty();
        Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return python.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
    }

    private static void skip() {
        String line = "SKIPPED: no other program has read the calendar file; install python3-icalendar to let one";
        System.err.println("*".repeat(line.length()) + "\n" + line + "\n" + "*".repeat(line.length()));
        abort(line);
    }
}
