package org.chancery.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.ui.Briefing;
import org.chancery.ui.Staged;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.start.StartScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DocumentsScreenTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Destination> gone = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private Stage stage;
    private Desk desk;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void openTheBook() {
        desk = Briefing.emptyBook(folder);
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void emptySaysWhatToDo(FxRobot robot) {
        assertThat(show(robot).texts()).contains("No documents yet", "Add document…");
    }

    @Test
    void filledListsThePapersAndEnterOpensTheReview(FxRobot robot) {
        var paper = Briefing.addTo(desk, folder);
        desk.reviewing().acceptAllSure(paper);
        Staged screen = show(robot);
        assertThat(screen.texts()).contains("briefing.txt", "Text", "1 to review", "6 accepted", "16 Oct 2024, 11:42");
        robot.push(KeyCode.ENTER);
        assertThat(gone).containsExactly(new Destination.ToReview(Optional.of(paper)));
    }

    @Test
    void deleteRemovesAPaperAndSaysWhatStays(FxRobot robot) {
        Briefing.addTo(desk, folder);
        Staged screen = show(robot);
        robot.push(KeyCode.DELETE);
        assertThat(screen.texts()).contains("No documents yet");
        assertThat(told).singleElement()
                .satisfies(n -> assertThat(n.sentence()).endsWith("What was accepted from it stays."));
    }

    @Test
    void busyShowsThatTheBookIsBeingRead(FxRobot robot) {
        background.hold();
        assertThat(show(robot).one(".progress-indicator")).isPresent();
    }

    @Test
    void failedOffersToTryAgain(FxRobot robot) {
        desk.close();
        assertThat(show(robot).texts()).contains("The list could not be read", "Try again");
    }

    @Test
    void theFirstScreenOffersADocumentOrTheSampleBookAndNothingElse(FxRobot robot) {
        Staged screen = Staged.show(robot, stage, () -> new StartScreen(gone::add));
        screen.fire("#start-add");
        screen.fire("#start-sample");
        assertThat(gone).containsExactly(Destination.AddDocuments.ask(), new Destination.Sample());
    }

    private Staged show(FxRobot robot) {
        var model = new DocumentsModel(desk, background, told::add);
        Staged screen = Staged.show(robot, stage,
                () -> new DocumentsScreen(model, Briefing.CLOCK.getZone(), gone::add));
        robot.interact(model::refresh);
        screen.settle();
        return screen;
    }
}
