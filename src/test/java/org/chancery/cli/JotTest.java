package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A line is jotted down on Tuesday 3 March 2026.
class JotTest {

    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void aBook() {
        terminal = new Terminal(folder.resolve("test.chancery"));
        terminal.chancery("jot", "Harbour session 1-3 June");
    }

    @Test
    void aLineIsAddedAndSaysHowItWasUnderstood() throws IOException {
        var added = terminal.chancery("jot", "Harbour", "papers", "6w", "before", "Harbour", "session");
        assertThat(added.exit()).isEqualTo(Chancery.DONE);
        assertThat(added.out()).startsWith("Added:")
                .contains("Mon 20 April 2026", "6 weeks before Mon 1 Jun 2026, when Harbour session opens.");
        assertThat(terminal.chancery("list", "deliverables", "--json").all("start")).containsExactly("2026-04-20");
        terminal.chancery("undo");
        assertThat(terminal.chancery("list", "deliverables", "--json").all("start")).isEmpty();
    }

    @Test
    void aDryRunAddsNothing() throws IOException {
        var shown = terminal.chancery("jot", "Comments by 15 May, Secretariat", "--dry-run", "--json");
        assertThat(shown.exit()).isEqualTo(Chancery.DONE);
        assertThat(shown.all("ready")).containsExactly("true");
        assertThat(shown.all("done")).containsExactly("false");
        assertThat(shown.all("value")).contains("Comments", "Fri 15 May 2026", "Secretariat");
        assertThat(terminal.chancery("list", "deliverables", "--json").all("start")).isEmpty();
    }

    @Test
    void whatIsOpenIsAskedAndCanBeAnswered() throws IOException {
        var asked = terminal.chancery("jot", "Flowers 12 May");
        assertThat(asked.exit()).isEqualTo(Chancery.REFUSED);
        assertThat(asked.err()).contains("Does it take place then, or is it due?", "1  It is due", "2  It takes place",
                "Say which with --answer kind=N. Nothing was added.");
        var answered = terminal.chancery("jot", "Flowers 12 May", "--answer", "kind=2", "--json");
        assertThat(answered.exit()).isEqualTo(Chancery.DONE);
        assertThat(answered.all("value")).contains("Flowers", "Meeting");
        var wrong = terminal.chancery("jot", "Flowers 12 May", "--answer", "kind=3");
        assertThat(wrong.exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
        assertThat(wrong.err()).contains("Answer with 1 to 2, not 3.");
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        var refused = terminal.chancery("jot", "Report 31 April");
        assertThat(refused.exit()).isEqualTo(Chancery.REFUSED);
        assertThat(refused.err()).contains("“31 April” is no day of the calendar.");
    }
}
