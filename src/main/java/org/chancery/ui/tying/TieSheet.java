package org.chancery.ui.tying;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.agenda.moving.PreviewWords;
import org.chancery.desk.moving.Tying;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;
import org.chancery.time.working.Roll;
import org.chancery.ui.editing.LabelledField;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.naming.WhyLine;
import org.chancery.ui.tying.TieModel.Opened;
import org.chancery.ui.tying.TieModel.Weighed;
import org.controlsfx.control.textfield.TextFields;

/// The sheet on which it is said what a date is counted from. Ctrl+Enter ties it, Escape leaves it as it is.
public final class TieSheet extends VBox {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private final TieModel model;
    private final Runnable close;
    private final Label title = new Label();
    private final TextField anchor = new TextField();
    private final TextField amount = new TextField();
    private final ComboBox<String> unit = box("tie-unit", Counting.units().stream().map(Counting::label).toList());
    private final ComboBox<String> side = box("tie-side", List.of(BEFORE, AFTER));
    private final ComboBox<String> sense = box("tie-sense",
            List.of(Sense.values()).stream().map(Counting::label).toList());
    private final ComboBox<String> roll = box("tie-roll",
            List.of(Roll.values()).stream().map(Counting::label).toList());
    private final VBox result = new VBox(4);

    /// @param close takes the sheet away
    public TieSheet(TieModel model, Runnable close) {
        super(14);
        this.model = model;
        this.close = close;
        setId("tie-sheet");
        getStyleClass().addAll("sheet", "entry-sheet");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/editing.css")).toExternalForm());
        setMaxHeight(USE_PREF_SIZE);
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        anchor.setId("tie-anchor");
        anchor.setPromptText("Type a meeting or a deadline");
        amount.setId("tie-amount");
        amount.setPrefColumnCount(4);
        result.setId("tie-result");
        var completion = TextFields.bindAutoCompletion(anchor, request -> model.matching(request.getUserText()));
        completion.setDelay(0);
        completion.minWidthProperty().bind(anchor.widthProperty());
        getChildren().addAll(title, new LabelledField("Counted from", anchor), distance(), result,
                Typography.trouble(model.troubleProperty()), foot());
        anchor.textProperty().bindBidirectional(model.anchorProperty());
        model.countingProperty().subscribe(this::show);
        changes();
        model.openedProperty().subscribe(opened -> opened.ifPresent(this::show));
        model.weighedProperty().subscribe(this::show);
        model.doneProperty().subscribe(done -> {
            if (done)
                close.run();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                anchor.requestFocus();
        });
    }

    private static ComboBox<String> box(String id, List<String> labels) {
        var box = new ComboBox<>(FXCollections.observableArrayList(labels));
        box.setId(id);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private Node distance() {
        var row = new HBox(10, new LabelledField("How", sense), new LabelledField("Distance", amount),
                new LabelledField("Unit", unit), new LabelledField("Side", side),
                new LabelledField("On a day off it", roll));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private void changes() {
        amount.textProperty().addListener((was, old, text) -> change(c -> new Counting(text, c.unit(), c.before(),
                c.sense(), c.roll())));
        on(unit, text -> Counting.labelled(Counting.units().stream(), Counting::label, text),
                (c, u) -> new Counting(c.amount(), u, c.before(), c.sense(), c.roll()));
        on(side, Optional::of, (c, s) -> new Counting(c.amount(), c.unit(), s.equals(BEFORE), c.sense(), c.roll()));
        on(sense, text -> Counting.labelled(List.of(Sense.values()).stream(), Counting::label, text),
                (c, s) -> new Counting(c.amount(), c.unit(), c.before(), s, c.roll()));
        on(roll, text -> Counting.labelled(List.of(Roll.values()).stream(), Counting::label, text),
                (c, r) -> new Counting(c.amount(), c.unit(), c.before(), c.sense(), r));
    }

    private <T> void on(ComboBox<String> box, Function<String, Optional<T>> read,
            BiFunction<Counting, T, Counting> with) {
        box.valueProperty()
                .addListener((was, old, text) -> Optional.ofNullable(text).flatMap(read)
                        .ifPresent(value -> change(counting -> with.apply(counting, value))));
    }

    private void change(UnaryOperator<Counting> change) {
        Counting now = change.apply(model.countingProperty().get());
        if (!now.equals(model.countingProperty().get()))
            model.countingProperty().set(now);
    }

    private void show(Counting counting) {
        if (!amount.getText().equals(counting.amount()))
            amount.setText(counting.amount());
        unit.setValue(Counting.label(counting.unit()));
        side.setValue(counting.before() ? BEFORE : AFTER);
        sense.setValue(Counting.label(counting.sense()));
        roll.setValue(Counting.label(counting.roll()));
    }

    private void show(Opened opened) {
        title.setText("What “" + opened.entry().title() + "” is counted from");
        anchor.requestFocus();
        anchor.selectAll();
    }

    private void show(Optional<Weighed> weighed) {
        result.getChildren()
                .setAll(weighed.map(this::lines).orElseGet(() -> List.of(Typography.wrapped(Typography.quiet(
                        "Choose what it is counted from and how far; what that comes to is shown here before anything changes.")))));
    }

    private List<Node> lines(Weighed weighed) {
        return switch (weighed.answer()) {
            case Tying.Refused refused -> List.of(voiced(refused.sentence() + " It cannot be counted so.", "alarm"));
            case Tying.Tied tied -> {
                var lines = new ArrayList<Node>();
                When was = model.openedProperty().get().orElseThrow().entry().when();
                lines.add(Typography.wrapped(Typography.strong(was.sameDateAs(tied.when())
                        ? WhenLabel.full(tied.when()) + ", the date it has"
                        : WhenLabel.full(was) + " → " + WhenLabel.full(tied.when()))));
                tied.why().steps().forEach(
                        step -> lines.add(Typography.wrapped(Typography.quiet(WhyLine.of(step)))));
                tied.why().cautions().forEach(caution -> lines.add(voiced(caution, "warn")));
                int year = was.earliest().map(day -> day.getYear()).orElse(0);
                String follows = PreviewWords.of(weighed.follows(), year);
                if (!follows.isEmpty())
                    lines.add(voiced(follows, "warn"));
                yield lines;
            }
        };
    }

    private static Label voiced(String sentence, String style) {
        Label label = Typography.wrapped(new Label(sentence));
        label.getStyleClass().add(style);
        return label;
    }

    private Node foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button tie = Buttons.primary("Let it follow", model::keep);
        tie.setId("tie-now");
        tie.disableProperty().bind(Bindings.not(model.readyProperty()));
        var foot = new HBox(10, gap, Buttons.keyed(Buttons.plain("Leave as it is", close), "Esc"), tie);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.keep();
            event.consume();
        }
    }
}
