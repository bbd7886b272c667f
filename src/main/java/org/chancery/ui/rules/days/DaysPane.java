package org.chancery.ui.rules.days;

import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.time.working.HolidayList;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.rules.text.Checked;
import org.chancery.ui.rules.text.CheckedText;
import org.chancery.ui.rules.text.Draft;
import org.chancery.ui.rules.text.EffectsView;
import org.kordamp.ikonli.feather.Feather;

/// The places at the left, and beside them the days off of the one that is chosen, as a form or as text. Ctrl+Enter saves.
public final class DaysPane extends BorderPane {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

    private final DaysModel model;
    private final ListView<HolidayList> list = new ListView<>();
    private final StackPane beside = new StackPane();
    private boolean asText;

    public DaysPane(DaysModel model) {
        this.model = model;
        setId("days");
        list.setId("place-list");
        list.setAccessibleText("Places");
        list.setCellFactory(view -> new PlaceCell(model));
        list.getSelectionModel().selectedItemProperty().addListener((seen, from, to) -> {
            if (to != null)
                model.choose(to.zone());
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var head = new HBox(Typography.caption("Days off of"));
        head.getStyleClass().add("side-head");
        var side = new VBox(head, list);
        side.getStyleClass().add("rules-side");
        setLeft(side);
        setCenter(beside);
        model.placesProperty().subscribe(places -> places.ifPresent(p -> {
            list.getItems().setAll(p.lists());
            model.draftProperty().get().ifPresent(draft -> reveal(model.list().zone()));
        }));
        model.draftProperty().subscribe(draft -> lay());
        model.troubleProperty().subscribe(trouble -> lay());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (SAVE.match(key)) {
                model.save();
                key.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused)
                list.requestFocus();
        });
    }

    private void reveal(ZoneId zone) {
        list.getItems().stream().filter(each -> each.zone().equals(zone)).findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void lay() {
        Optional<Node> failed = model.troubleProperty().get()
                .map(t -> new EmptyState(Feather.ALERT_TRIANGLE, "The days off could not be read or saved",
                        t.sentence(),
                        Buttons.primary("Try again", model::refresh), Buttons.plain("Copy details", t::copyDetails)));
        beside.getChildren().setAll(failed.or(() -> model.placesProperty().get()
                .flatMap(places -> model.draftProperty().get().map(draft -> page(places, draft))))
                .orElseGet(DaysPane::waiting));
    }

    private static Node waiting() {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(32, 32);
        wheel.setAccessibleText("Reading the days off");
        return wheel;
    }

    private Node page(Places places, Draft<HolidayList> draft) {
        HolidayList shown = model.list();
        reveal(shown.zone());
        var text = new CheckedText("Text of the list", draft.textProperty());
        var year = new YearPane(model, places);
        var closures = new ClosuresPane(model, places);
        var effects = new EffectsView();
        HBox.setHgrow(year, Priority.ALWAYS);
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox.setVgrow(effects, Priority.ALWAYS);
        var columns = new HBox(18);
        VBox.setVgrow(columns, Priority.ALWAYS);
        var right = new VBox(14, closures, effects);
        right.getStyleClass().add("beside");
        var switcher = new ToggleButton("Edit as text");
        switcher.setId("as-text");
        switcher.getStyleClass().setAll("choice");
        switcher.setSelected(asText);
        Runnable fill = () -> columns.getChildren().setAll(asText ? text : year, right);
        switcher.setOnAction(event -> {
            asText = switcher.isSelected();
            fill.run();
        });
        fill.run();
        String role = places.role(shown.zone());
        var title = new HBox(10, Typography.panelTitle(shown.place()), Typography.quiet(role), gap(), switcher);
        title.setAlignment(Pos.CENTER_LEFT);
        var page = new VBox(12, title, columns, foot(draft));
        page.getStyleClass().add("pack-pane");
        draft.checkedProperty().subscribe(checked -> checked.ifPresent(c -> {
            text.show(c.refused(),
                    "To save, put right what is marked, or take it out. All other lines are understood.");
            year.setDisable(!c.refused().isEmpty());
            year.show();
            closures.show();
            effects.show(c.effects(), nothing(places, c));
        }));
        return page;
    }

    private static String nothing(Places places, Checked<HolidayList> checked) {
        return checked.value().zone().equals(places.station())
                ? "No date in the book is counted otherwise."
                : "No date in the book is counted otherwise: dates are counted with the days off of the duty station.";
    }

    private Node foot(Draft<HolidayList> draft) {
        Label problem = Typography.wrapped(new Label());
        problem.getStyleClass().add("alarm");
        problem.textProperty().bind(model.problemProperty());
        Button save = Buttons.keyed(Buttons.primary("Save", model::save), "Ctrl+Enter");
        save.setId("save-days");
        Button discard = Buttons.plain("Discard", model::discard);
        discard.setId("discard-days");
        Runnable settle = () -> {
            save.setDisable(!draft.readyProperty().get() || !model.unsaved());
            discard.setDisable(!model.unsaved());
            list.setDisable(model.unsaved());
        };
        draft.readyProperty().subscribe(ready -> settle.run());
        draft.textProperty().subscribe(text -> settle.run());
        model.closuresProperty().subscribe(all -> settle.run());
        var foot = new HBox(10, problem, gap(), discard, save);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private static Node gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
