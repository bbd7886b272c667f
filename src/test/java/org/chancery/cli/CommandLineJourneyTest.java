package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job on the command line alone: a Word file goes in, the right reminders come out.
class CommandLineJourneyTest {

    @TempDir
    Path folder;
    private Terminal terminal;
    private Path paper;

    @BeforeEach
    void setUp() throws IOException {
        terminal = new Terminal(folder.resolve("test.chancery"));
        paper = Papers.word(folder);
    }

    @Test
    void aPaperGoesInAndTheRemindersComeOut() throws IOException {
        var added = terminal.chancery("add", paper.toString(), "--accept", "sure", "--json");
        assertThat(added.exit()).isEqualTo(Chancery.DONE);
        assertThat(added.all("outcome")).containsExactly("added");

        var due = terminal.chancery("due", "--within", "30w", "--json");
        assertThat(due.all("start")).contains("2026-04-20", "2026-06-01", "2026-09");
        assertThat(due.all("why")).as("each date says where it comes from").hasSameSizeAs(due.all("title"))
                .contains("It stands in Agenda item 1 – Preparations, ¶2: “by 20 April 2026”")
                .allMatch(why -> why.startsWith("It stands in "));
        assertThat(due.all("start")).as("an odd time is not accepted unseen").doesNotContain("2026-03-18");
        assertThat(due.all("start")).as("the past is not due").doesNotContain("2026-01-12");

        Path calendar = folder.resolve("out.ics");
        assertThat(terminal.chancery("export", "--out", calendar.toString()).exit()).isEqualTo(Chancery.DONE);
        assertThat(Files.readString(calendar)).contains("DTSTART;VALUE=DATE:20260420", "DTSTART;VALUE=DATE:20260601",
                "DTEND;VALUE=DATE:20260604");
    }

    @Test
    void theDeadlineOpensTheParagraphItCameFrom() throws IOException {
        terminal.chancery("add", paper.toString(), "--accept", "sure");
        var deliverables = terminal.chancery("list", "deliverables", "--json");
        assertThat(deliverables.all("quote")).anyMatch(quote -> Papers.DOCUMENTS_DUE.contains(quote)
                || quote.contains(Papers.DOCUMENTS_DUE));
        assertThat(deliverables.all("label")).contains("2");
    }

    @Test
    void theSamePaperTwiceIsOnePaper() {
        terminal.chancery("add", paper.toString());
        var again = terminal.chancery("add", paper.toString());
        assertThat(again.exit()).isEqualTo(Chancery.DONE);
        assertThat(again.out()).startsWith("Already in the book");
        assertThat(terminal.chancery("list", "documents").out().lines()).hasSize(1);
    }

    @Test
    void whatIsUndoneInAnotherRunCanBeDoneAgain() throws IOException {
        terminal.chancery("add", paper.toString(), "--accept", "sure");
        var before = terminal.chancery("list", "meetings", "--json");
        assertThat(before.all("title")).isNotEmpty();

        assertThat(terminal.chancery("undo").exit()).isEqualTo(Chancery.DONE);
        assertThat(terminal.chancery("list", "meetings", "--json").all("title")).isEmpty();
        assertThat(terminal.chancery("redo").exit()).isEqualTo(Chancery.DONE);
        assertThat(terminal.chancery("list", "meetings", "--json")).isEqualTo(before);
    }

    @Test
    void theDoubtfulWaitsToBeReviewed() {
        terminal.chancery("add", paper.toString(), "--accept", "sure");
        assertThat(terminal.chancery("list", "proposals").out()).contains("18 Mar 2026", "check");
    }

    @Test
    void acceptingAllTakesTheDoubtfulTooAndKeepsTheDoubt() throws IOException {
        terminal.chancery("add", paper.toString(), "--accept", "all");
        var meetings = terminal.chancery("list", "meetings", "--json");
        assertThat(meetings.all("start")).contains("2026-03-18");
        assertThat(meetings.all("doubt")).anyMatch(doubt -> doubt.contains("12 am"));

        terminal.chancery("undo");
        assertThat(terminal.chancery("list", "meetings", "--json").all("title")).as("one act").isEmpty();
        assertThat(terminal.chancery("list", "documents").out().lines()).hasSize(1);
    }
}
