package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.time.Day;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar file for one kind of calendar, and only what changed, on the command line.
class ExportProfilesTest {

    @TempDir
    Path folder;
    private Terminal terminal;
    private Path file;

    @BeforeEach
    void aBook() {
        terminal = new Terminal(folder.resolve("test.chancery"));
        file = folder.resolve("out.ics");
        keep("Tide tables", 14, 7);
    }

    @Test
    void preflightSaysWhatWillBeDroppedAndWritesNothing() {
        assertThat(terminal.chancery("export", "--profile", "outlook", "--preflight").out().lines()).containsExactly(
                "For Outlook, to which nothing was exported yet: 1 new.",
                "Outlook keeps one alarm of an entry. The one nearest to a week before is kept; 1 other is left out.",
                "  Tide tables: 7d is kept, without 14d",
                "Outlook adds what it imports, also what it has already. Keep these in a calendar of their own, and empty it first.");
        assertThat(file).doesNotExist();
    }

    @Test
    void preflightInJsonNamesEachReasonWithItsCount() throws IOException {
        Terminal.Answer answer = terminal.chancery("export", "--profile", "google", "--preflight", "--json");
        assertThat(answer.all("profile")).containsExactly("google");
        assertThat(answer.all("new")).containsExactly("1");
        assertThat(answer.all("reason")).containsExactly("alarms_as_entries");
        assertThat(answer.all("count")).containsExactly("2");
        assertThat(answer.all("title")).containsExactly("Tide tables");
    }

    @Test
    void sinceTheLastTimeOnlyWhatIsNewIsWritten() throws IOException {
        terminal.chancery("export", "--profile", "outlook", "--out", file.toString());
        keep("Pilot list");
        assertThat(terminal.chancery("export", "--profile", "outlook", "--since-last", "--out", file.toString()).out()
                .strip()).isEqualTo("1 entry written to " + file + ": 1 new.");
        assertThat(Files.readString(file)).contains("SUMMARY:Pilot list").doesNotContain("Tide tables");
        assertThat(terminal.chancery("export", "--profile", "outlook", "--since-last", "--out", file.toString()).out()
                .strip()).isEqualTo("Nothing has changed since the last export for Outlook. No file was written.");
    }

    @Test
    void withoutAFileToWriteItAsksForOne() {
        assertThat(terminal.chancery("export").err()).contains("Name the file to write with --out FILE.");
    }

    @Test
    void aFileThatCalendarsFollowIsKeptUpToDateUntilItIsStopped() throws IOException {
        assertThat(terminal.chancery("publish").out().strip()).isEqualTo("No calendar file is kept up to date.");
        assertThat(terminal.chancery("publish", "--out", file.toString(), "--without-titles").out().strip())
                .isEqualTo(file + " is kept up to date for Apple, Thunderbird, Evolution, without titles.");
        assertThat(Files.readString(file)).contains("SUMMARY:Deadline").doesNotContain("Tide");
        keep("Pilot list");
        terminal.chancery("publish");
        assertThat(Files.readString(file).split("BEGIN:VEVENT")).hasSize(3);
        assertThat(terminal.chancery("publish", "--stop", "--json").all("file")).containsExactly("");
    }

    private void keep(String title, Integer... reminders) {
        try (Desk desk = Desk.open(folder.resolve("test.chancery"), Clock.systemUTC())) {
            desk.agenda().save(new Draft<>(new Deliverable(Id.fresh(Clock.systemUTC()), Deliverable.Kind.DEADLINE,
                    title, Optional.empty(), Optional.empty(), Optional.empty(), Day.of(LocalDate.of(2030, 4, 1)),
                    new Origin.Typed(), "", "", Deliverable.Status.EXPECTED, "", ""), "", "", List.of(reminders)));
        }
    }
}
