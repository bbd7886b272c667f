package org.chancery.ui.deeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.Desk;
import org.chancery.desk.SettingUp.Answer;
import org.chancery.ui.Briefing;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeedsTest {

    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private Desk desk;
    private Deeds deeds;

    @BeforeEach
    void open() {
        desk = Briefing.emptyBook(folder);
        deeds = new Deeds(desk, new OnTheSpot(), told::add);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void severalActsOfOneDeedAreTakenBackTogether() {
        deeds.act("Naming it twice", () -> {
            desk.settingUp().mission("Mission of the Coast");
            return desk.settingUp().mission("Mission of the Hills");
        }, named -> Notice.done("Named."));
        undo();
        assertThat(desk.settingUp().mission()).isEqualTo("Permanent Mission");
        assertThat(told).hasSize(1);
    }

    @Test
    void whatChangedNothingCannotBeTakenBack() {
        desk.settingUp().mission("Mission of the Coast");
        deeds.act("Naming it", () -> desk.settingUp().mission(" "), answer -> switch (answer) {
            case Answer.Kept kept -> Notice.done("Named.");
            case Answer.Refused refused -> Notice.refused(refused.sentence());
        });
        assertThat(told).containsExactly(Notice.refused("The mission needs a name."));
    }

    @Test
    void whatIsUndoneAlreadyIsNotUndoneAgain() {
        deeds.act("Naming it", () -> desk.settingUp().mission("Mission of the Coast"), named -> Notice.done("Named."));
        undo();
        undo();
        assertThat(told.getLast()).isEqualTo(Notice.refused("“Name the mission” is undone already."));
    }

    private void undo() {
        told.getFirst().next().orElseThrow().act().run();
    }
}
