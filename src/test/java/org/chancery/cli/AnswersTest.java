package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the commands answer when there is nothing to do, or nothing to be done.
class AnswersTest {

    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void setUp() {
        terminal = new Terminal(folder.resolve("test.chancery"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "add", "list", "due", "export", "undo", "redo", "open"})
    void everyCommandExplainsItself(String command) {
        var answer = terminal.plain(command, "--help");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).startsWith("Usage: chancery " + command);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"due --within soon, 'not a number of days'", "due --as-of tomorrow, 'tomorrow'",
            "list everything, 'everything'",
            "fly, 'fly'", "read, 'FILE'", "export, '--out'"})
    void aSlipIsAnsweredWithWhatIsWrong(String line, String named) {
        var answer = terminal.plain(line.split(" "));
        assertThat(answer.exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
        assertThat(answer.err()).contains(named);
        assertThat(answer.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"late --as-of 2025-13-01", "away --since yesterday", "due --as-of 2025-02-30"})
    void aDayThatIsNoneIsNamedWithoutAWordOfTheProgramsOwn(String line) {
        var answer = terminal.chancery(line.split(" "));
        assertThat(answer.exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
        assertThat(answer.err()).contains("is no day of the calendar").doesNotContain("java").hasLineCount(2);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAndTheOthersAreAdded() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        var answer = terminal.chancery("add", empty.toString(), Papers.text(folder).toString());
        assertThat(answer.exit()).isEqualTo(Chancery.REFUSED);
        assertThat(answer.err()).startsWith("empty.pdf: ");
        assertThat(terminal.chancery("list", "documents").out().lines()).hasSize(1);
    }

    @Test
    void readingTouchesNoBook() throws IOException {
        var answer = terminal.plain("read", Papers.text(folder).toString(), "--as-of", "2026-03-03", "--json");
        assertThat(answer.exit()).isEqualTo(Chancery.DONE);
        assertThat(answer.all("start")).contains("2026-04-20");
        assertThat(folder.resolve("test.chancery")).doesNotExist();
    }

    @Test
    void whereThereIsNothingToUndoItSaysSo() {
        var answer = terminal.chancery("undo");
        assertThat(answer.exit()).isEqualTo(Chancery.REFUSED);
        assertThat(answer.err().strip()).isEqualTo("Nothing to undo.");
    }

    @Test
    void whereNothingComesItSaysSo() {
        var answer = terminal.chancery("due", "--within", "30d");
        assertThat(answer.exit()).isEqualTo(Chancery.DONE);
        assertThat(answer.out().strip()).isEqualTo("Nothing is overdue, and nothing comes by Thu 2 Apr 2026.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "deliverables", "documents", "proposals"})
    void aListOfNothingSaysSo(String what) {
        assertThat(terminal.chancery("list", what).out().strip()).isEqualTo("No " + what + ".");
    }

    @Test
    void aBookThatIsNoBookIsSaidInOneSentenceAndLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("test.chancery"),
                "a shopping list, and not a book at all\n".repeat(200));
        var answer = terminal.chancery("list", "meetings");
        assertThat(answer.exit()).isEqualTo(Chancery.BOOK_TROUBLE);
        assertThat(answer.err().strip().lines()).hasSize(1);
        assertThat(file).content().startsWith("a shopping list");
    }

    @Test
    void openingHandsTheChosenBookToTheWindow() {
        assertThat(terminal.chancery("open").exit()).isEqualTo(Chancery.DONE);
        assertThat(terminal.opened()).containsExactly(folder.resolve("test.chancery"));
    }

    @Test
    void aPaperOfOneParagraphIsCountedAsOne() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "The pilots meet on 20 April 2026 at the pier.");
        assertThat(terminal.plain("read", note.toString()).out()).contains("Text, 1 paragraph, 0 numbered");
    }

    @Test
    void whatWasAddedBeforeTheBookFailedIsSaid() throws IOException {
        Path first = Files.writeString(folder.resolve("first.txt"), "The pilots meet on 20 April 2026 at the pier.");
        Path second = Files.writeString(folder.resolve("second.txt"), "The keepers meet on 21 April 2026 at the mole.");
        Path book = folder.resolve("test.chancery");
        var out = new StringWriter();
        var err = new StringWriter();
        try (var seized = new Seized(book)) {
            int exit = Chancery.run(
                    new String[]{"add", first.toString(), second.toString(), "--json", "--book", book.toString()},
                    new Surroundings(seized, (path, clock) -> {}), new PrintWriter(out, true),
                    new PrintWriter(err, true));
            assertThat(exit).isEqualTo(Chancery.BOOK_TROUBLE);
        }
        assertThat(out.toString()).contains("first.txt", "added").doesNotContain("second.txt");
        assertThat(err.toString().strip().lines()).singleElement().asString().startsWith("Another program");
    }
}
