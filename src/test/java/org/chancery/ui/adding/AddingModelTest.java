package org.chancery.ui.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.desk.Desk;
import org.chancery.ui.Briefing;
import org.chancery.ui.adding.AddedFile.Stage;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddingModelTest {

    @TempDir
    Path folder;

    private final OnTheSpot background = new OnTheSpot();
    private final List<Destination> gone = new ArrayList<>();
    private Desk desk;
    private AddingModel model;

    @BeforeEach
    void openTheBook() {
        desk = Briefing.emptyBook(folder);
        model = new AddingModel(desk, background, gone::add);
    }

    @AfterEach
    void closeTheBook() {
        desk.close();
    }

    @Test
    void theReviewOpensOnTheOneFileThatWasAdded() {
        model.add(List.of(Briefing.pdf(folder)));
        var paper = desk.reviewing().documents().getFirst().document();
        assertThat(gone).containsExactly(new Destination.ToReview(Optional.of(paper)));
        assertThat(model.files().getFirst().saidProperty().get()).isEqualTo("Added. 7 proposals, 6 sure, 1 to check");
    }

    @Test
    void eachOfSeveralFilesSaysWhatBecameOfIt() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path text = Briefing.text(folder);
        model.add(List.of(text, empty, text, folder.resolve("missing.pdf")));
        assertThat(stages()).containsExactly(Stage.ADDED, Stage.REFUSED, Stage.THERE, Stage.REFUSED);
        assertThat(model.files()).allSatisfy(file -> assertThat(file.saidProperty().get()).isNotBlank());
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(gone).isEmpty();
        model.review(model.files().getFirst());
        assertThat(gone).hasSize(1);
    }

    @Test
    void aFileThatIsRefusedOpensNothing() throws IOException {
        model.add(List.of(Files.createFile(folder.resolve("empty.txt"))));
        assertThat(gone).isEmpty();
        assertThat(desk.reviewing().documents()).isEmpty();
    }

    @Test
    void whatIsStoppedLeavesNothingBehind() {
        background.hold();
        model.add(List.of(Briefing.text(folder), Briefing.pdf(folder)));
        assertThat(stages()).containsExactly(Stage.READING, Stage.WAITING);
        model.cancel();
        background.letGo();
        assertThat(stages()).containsExactly(Stage.CANCELLED, Stage.CANCELLED);
        assertThat(desk.reviewing().documents()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void filesAddedWhileOthersAreReadWaitTheirTurn() {
        background.hold();
        model.add(List.of(Briefing.text(folder)));
        model.add(List.of(Briefing.pdf(folder)));
        background.letGo();
        assertThat(stages()).containsExactly(Stage.ADDED, Stage.ADDED);
    }

    private List<Stage> stages() {
        return model.files().stream().map(file -> file.stageProperty().get()).toList();
    }
}
