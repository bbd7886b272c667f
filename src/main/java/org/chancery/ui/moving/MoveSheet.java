package org.chancery.ui.moving;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.moving.Preview;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.moving.MoveModel.Opened;
import org.chancery.ui.moving.MoveRow.EntryRow;

/// The sheet on which a meeting is moved. Space ticks a row, Ctrl+Enter moves, Escape leaves all as it is.
public final class MoveSheet extends VBox {

    private final MoveModel model;
    private final Runnable close;
    private final Label title = new Label();
    private final Pill was = new Pill(Tone.PLAIN, "");
    private final TextField date = new TextField();
    private final TextField resumed = new TextField();
    private final Label understood = Typography.quiet("");
    private final Pill difference = new Pill(Tone.PLAIN, "");
    private final ListView<MoveRow> list = new ListView<>();
    private final Button move = Buttons.primary("Move", () -> {});

    /// @param close takes the sheet away
    public MoveSheet(MoveModel model, Runnable close) {
        super(14);
        this.model = model;
        this.close = close;
        setId("move-sheet");
        getStyleClass().addAll("sheet", "move-sheet");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/moving.css")).toExternalForm());
        setMaxHeight(USE_PREF_SIZE);
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        buildList();
        getChildren().addAll(
                new VBox(5, title,
                        Typography.wrapped(Typography.quiet(
                                "Everything tied to this meeting is worked out below before anything changes."))),
                kinds(), dates(), heads(), list, Typography.trouble(model.troubleProperty()), foot());
        model.openedProperty().subscribe(opened -> opened.ifPresent(this::show));
        model.previewProperty().subscribe(this::show);
        model.kindProperty().subscribe(this::entitle);
        model.doneProperty().subscribe(done -> {
            if (done)
                close.run();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                (model.purpose().isGiven() ? list : date).requestFocus();
        });
    }

    private void buildList() {
        list.setId("move-rows");
        list.setAccessibleText("What the move changes");
        list.setCellFactory(view -> new MoveCell(model));
        list.setPlaceholder(Typography.quiet("Type a new date to see what follows from it."));
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Node kinds() {
        var group = new ToggleGroup();
        var row = new HBox(16);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Kind kind : Kind.values()) {
            var button = new RadioButton(kind.label());
            button.setId("move-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(model.kindProperty().get() == kind);
            button.setOnAction(event -> model.kindProperty().set(kind));
            row.getChildren().add(button);
        }
        row.setManaged(!model.purpose().isGiven());
        row.setVisible(row.isManaged());
        return row;
    }

    private Node dates() {
        date.setId("move-date");
        date.setAccessibleText("New date");
        date.setEditable(!model.purpose().isGiven());
        date.getStyleClass().add("new-date");
        resumed.setId("resumed-date");
        resumed.setAccessibleText("Resumed on");
        resumed.setPromptText("resumed on; empty if no date is set");
        resumed.getStyleClass().add("new-date");
        var typed = new VBox(3, date, resumed, understood);
        var arrow = Typography.strong("→");
        var row = new HBox(12, was, arrow, typed, difference);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("move-dates");
        was.setMinHeight(USE_PREF_SIZE);
        difference.setMinHeight(USE_PREF_SIZE);
        model.kindProperty().subscribe(kind -> {
            shown(date, kind == Kind.NEW_DATES);
            shown(resumed, kind == Kind.ADJOURNED);
            typed.setVisible(kind == Kind.NEW_DATES || kind == Kind.ADJOURNED);
            arrow.setVisible(typed.isVisible());
            model.openedProperty().get().ifPresent(this::explain);
        });
        return row;
    }

    private static void shown(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void explain(Opened opened) {
        understood.textProperty().bind((model.kindProperty().get() == Kind.ADJOURNED ? opened.resumed() : opened.date())
                .understoodProperty());
    }

    private static Node heads() {
        var what = head("What changes", "what");
        HBox.setHgrow(what, Priority.ALWAYS);
        var heads = new HBox(what, head("Was", "was"), head("", "arrow"), head("Becomes", "becomes"),
                head("In calendars", "calendars"));
        heads.getStyleClass().add("move-heads");
        return heads;
    }

    private static Region head(String text, String column) {
        var head = new HBox(Typography.caption(text));
        head.getStyleClass().addAll("move-column", column);
        return head;
    }

    private Node foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        move.setId("move-now");
        move.setOnAction(event -> model.keep());
        move.disableProperty().bind(Bindings.not(model.readyProperty()));
        var foot = new HBox(10, gap, Buttons.keyed(Buttons.plain("Leave as it is", close), "Esc"), move);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show(Opened opened) {
        entitle();
        was.setText(opened.meeting().waits()
                ? opened.meeting().standing()
                : WhenLabel.medium(opened.meeting().when()));
        date.textProperty().bindBidirectional(opened.date().textProperty());
        resumed.textProperty().bindBidirectional(opened.resumed().textProperty());
        explain(opened);
        TextField first = date.isVisible() ? date : resumed;
        if (model.purpose().isGiven())
            list.requestFocus();
        else
            first.requestFocus();
        first.selectAll();
    }

    private void entitle() {
        model.openedProperty()
                .get()
                .ifPresent(opened -> title.setText(model.kindProperty().get().verb() + " " + opened.meeting().title()));
    }

    private void show(Optional<Preview> preview) {
        move.setText(model.label().orElse(model.kindProperty().get().verb()));
        difference.setText(preview.map(Preview::difference).orElse(""));
        difference.setVisible(!difference.getText().isEmpty());
        int year = model.openedProperty()
                .get()
                .flatMap(opened -> opened.meeting().when().earliest())
                .map(day -> day.getYear())
                .orElse(0);
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(preview.map(worked -> MoveRow.of(worked, year)).orElseGet(java.util.List::of));
        list.getSelectionModel().select(Math.min(selected, list.getItems().size() - 1));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.keep();
        } else if (event.getCode() == KeyCode.SPACE && list.isFocused()) {
            tick();
        } else if (event.getCode() == KeyCode.DOWN && !list.isFocused()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        } else {
            return;
        }
        event.consume();
    }

    private void tick() {
        if (list.getSelectionModel().getSelectedItem() instanceof EntryRow row && row.line().canBeLeft())
            model.follow(row.line().entry().id(), !row.changes());
    }
}
