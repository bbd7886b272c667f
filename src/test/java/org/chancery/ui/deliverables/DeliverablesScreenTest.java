package org.chancery.ui.deliverables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.Staged;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DeliverablesScreenTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Destination> gone = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private Optional<DeliverablesScreen> shown = Optional.empty();
    private Stage stage;
    private Desk desk;
    private DeliverablesModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void emptySaysWhatToDo(FxRobot robot) {
        desk = AutumnBook.empty(folder);
        assertThat(show(robot).texts()).contains("No deliverables yet", "Add document…", "New deliverable…");
    }

    @Test
    void filledShowsEachLineUnderItsHeading(FxRobot robot) {
        desk = AutumnBook.in(folder);
        assertThat(show(robot).texts()).contains("Deliverables", "9", "Overdue  ·  1", "Mon 28 Oct 2024",
                "late 5 days", "paper", "early 2025", "promise");
    }

    @Test
    void busyShowsThatTheBookIsBeingRead(FxRobot robot) {
        desk = AutumnBook.in(folder);
        background.hold();
        assertThat(show(robot).one(".progress-indicator")).isPresent();
    }

    @Test
    void failedSaysSoAndOffersToTryAgain(FxRobot robot) {
        desk = AutumnBook.in(folder);
        desk.close();
        assertThat(show(robot).texts()).contains("The list could not be read", "Try again");
    }

    @Test
    void byKeyboardAloneAFilterIsTypedKeptAndSeveralAreMarkedAndTakenBack(FxRobot robot) {
        desk = AutumnBook.in(folder);
        Staged screen = show(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("body");
        robot.interact(() -> model.typedProperty().set("body:OEWG-H"));
        assertThat(screen.texts()).contains("Body: OEWG-H", "2 of 9");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.write("Housing");
        robot.push(KeyCode.ENTER);
        assertThat(desk.views().all()).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Housing");
            assertThat(view.filter()).isEqualTo("body:OEWG-H");
        });
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.DELETE);
        robot.interact(model::refresh);
        assertThat(screen.texts()).contains("Nothing here matches the filter.");
        assertThat(told.getLast().sentence()).isEqualTo("Done: Delete 2 deliverables.");
        robot.interact(told.getLast().next().orElseThrow().act()::run);
        robot.interact(model::refresh);
        assertThat(model.rowsProperty().get()).hasSize(2);
    }

    @Test
    void enterEditsSpaceOpensTheParagraphAndNewAdds(FxRobot robot) {
        desk = AutumnBook.in(folder);
        show(robot);
        robot.interact(() -> model.typedProperty().set("source:paper precision:day"));
        var row = model.rowsProperty().get().getFirst();
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(gone).containsExactly(new Destination.Edited(row.id()), new Destination.Source(
                desk.agenda().dossier(row.id()).sources().getFirst().evidence()), new Destination.NewDeliverable());
    }

    @Test
    void shiftF10OffersWhatCanBeDoneWithAllThatIsSelected(FxRobot robot) {
        desk = AutumnBook.in(folder);
        show(robot);
        robot.interact(() -> model.typedProperty().set("body:OEWG-H"));
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        var menu = robot.listWindows().stream().filter(ActMenu.class::isInstance).map(ActMenu.class::cast).findFirst()
                .orElseThrow();
        robot.interact(() -> menu.getItems().stream().filter(item -> item.getText() != null
                && item.getText().startsWith("Export")).findFirst().orElseThrow().fire());
        Set<?> chosen = Set.copyOf(model.rowsProperty().get().stream().map(Row::id).toList());
        assertThat(gone).singleElement()
                .satisfies(to -> assertThat(((Destination.Export) to).only()).isEqualTo(chosen));
        robot.interact(() -> menu.getItems().stream().filter(item -> "Set owner…".equals(item.getText())).findFirst()
                .orElseThrow().fire());
        robot.interact(menu::hide);
        robot.write("The Bureau");
        robot.push(KeyCode.ENTER);
        assertThat(model.rowsProperty().get()).hasSize(2);
        robot.interact(model::refresh);
        assertThat(model.rowsProperty().get()).allSatisfy(
                row -> assertThat(row.line().entry().owner()).isEqualTo("The Bureau"));
    }

    @Test
    void aConditionIsTakenOutWithItsChip(FxRobot robot) {
        desk = AutumnBook.in(folder);
        Staged screen = show(robot);
        robot.interact(() -> model.typedProperty().set("status:late owner:\"Member States\""));
        robot.interact(() -> screen.one(".choice.term").orElseThrow().requestFocus());
        robot.push(KeyCode.DELETE);
        assertThat(model.typedProperty().get()).isEqualTo("owner:\"Member States\"");
    }

    @Test
    void theColumnsAreLaidOutAsTheyWereLeft(FxRobot robot) {
        desk = AutumnBook.in(folder);
        Staged screen = show(robot);
        DeliverablesScreen page = shown.orElseThrow();
        robot.interact(() -> page.layOut("OWNER=200 DUE=120 NOWHERE=5 TITLE=x"));
        screen.settle();
        assertThat(page.layoutText()).startsWith("OWNER=").contains(" DUE=").containsPattern("DUE=\\d+ TITLE=");
    }

    private Staged show(FxRobot robot) {
        model = new DeliverablesModel(desk, background, told::add,
                new InspectorModel(desk, background, told::add, gone::add));
        Staged screen = Staged.show(robot, stage, () -> {
            shown = Optional.of(new DeliverablesScreen(model, gone::add));
            return shown.get();
        });
        robot.interact(model::refresh);
        robot.interact(() -> shown.orElseThrow().requestFocus());
        screen.settle();
        return screen;
    }
}
