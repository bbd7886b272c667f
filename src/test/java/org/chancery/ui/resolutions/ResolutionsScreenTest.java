package org.chancery.ui.resolutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.threads.Subject;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.Staged;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.naming.WhyLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ResolutionsScreenTest {

    private final List<Destination> gone = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private Stage stage;
    private Desk desk;
    private ResolutionsModel model;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void fill(@TempDir Path folder) {
        desk = AutumnBook.in(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void withoutResolutionsItSaysWhatCanBeDone(FxRobot robot, @TempDir Path other) {
        desk.close();
        desk = AutumnBook.empty(other);
        assertThat(show(robot).texts()).contains("No resolutions yet", "Add document…");
    }

    @Test
    void theThreadRunsFromThePaperToWhatIsToCome(FxRobot robot) {
        Staged screen = show(robot);
        choose(robot, "2/7");
        assertThat(screen.texts()).contains("SO FAR", "TO COME", "16 Oct", "paper", "28 Oct", "in 12 days",
                "OEWG-H documents available online", "9–11 Dec");
    }

    @Test
    void theKeyboardGoesIntoTheThreadOpensAnEntryItsSourceAndComesBack(FxRobot robot) {
        Staged screen = show(robot);
        choose(robot, "2/7");
        focus(robot, screen, "#resolution-list");
        robot.type(KeyCode.ENTER);
        ListView<?> rows = (ListView<?>) screen.one("#dossier-list").orElseThrow();
        assertThat(rows.isFocused()).isTrue();
        int papers = rows.getItems().stream().map(row -> ((ThreadRow) row).entry().isEmpty()
                && ((ThreadRow) row).source().isPresent()).toList().indexOf(true);
        int entries = rows.getItems().stream().map(row -> ((ThreadRow) row).entry().isPresent()).toList().indexOf(true);
        robot.interact(() -> rows.getSelectionModel().clearAndSelect(papers));
        robot.type(KeyCode.SPACE);
        assertThat(gone).last().isInstanceOf(Destination.Source.class);
        robot.interact(() -> rows.getSelectionModel().clearAndSelect(entries));
        robot.type(KeyCode.ENTER);
        assertThat(gone).last().isInstanceOf(Destination.Shown.class);
        robot.type(KeyCode.ESCAPE);
        assertThat(screen.one("#resolution-list").orElseThrow().isFocused()).isTrue();
    }

    @Test
    void whyADateIsWhatItIsIsSaidOfTheChosenEntryAndOfNoPaper(FxRobot robot) {
        Staged screen = show(robot);
        choose(robot, "2/7");
        ListView<?> rows = (ListView<?>) screen.one("#dossier-list").orElseThrow();
        var entries = rows.getItems().stream().map(row -> ((ThreadRow) row).entry()).toList();
        int dated = entries.stream().map(Optional::isPresent).toList().indexOf(true);
        String reason = WhyLine.sentence(desk.tracking().why(entries.get(dated).orElseThrow()));
        focus(robot, screen, "#dossier-list");
        robot.interact(() -> rows.getSelectionModel().clearAndSelect(dated));
        robot.type(KeyCode.W);
        assertThat(screen.texts()).contains(reason);
        robot.type(KeyCode.ESCAPE);
        assertThat(screen.texts()).doesNotContain(reason);
        assertThat(rows.isFocused()).isTrue();
        robot.type(KeyCode.W);
        assertThat(screen.texts()).contains(reason);
        robot.interact(() -> rows.getSelectionModel().clearAndSelect(0));
        robot.type(KeyCode.W);
        assertThat(entries.getFirst()).isEmpty();
        assertThat(screen.texts()).doesNotContain("WHY THIS DATE?");
    }

    @Test
    void whatItIsCalledIsSetRightByHandAndUndone(FxRobot robot) {
        Staged screen = show(robot);
        choose(robot, "2/1");
        focus(robot, screen, "#resolution-list");
        robot.type(KeyCode.E);
        robot.interact(() -> {
            ((TextField) screen.one("#resolution-number").orElseThrow()).setText("2/11");
            ((TextField) screen.one("#resolution-title").orElseThrow()).setText("Compact towns");
        });
        screen.fire("#resolution-save");
        robot.interact(model::refresh);
        assertThat(screen.texts()).contains("2/11, Compact towns");
        assertThat(told).last().returns("Changed: 2/11.", Notice::sentence);
        robot.interact(() -> {
            desk.undoing().undo();
            model.refresh();
        });
        assertThat(screen.texts()).contains("2/1");
    }

    @Test
    void aNameThatAnotherHasIsRefusedAtTheForm(FxRobot robot) {
        Staged screen = show(robot);
        choose(robot, "2/1");
        focus(robot, screen, "#resolution-list");
        robot.type(KeyCode.E);
        Subject other = subject("2/7");
        robot.interact(() -> {
            ((TextField) screen.one("#resolution-number").orElseThrow()).setText(other.name().number());
            ((TextField) screen.one("#resolution-body").orElseThrow()).setText(other.name().body());
            @SuppressWarnings("unchecked")
            var kind = (javafx.scene.control.ComboBox<String>) screen.one("#resolution-kind").orElseThrow();
            kind.setValue(other.name().kind().map(k -> k.label()).orElse("Not said"));
        });
        screen.fire("#resolution-save");
        assertThat(screen.texts()).anyMatch(text -> text.contains("already. If they are the same, merge them."));
        robot.type(KeyCode.ESCAPE);
        assertThat(screen.one("#resolution-number")).isEmpty();
    }

    @Test
    void twoAreMergedByKeyAndTheOneIsShownUnderTheOther(FxRobot robot) {
        Staged screen = show(robot);
        int before = model.rowsProperty().get().size();
        choose(robot, "2/1");
        focus(robot, screen, "#resolution-list");
        robot.type(KeyCode.G);
        robot.interact(() -> ((TextField) screen.one("#merge-filter").orElseThrow()).setText("2/7"));
        robot.type(KeyCode.ENTER);
        robot.interact(model::refresh);
        assertThat(model.rowsProperty().get()).hasSize(before - 1);
        assertThat(model.chosenProperty().get().map(subject -> subject.name().number())).contains("2/7");
        assertThat(screen.texts()).anyMatch(text -> text.contains("also called 2/1"));
    }

    @Test
    void aNoteIsKeptOnTheResolution(FxRobot robot) {
        Staged screen = show(robot);
        choose(robot, "2/7");
        screen.fire("#side-notes");
        robot.interact(() -> ((TextArea) screen.one("#resolution-note").orElseThrow()).setText("Ask in March."));
        screen.fire("#side-thread");
        robot.interact(model::refresh);
        assertThat(desk.resolutions().thread(subject("2/7")).note()).isEqualTo("Ask in March.");
    }

    @Test
    void theFilterNarrowsByNumberAndTitleAndEscapeEmptiesIt(FxRobot robot) {
        Staged screen = show(robot);
        robot.interact(() -> model.filterProperty().set("2/7"));
        assertThat(model.rowsProperty().get()).allMatch(row -> row.line().subject().name().number().equals("2/7"))
                .isNotEmpty();
        focus(robot, screen, "#resolution-filter");
        robot.type(KeyCode.ESCAPE);
        assertThat(model.filterProperty().get()).isEmpty();
    }

    @Test
    void fromElsewhereAResolutionIsShownWhateverTheFilterSays(FxRobot robot) {
        show(robot);
        Id id = subject("2/1").id().orElseThrow();
        robot.interact(() -> {
            model.filterProperty().set("2/7");
            model.reveal(id);
        });
        assertThat(model.chosenProperty().get().flatMap(Subject::id)).contains(id);
    }

    private static void focus(FxRobot robot, Staged screen, String selector) {
        Node node = screen.one(selector).orElseThrow();
        robot.interact(node::requestFocus);
    }

    private Subject subject(String number) {
        return desk.resolutions().called(number).getFirst();
    }

    private void choose(FxRobot robot, String number) {
        robot.interact(() -> model.choose(Optional.of(subject(number))));
    }

    private Staged show(FxRobot robot) {
        model = new ResolutionsModel(desk, new OnTheSpot(), told::add);
        return Staged.show(robot, stage, () -> {
            var screen = new ResolutionsScreen(model, gone::add);
            model.refresh();
            return screen;
        });
    }
}
