package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.desk.Desk;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.time.Day;
import org.chancery.time.Offset;
import org.chancery.time.working.Roll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer enters holidays and closures on the command line, and what is counted in working days follows.
class HolidaysTest {

    @TempDir
    Path folder;
    private Terminal terminal;

    @BeforeEach
    void aListDueFiveWorkingDaysBeforeTheBoard() {
        terminal = new Terminal(folder.resolve("test.chancery"));
        try (Desk desk = Desk.open(folder.resolve("test.chancery"), Terminal.TUESDAY)) {
            desk.settingUp().dutyStation(Terminal.TUESDAY.getZone());
            var board = new Meeting(Id.fresh(Terminal.TUESDAY), "Board of Pilots", Optional.empty(), Optional.empty(),
                    Day.of(LocalDate.of(2026, 3, 24)), new Origin.Typed(), "", Meeting.Status.CONFIRMED, "", "");
            var list = new Deliverable(Id.fresh(Terminal.TUESDAY), Deliverable.Kind.DEADLINE, "Crew list",
                    Optional.empty(), Optional.empty(), Optional.of(board.id()), Day.of(LocalDate.of(2026, 3, 17)),
                    new Origin.Typed(), "", "", Deliverable.Status.EXPECTED, "", "");
            desk.agenda().save(board);
            desk.agenda().save(new Draft<>(list, "", "", List.of()));
            desk.tracking().tie(list.id(), new Reckoning.Counted<>(new Anchor.OfMeeting(board.id(), Anchor.Edge.START),
                    -5, Offset.Unit.WORKING_DAYS, Reckoning.Sense.EXACT, Roll.NONE));
        }
    }

    @Test
    void aDryRunShowsWhatWouldFollowAndChangesNothing() throws IOException {
        String before = terminal.chancery("holidays").out();
        assertThat(before).startsWith("UN Nairobi, weekend Saturday and Sunday").contains("1 May", "Labour Day");
        var shown = terminal.chancery("holidays", "--add", "2026-03-20 Eid al-Fitr", "--dry-run", "--json");
        assertThat(shown.all("done")).containsExactly("false");
        assertThat(shown.all("outcome")).containsExactly("follows");
        assertThat(shown.all("start")).containsExactly("2026-03-17", "2026-03-16");
        assertThat(terminal.chancery("holidays").out()).isEqualTo(before);
        assertThat(due()).isEqualTo("2026-03-17");
    }

    @Test
    void aHolidayIsEnteredWithWhatFollowsAndUndoneAsOneStep() throws IOException {
        var done = terminal.chancery("holidays", "--add", "2026-03-20 Eid al-Fitr");
        assertThat(done.exit()).isEqualTo(Chancery.DONE);
        assertThat(done.out()).startsWith("Done: Fri 20 Mar 2026, Eid al-Fitr, becomes a holiday").contains("Crew list",
                "Mon 16 Mar 2026");
        assertThat(due()).isEqualTo("2026-03-16");
        assertThat(terminal.chancery("holidays", "--json").all("name")).contains("Eid al-Fitr");
        terminal.chancery("undo");
        assertThat(due()).isEqualTo("2026-03-17");
        assertThat(terminal.chancery("holidays", "--json").all("name")).doesNotContain("Eid al-Fitr");
    }

    @Test
    void whatWasEnteredIsTakenOutAgain() throws IOException {
        terminal.chancery("holidays", "--add", "2026-03-20 Eid al-Fitr");
        terminal.chancery("holidays", "--closure", "2026-03-18/2026-03-19 Mission moves house");
        assertThat(due()).isEqualTo("2026-03-12");
        assertThat(terminal.chancery("holidays").out()).contains("The mission is closed", "Mission moves house");
        terminal.chancery("holidays", "--remove", "2026-03-19");
        assertThat(due()).isEqualTo("2026-03-16");
        terminal.chancery("holidays", "--remove", "2026-03-20");
        assertThat(due()).isEqualTo("2026-03-17");
    }

    @Test
    void theListIsPrintedEditedAndReadAgain() throws IOException {
        String text = terminal.chancery("holidays", "--print").out();
        Path file = Files.writeString(folder.resolve("nairobi.txt"),
                text + "\nyear: 2026\nsource: circular\nchecked: yes\n20 Mar: Eid al-Fitr\n");
        assertThat(terminal.chancery("holidays", "--edit", file.toString()).exit()).isEqualTo(Chancery.DONE);
        assertThat(due()).isEqualTo("2026-03-16");
        assertThat(terminal.chancery("holidays", "--print").out()).isEqualTo(Files.readString(file));
    }

    @Test
    void aTextThatIsNotUnderstoodIsRefusedWithItsLines() throws IOException {
        String text = terminal.chancery("holidays", "--print").out();
        Path file = Files.writeString(folder.resolve("nairobi.txt"), "31 Feb: Never\n" + text);
        var refused = terminal.chancery("holidays", "--edit", file.toString());
        assertThat(refused.exit()).isEqualTo(Chancery.REFUSED);
        assertThat(refused.err()).startsWith("Line 1: ").endsWith("Nothing was changed." + System.lineSeparator());
        assertThat(terminal.chancery("holidays", "--print").out()).isEqualTo(text);
        Files.writeString(file, text + "1 May: Another name\n");
        assertThat(terminal.chancery("holidays", "--edit", file.toString()).err())
                .contains("The holiday on 1 May is listed twice.");
        Path elsewhere = Files.writeString(folder.resolve("rome.txt"), "place: Rome\nzone: Europe/Rome\n");
        assertThat(terminal.chancery("holidays", "--edit", elsewhere.toString()).err().strip())
                .isEqualTo("The list is for the zone Europe/Rome, and the duty station is in Africa/Nairobi.");
        assertThat(terminal.chancery("holidays", "--edit", folder.resolve("none.txt").toString()).err().strip())
                .isEqualTo("none.txt cannot be read.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--add | 20 March Eid | does not begin with a day like 2026-03-20",
            "--add | 2026-02-30 Eid | names a day that the calendar does not have",
            "--add | 2026-03-20 | one day and its name",
            "--add | 2026-03-20/2026-03-21 Eid | one day and its name",
            "--add | 2026-05-01 Eid | is a holiday already: Labour Day",
            "--add | 3026-03-20 Eid | Holidays are listed from 1900 to 2199",
            "--remove | 2026-05-01 | is a holiday in every year",
            "--remove | 2026-03-20 | is neither a holiday nor a closure",
            "--closure | 2026-12-24 | its days and the reason",
            "--closure | 2026-12-24/2026-12-20 Away | A closure ends after it begins",
            "--closure | 2026-12-24/2036-12-20 Away | A closure lasts at most a year"})
    void aSlipIsRefusedInOneSentence(String option, String words, String reason) {
        String before = terminal.chancery("holidays").out();
        var refused = terminal.chancery("holidays", option, words);
        assertThat(refused.exit()).isEqualTo(Chancery.REFUSED);
        assertThat(refused.err()).contains(reason).hasLineCount(1);
        assertThat(terminal.chancery("holidays").out()).isEqualTo(before);
    }

    private String due() throws IOException {
        return terminal.chancery("why", "Crew list", "--json").all("start").getFirst();
    }
}
