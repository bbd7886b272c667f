package org.chancery.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.chancery.desk.SettingUp;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Work;
import org.chancery.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

/// The foot of the window: that nothing leaves the laptop, when the book was last saved, what is running, what time it is at the duty station.
final class StatusBar extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Clock clock;
    private final Label saved = new Label();
    private final Label time = new Label();
    private final Label capitalTime = new Label();
    private final HBox works = new HBox(14);
    private final Timeline tick = new Timeline(new KeyFrame(Duration.seconds(10), event -> tell()));
    private ZoneId zone = ZoneOffset.UTC;
    private Optional<ZoneId> capital = Optional.empty();

    StatusBar(Clock clock, ObservableList<Work> running) {
        this.clock = clock;
        getStyleClass().add("status-bar");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var dot = new Region();
        dot.getStyleClass().add("dot");
        getChildren().addAll(new HBox(dot, new Label("Offline by design: nothing leaves this laptop")), saved, works,
                gap, time, capitalTime);
        InvalidationListener list = changed -> works.getChildren()
                .setAll(running.stream().map(StatusBar::work).toList());
        running.addListener(list);
        tick.setCycleCount(Animation.INDEFINITE);
        tick.play();
    }

    void show(Standing standing) {
        zone = standing.dutyStation();
        capital = standing.capital().filter(city -> !city.equals(zone));
        saved.setText(standing.saved().map(at -> {
            ZonedDateTime then = at.atZone(zone);
            boolean today = then.toLocalDate().equals(LocalDate.now(clock.withZone(zone)));
            return "Saved " + (today ? SECONDS : DAY).format(then);
        }).orElse(""));
        tell();
    }

    /// Adds the choice of light, dark and size of text.
    void offer(Theme theme) {
        var menu = new MenuButton("Appearance");
        menu.setId("appearance");
        var group = new ToggleGroup();
        for (Theme.Scheme scheme : Theme.Scheme.values()) {
            var item = new RadioMenuItem(scheme.label());
            item.setToggleGroup(group);
            item.setOnAction(event -> theme.schemeProperty().set(scheme));
            theme.schemeProperty().subscribe(now -> item.setSelected(now == scheme));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item("Larger text", theme::larger),
                item("Smaller text", theme::smaller), item("Usual size of text", theme::usualSize));
        getChildren().add(menu);
    }

    private static MenuItem item(String text, Runnable act) {
        var item = new MenuItem(text);
        item.setOnAction(event -> act.run());
        return item;
    }

    void stop() {
        tick.stop();
    }

    private void tell() {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(zone));
        time.setText(SettingUp.city(zone) + " " + TIME.format(now) + " "
                + DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(now));
        capitalTime.setText(capital
                .map(city -> SettingUp.city(city) + " " + TIME.format(now.withZoneSameInstant(city)))
                .orElse(""));
        capitalTime.setManaged(capital.isPresent());
    }

    private static Node work(Work work) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(work.fractionProperty());
        var stage = new Label();
        stage.textProperty().bind(work.stageProperty().map(s -> s.isEmpty() ? work.name() : work.name() + " · " + s));
        var row = new HBox(8, stage, bar, Buttons.icon(Feather.X, "Cancel: " + work.name(), work::cancel));
        row.getStyleClass().add("work");
        return row;
    }
}
