package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.time.Day;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An officer reads, edits and applies the rules of a body on the command line.
class RulesTest {

    private static final String PORTS = """
            pack: ports
            title: Ports

            rule: charts
            what: Charts for the session
            who: Chart office
            when: at least 42 days before start
            remind: 14, 2
            source: our own
            checked: yes

            rule: remarks
            what: Remarks on the charts
            when: 7 days after rule charts
            source: our own
            checked: no
            """;

    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void aSessionOfTheHarbourBoard() {
        terminal = new Terminal(folder.resolve("test.chancery"));
        try (Desk desk = Desk.open(folder.resolve("test.chancery"), Terminal.TUESDAY)) {
            var session = new Meeting(Id.fresh(Terminal.TUESDAY), "Third session", Optional.empty(), Optional.empty(),
                    Day.of(LocalDate.of(2026, 6, 1)), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
            desk.agenda().save(new Draft<>(session, "Harbour Board", "", List.of()));
        }
    }

    @Test
    void thePacksThatComeWithTheProgramAreListedAsNotChecked() throws IOException {
        assertThat(terminal.chancery("rules").out()).contains("un-habitat: UN-Habitat",
                "Documents for the session available", "at least 42 days before start", "not checked");
        assertThat(terminal.chancery("rules", "un-habitat", "--json").all("pack")).containsExactly("un-habitat");
        assertThat(terminal.chancery("rules", "moon").err()).contains("There is no pack called “moon”; there are ");
    }

    @Test
    void anEditedPackIsTakenAndItsDeadlinesAreMade() throws IOException {
        Path file = Files.writeString(folder.resolve("ports.txt"), PORTS);
        assertThat(terminal.chancery("rules", "--pack", file.toString(), "--dry-run").out())
                .startsWith("Would do: Keep the rules of Ports, 2 rules");
        assertThat(terminal.chancery("rules", "ports").exit()).isEqualTo(Chancery.REFUSED);
        terminal.chancery("rules", "--pack", file.toString());
        assertThat(terminal.chancery("rules", "ports", "--print").out()).isEqualTo(PORTS);

        assertThat(terminal.chancery("rules", "ports", "--apply", "harbour board", "--dry-run", "--json").all("start"))
                .containsExactly("2026-04-20", "2026-04-27");
        assertThat(due()).isEmpty();
        assertThat(terminal.chancery("rules", "ports", "--apply", "Harbour Board").out())
                .startsWith("Done: Apply the rules of Ports to Harbour Board")
                .contains("Mon 20 Apr 2026", "Mon 27 Apr 2026");
        assertThat(due()).containsExactlyInAnyOrder("2026-04-20", "2026-04-27");
        assertThat(terminal.chancery("rules", "ports", "--apply", "Harbour Board").out())
                .startsWith("Nothing to propose");
    }

    @Test
    void aChangedRuleShowsWhatItMovesAndUndoTakesItBack() throws IOException {
        Path file = Files.writeString(folder.resolve("ports.txt"), PORTS);
        terminal.chancery("rules", "--pack", file.toString());
        terminal.chancery("rules", "ports", "--apply", "Harbour Board");
        Files.writeString(file, PORTS.replace("42 days", "49 days"));
        var shown = terminal.chancery("rules", "--pack", file.toString(), "--dry-run", "--json");
        assertThat(shown.all("difference")).containsExactly("−7 days", "−7 days");
        assertThat(due()).containsExactlyInAnyOrder("2026-04-20", "2026-04-27");
        terminal.chancery("rules", "--pack", file.toString());
        assertThat(due()).containsExactlyInAnyOrder("2026-04-13", "2026-04-20");
        terminal.chancery("undo");
        assertThat(due()).containsExactlyInAnyOrder("2026-04-20", "2026-04-27");
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedAndKeptOut() throws IOException {
        Path file = Files.writeString(folder.resolve("ports.txt"), PORTS.replace("42 days", "six weeks"));
        var refused = terminal.chancery("rules", "--pack", file.toString());
        assertThat(refused.exit()).isEqualTo(Chancery.REFUSED);
        assertThat(refused.err()).startsWith("Line 7: ").contains("Nothing was changed.");
        assertThat(terminal.chancery("rules", "ports").exit()).isEqualTo(Chancery.REFUSED);
        Path nameless = Files.writeString(folder.resolve("Our Rules.txt"), PORTS.replace("pack: ports\n", ""));
        assertThat(terminal.chancery("rules", "--pack", nameless.toString()).err().strip())
                .isEqualTo("The text does not say “pack:” and a short name.");
        assertThat(terminal.chancery("rules", "un-habitat", "--apply", "Moon Board").err().strip())
                .isEqualTo("The book has no body called “Moon Board”; it has Harbour Board.");
        assertThat(terminal.chancery("rules", "--apply", "Harbour Board").exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
    }

    private List<String> due() throws IOException {
        return terminal.chancery("list", "deliverables", "--json").all("start");
    }
}
