package org.chancery.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import org.chancery.desk.Desk;
import org.chancery.ui.Briefing;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private SettingsModel model;

    @BeforeEach
    void open() {
        desk = Briefing.emptyBook(folder);
        model = new SettingsModel(desk, new OnTheSpot());
        model.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatTheBookHasIsShownByCity() {
        assertThat(model.dutyStation().typedProperty().get()).isEqualTo("Nairobi");
        assertThat(model.capital().typedProperty().get()).isEmpty();
    }

    @Test
    void onlyWhatWasChangedIsSet() {
        model.capital().typedProperty().set("Lima");
        model.save();
        assertThat(desk.settingUp().capital()).contains(ZoneId.of("America/Lima"));
        assertThat(desk.undoing().acts(10)).hasSize(1);
        assertThat(model.doneProperty().get()).isTrue();
    }

    @Test
    void allThatWasChangedIsOneActThatOneUndoTakesBack() {
        model.mission().typedProperty().set("Mission of the Coast");
        model.dutyStation().typedProperty().set("Vienna");
        model.capital().typedProperty().set("Lima");
        model.save();
        assertThat(desk.undoing().next()).contains("Change the settings");
        desk.undoing().undo();
        assertThat(desk.settingUp().mission()).isEqualTo("Permanent Mission");
        assertThat(desk.dutyStation()).isEqualTo(ZoneId.of("Africa/Nairobi"));
        assertThat(desk.settingUp().capital()).isEmpty();
    }

    @Test
    void aPlaceThatNobodyKnowsIsToldAtItsFieldAndTheRestIsKept() {
        model.mission().typedProperty().set("Mission of the Coast");
        model.dutyStation().typedProperty().set("Atlantis");
        model.save();
        assertThat(model.doneProperty().get()).isFalse();
        assertThat(model.dutyStation().problemProperty().get()).contains("Atlantis");
        assertThat(model.mission().problemProperty().get()).isEmpty();
        assertThat(desk.settingUp().mission()).isEqualTo("Mission of the Coast");
        model.dutyStation().typedProperty().set("Geneva");
        model.save();
        assertThat(model.dutyStation().problemProperty().get()).contains("Geneva");
        model.dutyStation().typedProperty().set("Zurich");
        model.save();
        assertThat(desk.dutyStation()).isEqualTo(ZoneId.of("Europe/Zurich"));
        assertThat(model.doneProperty().get()).isTrue();
    }
}
