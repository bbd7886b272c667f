package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.desk.Desk;
import org.chancery.time.text.WhenText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session moves on the command line, and its documents with it.
class MovingTest {

    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void aSessionWithItsDocumentsTied() throws IOException {
        terminal = new Terminal(folder.resolve("test.chancery"));
        terminal.chancery("add", Papers.text(folder).toString(), "--accept", "sure");
        try (Desk desk = Desk.open(folder.resolve("test.chancery"), Terminal.TUESDAY)) {
            Meeting session = desk.agenda().meetings().stream()
                    .filter(m -> WhenText.write(m.when()).equals("2026-06-01/2026-06-03")).findFirst().orElseThrow();
            Deliverable documents = desk.agenda().deliverables().stream()
                    .filter(d -> WhenText.write(d.when()).equals("2026-04-20")).findFirst().orElseThrow();
            desk.tracking().tie(documents.id(),
                    desk.tracking().suggestions(documents.id(), session.id()).getFirst().reckoning());
        }
    }

    @Test
    void aDryRunShowsAndChangesNothing() throws IOException {
        var shown = terminal.chancery("move", "third session", "--to", "8-10 June 2026", "--dry-run", "--json");
        assertThat(shown.exit()).isEqualTo(Chancery.DONE);
        assertThat(shown.all("done")).containsExactly("false");
        assertThat(shown.all("outcome")).containsExactly("follows");
        assertThat(shown.all("difference")).containsExactly("+7 days", "+7 days");
        assertThat(terminal.chancery("list", "deliverables", "--json").all("start")).contains("2026-04-20");
    }

    @Test
    void aMoveTakesTheDocumentsAlongAndUndoBringsThemBack() throws IOException {
        var moved = terminal.chancery("move", "third session", "--to", "8-10 June 2026");
        assertThat(moved.exit()).isEqualTo(Chancery.DONE);
        assertThat(moved.out()).startsWith("Done: Move ").contains(" and 1 deadline", "Mon 27 Apr 2026", "+7 days");
        assertThat(terminal.chancery("list", "deliverables", "--json").all("start")).contains("2026-04-27");
        terminal.chancery("undo");
        assertThat(terminal.chancery("list", "deliverables", "--json").all("start")).contains("2026-04-20");
    }

    @Test
    void theWholeTitleNamesAnEntryThoughALongerOneBeginsWithIt() throws IOException {
        terminal.chancery("jot", "Green paper by 5 June 2026");
        terminal.chancery("jot", "Green paper annex by 6 June 2026");
        assertThat(terminal.chancery("why", "green paper").out()).startsWith("Green paper, Fri 5 Jun 2026");
        assertThat(terminal.chancery("why", "green pap").err()).contains("Green paper; Green paper annex");
    }

    @Test
    void whatWasPostponedIsShownWithTheMonthItIsMovedTo() throws IOException {
        assertThat(terminal.chancery("move", "third session", "--postpone").out()).contains("postponed, no new date");
        assertThat(terminal.chancery("move", "third session", "--to", "March 2027").out()).contains("\u2192 March 2027")
                .doesNotContain("tentative");
    }

    @Test
    void theListSaysWhatDoesNotTakePlaceAndWhatIsDroppedWithIt() throws IOException {
        terminal.chancery("move", "third session", "--cancel");
        assertThat(terminal.chancery("list", "meetings").out().lines().filter(line -> line.contains("third session")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("cancelled"));
        assertThat(terminal.chancery("list", "deliverables").out().lines()
                .filter(line -> line.startsWith("Mon 20 Apr 2026")))
                .isNotEmpty().allSatisfy(line -> assertThat(line).contains("dropped"));
    }

    @Test
    void anAdjournedSessionGainsThePartThatResumesIt() throws IOException {
        var adjourned = terminal.chancery("move", "third session", "--adjourn", "--resumed", "May 2027");
        assertThat(adjourned.out()).startsWith("Done: Adjourn ").contains(", resumed", "May 2027", "adjourned");
        assertThat(terminal.chancery("list", "meetings", "--json").all("resumes"))
                .filteredOn(part -> !part.isEmpty()).hasSize(1);
        assertThat(terminal.chancery("list", "meetings", "--json").all("start")).contains("2026-06-01");
        terminal.chancery("undo");
        assertThat(terminal.chancery("move", "third session", "--adjourn", "--dry-run").out())
                .contains("to be resumed, date not set");
        var misplaced = terminal.chancery("move", "third session", "--cancel", "--resumed", "May 2027");
        assertThat(misplaced.exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
        assertThat(misplaced.err()).contains("--resumed goes with --adjourn");
    }

    @Test
    void whySaysHowADateWasCounted() throws IOException {
        var why = terminal.chancery("why", "documents", "--json");
        assertThat(why.all("why")).singleElement().asString().startsWith("6 weeks before Mon 1 Jun 2026, when ");
        assertThat(why.all("step")).containsExactly("from", "counted", "gives");
        assertThat(terminal.chancery("why", "documents").out()).contains("Mon 20 Apr 2026", "  counted");
        assertThat(terminal.chancery("why", "third session").out()).contains("It stands in ", "\u00b61");
    }

    @Test
    void whatIsNoDateOrNamesNothingIsSaid() {
        assertThat(terminal.chancery("move", "third session", "--to", "someday").err()).contains("is no date");
        assertThat(terminal.chancery("move", "third session").exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
        assertThat(terminal.chancery("why", "the moon").err()).contains("has nothing called");
    }

    @Test
    void aMoveThatChangesNothingIsRefused() throws IOException {
        assertThat(terminal.chancery("move", "third session", "--cancel").out()).doesNotContain("same day");
        var again = terminal.chancery("move", "third session", "--cancel");
        assertThat(again.exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
        assertThat(again.err()).contains("That would change nothing", "nothing was moved");
    }

    @Test
    void onlyWhatHangsOnTheMeetingCanBeLeft() throws IOException {
        var elsewhere = terminal.chancery("list", "meetings", "--json").all("id").getFirst();
        for (String id : new String[]{"nonsense", elsewhere}) {
            var refused = terminal.chancery("move", "third session", "--to", "8-10 June 2026", "--leave", id);
            assertThat(refused.exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
            assertThat(refused.err()).contains("is no id of an entry that hangs on", "nothing was moved");
        }
        assertThat(terminal.chancery("list", "deliverables", "--json").all("start")).contains("2026-04-20");
        String documents = terminal.chancery("why", "documents", "--json").all("id").getFirst();
        terminal.chancery("move", "third session", "--to", "8-10 June 2026", "--leave", documents);
        assertThat(terminal.chancery("list", "deliverables", "--json").all("start")).contains("2026-04-20");
    }

    @Test
    void aPaperWithOneProposalHasOneProposal() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"),
                "Note\n\n1. The Harbour Board will meet on 7 September 2026 in Mombasa.\n");
        assertThat(terminal.chancery("add", one.toString()).out()).contains(": 1 proposal");
        Path none = Files.writeString(folder.resolve("none.txt"), "Note\n\n1. The chair thanked the pilots.\n");
        assertThat(terminal.chancery("add", none.toString()).out().strip()).endsWith(": no proposals.");
    }
}
