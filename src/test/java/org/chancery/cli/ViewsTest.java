package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Deliverables are listed through filters and views on Tuesday 3 March 2026.
class ViewsTest {

    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void aBook() {
        terminal = new Terminal(folder.resolve("test.chancery"));
        terminal.chancery("jot", "Comments by 2 March 2026, Secretariat");
        terminal.chancery("jot", "Papers by 20 March, Secretariat");
        terminal.chancery("jot", "Nomination by 30 June, Bureau");
    }

    @Test
    void aFilterListsWhatItLetsThrough() throws IOException {
        assertThat(titles("list", "deliverables", "--where", "owner:secretariat due:30d", "--json"))
                .containsExactly("Comments", "Papers");
        assertThat(titles("list", "deliverables", "--where", "status:late", "--json")).containsExactly("Comments");
        assertThat(terminal.chancery("list", "deliverables", "--where", "after:2026-06-01").out())
                .contains("Tue 30 Jun 2026", "Nomination").doesNotContain("Papers");
        assertThat(terminal.chancery("list", "deliverables", "--where", "zebra").out().strip())
                .isEqualTo("No deliverables.");
    }

    @Test
    void whatIsNotUnderstoodIsRefusedInASentence() {
        var refused = terminal.chancery("list", "deliverables", "--where", "colour:red");
        assertThat(refused.exit()).isEqualTo(Chancery.REFUSED);
        assertThat(refused.err()).startsWith("“colour:” is no field.");
        assertThat(terminal.chancery("list", "deliverables", "--where", "body:Nowhere").err().strip())
                .isEqualTo("Nothing in the book is called “Nowhere”.");
        assertThat(terminal.chancery("list", "deliverables", "--view", "Mine").err().strip())
                .isEqualTo("No view is called “Mine”.");
        assertThat(terminal.chancery("list", "meetings", "--where", "x").exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
    }

    @Test
    void aViewIsAddedListedUsedAndRemovedAndEachIsUndone() throws IOException {
        assertThat(terminal.chancery("views").out().strip()).isEqualTo("No views.");
        var added = terminal.chancery("views", "--add", "Owed by the Secretariat", "--where", "owner:Secretariat",
                "--json");
        assertThat(added.all("name")).containsExactly("Owed by the Secretariat");
        assertThat(added.all("count")).containsExactly("2");
        assertThat(terminal.chancery("views").out().strip())
                .isEqualTo("Owed by the Secretariat  2  owner:Secretariat");
        assertThat(titles("list", "deliverables", "--view", "owed by the secretariat", "--where", "status:late",
                "--json")).containsExactly("Comments");
        terminal.chancery("views", "--remove", "Owed by the Secretariat");
        assertThat(terminal.chancery("views", "--json").all("name")).isEmpty();
        terminal.chancery("undo");
        assertThat(terminal.chancery("views", "--json").all("name")).containsExactly("Owed by the Secretariat");
    }

    private List<String> titles(String... words) throws IOException {
        return terminal.chancery(words).all("title");
    }
}
