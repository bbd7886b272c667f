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
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is owed without a date, on the command line.
class OwedTest {

    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void aBook() {
        terminal = new Terminal(folder.resolve("test.chancery"));
    }

    @Test
    void whereNothingIsOwedItSaysSo() {
        assertThat(terminal.chancery("owed").out().strip())
                .isEqualTo("Nothing is owed without a date, and no question is open.");
    }

    @Test
    void promisesAndQuestionsAreListedWithWhoOwesThemAndTheirAge() throws IOException {
        keep(Deliverable.Kind.PROMISE, "Soundings of the basin", new Undated(""), "Port authority", "Chart office");
        keep(Deliverable.Kind.DEADLINE, "Register", Day.of(LocalDate.of(2026, 4, 1)), "Keepers", "");
        Path record = Files.writeString(folder.resolve("record.txt"), """
                Summary of the discussion on pilots

                3 February 2026

                1. The delegate of Norwick inquired about the fee for pilots at night.

                2. The delegate of Eastmark asked how many pilots speak a second language.

                3. The Secretariat explained that the fee for pilots at night is under review.
                """);
        terminal.chancery("add", record.toString());

        String text = terminal.chancery("owed", "--as-of", "2026-03-03").out();
        assertThat(text).contains("Owed as of Tue 3 Mar 2026", "Promised or asked, no date", "promise",
                "Soundings of the basin", "Port authority for Chart office", "Asked and not answered", "28 days",
                "The delegate of Eastmark asked how many pilots speak a second language.", "¶2")
                .doesNotContain("Register", "Norwick inquired");

        var json = terminal.chancery("owed", "--as-of", "2026-03-03", "--json");
        assertThat(json.all("title")).containsExactly("Soundings of the basin");
        assertThat(json.all("kind")).containsExactly("promise");
        assertThat(json.all("addressee")).containsExactly("Chart office");
        assertThat(json.all("since")).contains("2026-02-03");
        assertThat(json.all("label")).containsExactly("2");
    }

    @Test
    void whatComesIsKeptDayByDayUntilItIsMetAndUndoTakesItBack() throws IOException {
        keep(Deliverable.Kind.DEADLINE, "Register of keepers", Day.of(LocalDate.of(2026, 2, 10)), "Keepers", "");
        Path register = Files.writeString(folder.resolve("register.txt"), "Register of keepers, part one");
        var part = terminal.chancery("received", "register", "--paper", register.toString(), "--part", "--on",
                "2026-02-12");
        assertThat(part.out()).contains("Register of keepers: part received (1), late", "Thu 12 Feb 2026",
                "Register of keepers, part one");
        var all = terminal.chancery("received", "register", "--what", "Second part, by mail", "--on", "2026-02-13",
                "--json");
        assertThat(all.all("status")).containsExactly("met");
        assertThat(all.all("standing")).containsExactly("met 3 days late");
        assertThat(all.all("what")).containsExactly("Register of keepers, part one", "Second part, by mail");
        assertThat(terminal.chancery("late").out()).contains(
                "Papers of no body came 3 days late on median (1 of 1 late).",
                "3 days late", "Register of keepers");
        assertThat(terminal.chancery("late", "--json").all("medianDaysLate")).containsExactly("3");
        terminal.chancery("undo");
        assertThat(terminal.chancery("list", "--kind", "deadline", "--json").all("status"))
                .containsExactly("part received");
    }

    @Test
    void whatIsNotCountedIsMetByOneWord() {
        keep(Deliverable.Kind.ASK, "Beacon list", new Undated(""), "", "");
        assertThat(terminal.chancery("received", "beacon").out()).contains("Beacon list: met");
        assertThat(terminal.chancery("owed").out()).doesNotContain("Beacon list");
        assertThat(terminal.chancery("late").out().strip())
                .isEqualTo("Nothing for which a day was named has come, and nothing is overdue.");
    }

    @Test
    void whatIsLateAfterItsMonthIsShownWithTheMonthAndNoDay() {
        keep(Deliverable.Kind.DEADLINE, "Register of keepers", Imprecise.month(2026, 1), "", "");
        assertThat(terminal.chancery("late", "--as-of", "2026-02-01").out()).contains("January 2026", "1 day overdue")
                .doesNotContain("31 Jan");
        assertThat(terminal.chancery("late", "--as-of", "2026-01-31").out()).contains("nothing is overdue");
    }

    @Test
    void nothingIsReceivedOnADayToCome() {
        keep(Deliverable.Kind.ASK, "Beacon list", new Undated(""), "", "");
        var refused = terminal.chancery("received", "beacon", "--on", "2036-01-01");
        assertThat(refused.exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
        assertThat(refused.err()).contains("Tue 1 Jan 2036 is still to come; nothing was kept.");
        assertThat(terminal.chancery("owed").out()).contains("Beacon list");
    }

    @Test
    void whatIsOwedNamesItsNextMeetingAndThePaperThatMayBeIt() throws IOException {
        try (Desk desk = desk()) {
            desk.agenda().save(new Draft<>(new Meeting(Id.fresh(Terminal.TUESDAY), "Board of Pilots, spring session",
                    Optional.empty(), Optional.empty(), Day.of(LocalDate.of(2026, 5, 1)), new Origin.Typed(), "",
                    Meeting.Status.CONFIRMED, "", ""), "Board of Pilots", "", List.of()));
            desk.agenda().save(new Draft<>(new Deliverable(Id.fresh(Terminal.TUESDAY), Deliverable.Kind.PROMISE,
                    "Survey of the harbour lamps", Optional.empty(), Optional.empty(), Optional.empty(),
                    new Undated(""), new Origin.Typed(), "", "", Deliverable.Status.EXPECTED, "", ""),
                    "Board of Pilots", "", List.of()));
        }
        Path survey = Files.writeString(folder.resolve("survey.txt"), "Survey of harbour lamps, first draft");
        terminal.chancery("add", survey.toString());
        assertThat(terminal.chancery("owed").out()).contains("next: Board of Pilots, spring session",
                "perhaps: Survey of harbour lamps, first draft");
        assertThat(terminal.chancery("owed", "--json").all("next")).containsExactly("Board of Pilots, spring session");
    }

    @ParameterizedTest
    @CsvSource({"promise, Soundings", "ask, Beacon list", "deadline, Register", "meeting, Board of Pilots"})
    void entriesOfOneKindAreListed(String kind, String title) throws IOException {
        keep(Deliverable.Kind.PROMISE, "Soundings", new Undated(""), "", "");
        keep(Deliverable.Kind.ASK, "Beacon list", new Undated(""), "", "");
        keep(Deliverable.Kind.DEADLINE, "Register", Day.of(LocalDate.of(2026, 4, 1)), "", "");
        try (Desk desk = desk()) {
            desk.agenda().save(new Meeting(Id.fresh(Terminal.TUESDAY), "Board of Pilots", Optional.empty(),
                    Optional.empty(), Day.of(LocalDate.of(2026, 5, 1)), new Origin.Typed(), "",
                    Meeting.Status.CONFIRMED, "", ""));
        }
        assertThat(terminal.chancery("list", "--kind", kind, "--json").all("title")).containsExactly(title);
        assertThat(terminal.chancery("list", "--kind", kind, "--json").all("kind")).containsExactly(kind);
        assertThat(terminal.chancery("list", "--kind", kind).out().lines()).hasSize(1);
    }

    @Test
    void aListOfNothingOfAKindSaysSo() {
        assertThat(terminal.chancery("list", "--kind", "ask").out().strip()).isEqualTo("No asks.");
    }

    @Test
    void aListOfNothingInParticularIsNotUnderstood() {
        assertThat(terminal.chancery("list").exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
        assertThat(terminal.chancery("list", "meetings", "--kind", "ask").exit()).isEqualTo(Chancery.NOT_UNDERSTOOD);
    }

    private Desk desk() {
        return Desk.open(folder.resolve("test.chancery"), Terminal.TUESDAY);
    }

    private void keep(Deliverable.Kind kind, String title, When when, String owner, String addressee) {
        Clock clock = Terminal.TUESDAY;
        try (Desk desk = desk()) {
            desk.agenda().save(new Draft<>(new Deliverable(Id.fresh(clock), kind, title, Optional.empty(),
                    Optional.empty(), Optional.empty(), when, new Origin.Typed(), owner, addressee,
                    Deliverable.Status.EXPECTED, "", ""), "", "", List.of()));
        }
    }
}
