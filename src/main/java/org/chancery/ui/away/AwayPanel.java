package org.chancery.ui.away;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.chancery.desk.away.Away;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// What happened while nobody looked, at the top of the first page: Enter opens a line, Escape puts it away for good. Everything else goes on
/// beside it.
public final class AwayPanel extends VBox {

    private static final Duration AGAIN = Duration.minutes(5);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final double ROW = 44;
    private static final double MOST = 6.2 * ROW;

    private final AwayModel model;
    private final Supplier<ZoneId> zone;
    private final ListView<AwayRow> list = new ListView<>();
    private final Label since = Typography.quiet("");
    private final Timeline look;

    /// @param zone where the officer is
    public AwayPanel(AwayModel model, Supplier<ZoneId> zone) {
        this.model = model;
        this.zone = zone;
        setId("away");
        getStyleClass().addAll("card", "away");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/away.css")).toExternalForm());
        list.setId("away-list");
        list.setAccessibleText("What happened while you were away");
        list.setCellFactory(view -> new AwayCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY)
                open();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        getChildren().addAll(header(), list);
        look = new Timeline(new KeyFrame(AGAIN, event -> lookIfWatched()));
        look.setCycleCount(Animation.INDEFINITE);
        look.play();
        model.awayProperty().subscribe(this::show);
    }

    /// Puts it away where Escape is pressed, unless a text or an open choice wants it; for the page around it, too.
    public void escape(KeyEvent event) {
        boolean wanted = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBoxBase;
        if (event.getCode() == KeyCode.ESCAPE && isVisible() && !wanted) {
            model.dismiss();
            event.consume();
        }
    }

    /// Stops what moves by itself.
    public void rest() {
        look.stop();
    }

    private void lookIfWatched() {
        if (getScene() != null && getScene().getWindow() != null && getScene().getWindow().isFocused())
            model.look();
    }

    private HBox header() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button dismiss = Buttons.keyed(Buttons.plain("Seen", model::dismiss), "Esc");
        dismiss.setId("away-seen");
        var header = new HBox(10, Typography.caption("While you were away"), since, gap, dismiss);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(row -> model.open(row.line().entry().id()));
    }

    private void show(Optional<Away> away) {
        boolean before = isVisible() && !list.getItems().isEmpty();
        setVisible(away.isPresent());
        setManaged(away.isPresent());
        list.getItems().setAll(away.map(this::rows).orElse(List.of()));
        away.ifPresent(told -> {
            since.setText("since " + TIME.format(told.since().atZone(zone.get())));
            double rows = list.getItems().stream().mapToDouble(row -> row.heading().isPresent() ? 1.7 : 1).sum() * ROW
                    + 4;
            list.setPrefHeight(Math.min(MOST, rows));
            list.setMinHeight(Math.min(3 * ROW, rows));
            if (!before)
                list.getSelectionModel().selectFirst();
        });
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private List<AwayRow> rows(Away away) {
        int year = away.until().atZone(zone.get()).getYear();
        var rows = new ArrayList<AwayRow>();
        for (Away.Group group : away.groups()) {
            Optional<String> heading = Optional.of(group.kind().label());
            for (Away.Line line : group.lines()) {
                rows.add(new AwayRow(heading, group.kind(), line, year));
                heading = Optional.empty();
            }
        }
        return rows;
    }
}
