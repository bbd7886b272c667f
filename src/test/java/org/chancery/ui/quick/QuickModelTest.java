package org.chancery.ui.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.desk.Desk;
import org.chancery.desk.quick.AddingQuickly;
import org.chancery.desk.quick.Understanding;
import org.chancery.desk.quick.Understanding.Topic;
import org.chancery.time.text.WhenText;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickModelTest {

    private final OnTheSpot background = new OnTheSpot();
    private final List<String> told = new ArrayList<>();
    private Desk desk;
    private QuickModel model;

    @BeforeEach
    void aBook(@TempDir Path folder) {
        desk = AutumnBook.in(folder);
        model = new QuickModel(desk, background, (Notice notice) -> told.add(notice.sentence()));
        model.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whileItIsTypedItIsReadAndEnterKeepsIt() {
        model.lineProperty().set("OEWG-H docs 6w before OEWG-H");
        assertThat(shown()).map(Understanding::isReady).contains(true);
        model.keep();
        assertThat(model.doneProperty().get()).isTrue();
        assertThat(told).containsExactly("Added: OEWG-H docs, Mon 28 Oct 2024.");
        assertThat(desk.agenda().deliverables()).anySatisfy(added -> {
            assertThat(added.title()).isEqualTo("OEWG-H docs");
            assertThat(WhenText.write(added.when())).isEqualTo("2024-10-28");
        });
        desk.undoing().undo();
        assertThat(desk.agenda().deliverables()).noneMatch(added -> added.title().equals("OEWG-H docs"));
    }

    @Test
    void whatWasTypedMeanwhileIsReadAndTheStaleAnswerIsDropped() {
        background.hold();
        model.lineProperty().set("Com");
        model.lineProperty().set("Comments");
        model.lineProperty().set("Comments by 15 Nov");
        background.letGo();
        assertThat(shown()).map(Understanding::line).contains("Comments by 15 Nov");
    }

    @Test
    void enterBeforeTheLineIsReadKeepsItOnceItIs() {
        background.hold();
        model.lineProperty().set("Comments by 15 Nov");
        model.keep();
        assertThat(model.doneProperty().get()).isFalse();
        background.letGo();
        assertThat(model.doneProperty().get()).isTrue();
    }

    @Test
    void typingOnTakesBackAnEnterThatCameTooEarly() {
        background.hold();
        model.lineProperty().set("Comments by 15 Nov");
        model.keep();
        model.lineProperty().set("Comments by 15 Nov, Member");
        background.letGo();
        assertThat(model.doneProperty().get()).isFalse();
    }

    @Test
    void aQuestionIsAnsweredAndThenItIsKept() {
        model.lineProperty().set("Flowers 12 Dec");
        model.keep();
        assertThat(model.doneProperty().get()).isFalse();
        assertThat(model.problemProperty().get()).isEqualTo("Does it take place then, or is it due?");
        model.answer(Topic.KIND, "MEETING");
        model.keep();
        assertThat(model.doneProperty().get()).isTrue();
        assertThat(desk.agenda().meetings()).anyMatch(meeting -> meeting.title().equals("Flowers"));
    }

    @Test
    void aBookThatFailsSaysSoAndKeepsTheLine() {
        model.lineProperty().set("Comments by 15 Nov");
        background.breakDown(true);
        model.keep();
        assertThat(model.doneProperty().get()).isFalse();
        assertThat(model.lineProperty().get()).isEqualTo("Comments by 15 Nov");
        assertThat(background.reported()).hasSize(1);
    }

    @Test
    void whatIsShownIsWhatTheDeskUnderstands() {
        model.lineProperty().set("Comments by 15 Nov");
        assertThat(shown()).contains(AddingQuickly.understand("Comments by 15 Nov", Map.of(), desk.quick().known()));
    }

    private Optional<Understanding> shown() {
        return model.understoodProperty().get();
    }
}
