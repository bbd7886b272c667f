package org.chancery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.time.text.WhenText;
import org.chancery.ui.kit.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A session moves, and its deadline with it, in the real window on a real book: from the paper to the date that is back after a restart.
@ExtendWith(ApplicationExtension.class)
class MovingJourneyTest {

    private static final String PAPER = """
            Committee on Shelter, Nairobi
            Summary of the sixth briefing, 15 October 2024

            RESOLUTION 2/7: SHELTER FOR EVERY HOUSEHOLD

            51. The working group on shelter will hold its first session from 9 to 11 December 2024 in Nairobi.
            52. The Secretariat said that the papers for the first session of the working group on shelter would be available online by 28 October 2024.
            """;

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aSessionMovesAWeekItsDeadlineFollowsAndUndoBringsBothBackForGood(FxRobot robot) throws IOException {
        Id session;
        Id papers;
        try (var window = BookWindow.open(robot, stage, folder)) {
            window.waitFor("#start");
            window.go(new Destination.AddDocuments(
                    List.of(Files.writeString(folder.resolve("briefing.txt"), PAPER))));
            window.waitFor("#review");
            window.waitForText("0 of 2 reviewed");
            window.click("#accept-all-sure");
            window.waitForText("2 of 2 reviewed");
            Meeting meeting = window.desk().agenda().meetings().getFirst();
            Deliverable due = window.desk().agenda().deliverables().getFirst();
            session = meeting.id();
            papers = due.id();

            tieThePapersToTheSession(window, papers);
            moveTheSessionAWeek(window, session);
            window.go(new Destination.Shown(papers));
            window.until("4 Nov on the Horizon", () -> window.texts().stream().anyMatch(t -> t.equals("4 Nov")));
            assertThat(dates(window, session, papers)).containsExactly("2024-12-16/2024-12-18", "2024-11-04");

            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.waitForText("Undone: Move " + meeting.title() + " and 1 deadline.");
            window.until("28 Oct on the Horizon", () -> window.texts().stream().anyMatch(t -> t.equals("28 Oct")));
        }
        try (var again = BookWindow.open(robot, stage, folder)) {
            again.go(new Destination.Shown(papers));
            again.until("28 Oct on the Horizon", () -> again.texts().stream().anyMatch(t -> t.equals("28 Oct")));
            again.waitForText("6 weeks before Mon 9 Dec 2024");
            assertThat(dates(again, session, papers)).containsExactly("2024-12-09/2024-12-11", "2024-10-28");
        }
    }

    private static void tieThePapersToTheSession(BookWindow window, Id papers) {
        window.go(new Destination.Shown(papers));
        window.waitForText("This is 6 weeks before");
        window.fire("#grounds .hyperlink");
        window.waitForText("Distance: 6 weeks before");
    }

    private static void moveTheSessionAWeek(BookWindow window, Id session) {
        window.go(new Destination.Moved(session, Optional.empty()));
        window.type("#move-date", "16-18 Dec 2024");
        window.waitForText("+7 days");
        window.waitForText("6 weeks before Mon 16 Dec 2024");
        window.until("the new date of the papers", () -> window.texts().contains("4 Nov"));
        assertThat(WhenText.write(window.desk().agenda().entry(session).orElseThrow().when()))
                .isEqualTo("2024-12-09/2024-12-11");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("the sheet to go", () -> !window.shows("#move-sheet"));
    }

    private static List<String> dates(BookWindow window, Id... entries) {
        return List.of(entries).stream()
                .map(id -> WhenText.write(window.desk().agenda().entry(id).orElseThrow().when()))
                .toList();
    }
}
