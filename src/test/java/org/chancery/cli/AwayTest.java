package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.desk.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On Tuesday 3 March 2026 an officer asks what happened since the middle of February.
class AwayTest {

    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void aBook() {
        terminal = new Terminal(folder.resolve("test.chancery"));
        terminal.chancery("jot", "Comments by 27 Feb 2026, Secretariat !7d");
        terminal.chancery("jot", "Harbour session 24-26 February 2026 !none");
        terminal.chancery("jot", "Report by 30 April 2026 !none");
    }

    @Test
    void whatHappenedSinceADayIsGrouped() throws IOException {
        var away = terminal.chancery("away", "--since", "2026-02-16", "--json");
        assertThat(away.exit()).isEqualTo(Chancery.DONE);
        assertThat(away.all("group")).containsExactly("overdue", "held");
        assertThat(away.all("title")).contains("Overdue now", "Comments", "Took place meanwhile", "Harbour session");
        assertThat(away.all("what")).containsExactly("4 days overdue · reminder of Fri 20 Feb, 09:00",
                "took place 24–26 Feb 2026");
        assertThat(terminal.chancery("away", "--since", "2026-02-16").out()).contains("Since Mon 16 Feb 2026, 00:00",
                "Overdue now", "Fri 27 Feb 2026  Comments");
    }

    @Test
    void withoutADayItBeginsWithTheLastLook() {
        assertThat(terminal.chancery("away").out())
                .startsWith("The book was not looked through before. Name a day with --since.");
        try (Desk desk = Desk.open(folder.resolve("test.chancery"), Terminal.TUESDAY)) {
            desk.catchingUp().looked(Terminal.TUESDAY.instant().minusSeconds(10 * 24 * 3600));
        }
        assertThat(terminal.chancery("away").out()).contains("Since Sat 21 Feb 2026, 10:00", "Harbour session");
        terminal.chancery("away", "--seen");
        assertThat(terminal.chancery("away").out()).startsWith("Nothing happened since Tue 3 Mar 2026, 10:00.");
    }
}
