package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final String TWO = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Harbour Office//EN
            BEGIN:VEVENT
            UID:pilots-1@example.org
            DTSTART;TZID=E. Africa Standard Time:20260310T100000
            DTEND;TZID=E. Africa Standard Time:20260310T120000
            SUMMARY:Board of Pilots
            END:VEVENT
            BEGIN:VEVENT
            UID:pilots-2@example.org
            DTSTART:whenever
            SUMMARY:Launch
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    private Path folder;
    private Terminal terminal;
    private Path file;

    @BeforeEach
    void setUp() throws IOException {
        terminal = new Terminal(folder.resolve("test.chancery"));
        file = Files.writeString(folder.resolve("pilots.ics"), TWO);
    }

    @Test
    void aPreviewSaysWhatWouldBeDoneAndDoesNothing() {
        var answer = terminal.chancery("import", file.toString(), "--preview");
        assertThat(answer.exit()).isEqualTo(Chancery.DONE);
        assertThat(answer.out()).isEqualTo(
                """
                        pilots.ics: 1 new, 1 not taken.
                          new        Tue 10 Mar 2026, 10:00–12:00  Board of Pilots
                          not taken                                Launch           Line 10: It has the start “whenever”, which is no date.
                        Nothing was done.
                        """);
        assertThat(terminal.chancery("list").out()).doesNotContain("Board of Pilots");
    }

    @Test
    void whatIsTakenIsUnchangedTheSecondTimeAndOneUndoTakesItBack() throws IOException {
        var answer = terminal.chancery("import", file.toString(), "--json");
        assertThat(answer.all("added")).containsExactly("1");
        assertThat(answer.all("decision")).containsExactly("take", "leave");
        assertThat(terminal.chancery("import", file.toString(), "--json").all("unchanged")).containsExactly("1");
        assertThat(terminal.chancery("undo").out()).contains("Import pilots.ics");
        assertThat(terminal.chancery("import", file.toString(), "--preview", "--json").all("new")).containsExactly("1");
    }

    @Test
    void whatChangedIsShownBeforeAndAfter() throws IOException {
        terminal.chancery("import", file.toString());
        Files.writeString(file, TWO.replace("20260310T100000", "20260310T110000").replace("UID:pilots-1@example.org",
                "UID:pilots-1@example.org\nSEQUENCE:1"));
        assertThat(terminal.chancery("import", file.toString()).out())
                .contains("date: Tue 10 Mar 2026, 10:00–12:00 → Tue 10 Mar 2026, 11:00–12:00")
                .contains("0 added, 1 changed. Undo takes it all back.");
    }

    @Test
    void aFileThatIsNoCalendarIsRefusedInOneSentence() throws IOException {
        Files.writeString(file, "%PDF-1.7");
        var answer = terminal.chancery("import", file.toString());
        assertThat(answer.exit()).isEqualTo(Chancery.REFUSED);
        assertThat(answer.err().strip())
                .isEqualTo("pilots.ics: It is no calendar file: nothing in it begins a calendar.");
    }
}
