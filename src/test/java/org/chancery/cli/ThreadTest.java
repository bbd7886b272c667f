package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Resolutions and their threads on the command line.
class ThreadTest {

    private static final String PAPER = """
            Summary of the briefing

            Resolution 3/4 – Shelter after floods

            1. The delegation of Valmera asked who would pay for the tents.

            Resolution 3/5 – Early warning in small ports

            2. A delegation asked when the report would be issued.

            The Secretariat replied as follows:

            Resolution 3/5 – Early warning in small ports

            3. The Secretariat noted that the report on resolution 3/5 would be issued by 15 January 2027.
            """;

    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void aPaperInTheBook() throws IOException {
        terminal = new Terminal(folder.resolve("test.chancery"));
        Path paper = Files.writeString(folder.resolve("summary.txt"), PAPER);
        terminal.chancery("add", paper.toString(), "--accept", "all");
    }

    @Test
    void resolutionsAreListedWithTheirIds() {
        assertThat(terminal.chancery("list", "resolutions").out()).contains("3/4", "only named in papers", "3/5");
        assertThat(terminal.chancery("list", "resolutions", "--json").out()).contains("\"number\" : \"3/5\"",
                "\"open\" : ");
    }

    @Test
    void aThreadSaysWhichPaperSpokeOfItAndWhatWasNotAnswered() {
        assertThat(terminal.chancery("thread", "3/4").out()).contains("Shelter after floods", "paper",
                "Not answered: The delegation of Valmera asked who would pay for the tents.");
        assertThat(terminal.chancery("thread", "3/5", "--json").out()).contains("\"thread\" : ",
                "\"what\" : \"paper\"", "\"what\" : \"owed\"", "\"origin\" : \"extracted\"", "\"answered\" : true");
    }

    @Test
    void whatNoResolutionIsCalledIsRefused() {
        assertThat(terminal.chancery("thread", "9/9").err())
                .contains("No resolution of the book or its papers is called “9/9”.");
    }
}
