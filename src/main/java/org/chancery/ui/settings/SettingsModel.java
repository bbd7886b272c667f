package org.chancery.ui.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.desk.Desk;
import org.chancery.desk.SettingUp;
import org.chancery.desk.SettingUp.Answer;
import org.chancery.desk.SettingUp.Wishes;
import org.chancery.ui.kit.Background;

/// The settings of the book while an officer changes them. What was not changed is not set again.
public final class SettingsModel {

    /// One setting: what is typed, what the book has, and what is wrong with it.
    static final class Setting {

        private final StringProperty typed = new SimpleStringProperty("");
        private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
        private String kept = "";

        StringProperty typedProperty() {
            return typed;
        }

        /// Why it could not be set, in a sentence; empty if there is nothing to say.
        ReadOnlyStringProperty problemProperty() {
            return problem.getReadOnlyProperty();
        }

        private String text() {
            return Objects.requireNonNullElse(typed.get(), "").strip();
        }

        /// What is to be set; empty if nothing was changed.
        private Optional<String> wish() {
            return Optional.of(text()).filter(text -> !text.equals(kept));
        }

        private void answer(Answer answer) {
            switch (answer) {
                case Answer.Kept k -> show(text());
                case Answer.Refused refused -> problem.set(refused.sentence());
            }
        }

        private void show(String value) {
            kept = value;
            typed.set(value);
            problem.set("");
        }
    }

    private record Read(String mission, String dutyStation, String capital) {}

    private final Desk desk;
    private final Background background;
    private final Setting mission = new Setting();
    private final Setting dutyStation = new Setting();
    private final Setting capital = new Setting();
    private final RemindersModel reminders;
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();

    public SettingsModel(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
        this.reminders = new RemindersModel(desk, background);
    }

    /// When reminders usually come.
    RemindersModel reminders() {
        return reminders;
    }

    Setting mission() {
        return mission;
    }

    Setting dutyStation() {
        return dutyStation;
    }

    /// May be left empty: then no time is shown for it.
    Setting capital() {
        return capital;
    }

    /// Whether everything that was changed has been set.
    ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Every place that can be named, city by city.
    static List<String> cities() {
        return SettingUp.zones().stream().map(SettingUp::city).distinct().sorted().toList();
    }

    public void open() {
        background.ask("Reading the settings", this::read, read -> {
            mission.show(read.mission());
            dutyStation.show(read.dutyStation());
            capital.show(read.capital());
        });
        reminders.open();
    }

    /// Sets what was changed, the mission and the reminders as one act each; what cannot be set is told at its field, the rest is kept.
    public void save() {
        reminders.save(this::save);
    }

    private void save(boolean remindersKept) {
        var wishes = new Wishes(mission.wish(), dutyStation.wish(), capital.wish());
        background.ask("Keeping the settings", () -> desk.settingUp().keep(wishes), answers -> {
            answers.mission().ifPresent(mission::answer);
            answers.dutyStation().ifPresent(dutyStation::answer);
            answers.capital().ifPresent(capital::answer);
            done.set(remindersKept && Stream.of(answers.mission(), answers.dutyStation(), answers.capital())
                    .flatMap(Optional::stream)
                    .noneMatch(Answer.Refused.class::isInstance));
        });
    }

    private Read read() {
        SettingUp settings = desk.settingUp();
        return new Read(settings.mission(), SettingUp.city(settings.dutyStation()),
                settings.capital().map(SettingUp::city).orElse(""));
    }
}
