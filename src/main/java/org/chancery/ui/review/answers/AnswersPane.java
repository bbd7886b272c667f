package org.chancery.ui.review.answers;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.InSight;

/// What the paper asks beside what it answers. Enter shows the question in the text, Space its whole text.
public final class AnswersPane extends VBox {

    private final AnswersModel model;
    private final IntConsumer toParagraph;
    private final ListView<Asked> list = new ListView<>();

    /// @param toParagraph shows a paragraph of the text
    public AnswersPane(AnswersModel model, IntConsumer toParagraph) {
        this.model = model;
        this.toParagraph = toParagraph;
        getStyleClass().add("answers-tab");
        var sight = new InSight<>(list, model.shown(), 1);
        list.setId("answers");
        list.getStyleClass().add("proposal-list");
        list.setAccessibleText("Asked and answered");
        list.setPlaceholder(Typography.quiet("Nothing was asked in this paper."));
        list.setCellFactory(view -> new AskedCell(model, toParagraph));
        list.getSelectionModel().selectedIndexProperty().subscribe(row -> sight.bring(row.intValue()));
        model.wholeProperty().subscribe(() -> list.refresh());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.focusedProperty().subscribe(this::begin);
        list.itemsProperty().subscribe(this::begin);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(chips(), list);
    }

    /// The list that takes the keys.
    public ListView<Asked> list() {
        return list;
    }

    /// Who comes with the keyboard is at the first question.
    private void begin() {
        if (list.isFocused() && list.getSelectionModel().isEmpty())
            list.getSelectionModel().select(0);
    }

    private HBox chips() {
        var group = new ToggleGroup();
        var all = chip("all-questions", group, false);
        all.textProperty().bind(Bindings.format("All %d", model.askedProperty()));
        var open = chip("unanswered", group, true);
        open.textProperty().bind(Bindings.format("Unanswered %d", model.unansweredProperty()));
        model.onlyUnansweredProperty().subscribe(only -> group.selectToggle(only ? open : all));
        var chips = new HBox(6, all, open);
        chips.getStyleClass().add("proposals-head");
        return chips;
    }

    private ToggleButton chip(String id, ToggleGroup group, boolean only) {
        var chip = new ToggleButton();
        chip.setId(id);
        chip.getStyleClass().setAll("choice");
        chip.setToggleGroup(group);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.onlyUnanswered(only);
        });
        return chip;
    }

    private void press(KeyEvent event) {
        Optional<Asked> at = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        switch (event.getCode()) {
            case ENTER -> at.ifPresent(asked -> toParagraph.accept(asked.question().paragraph()));
            case SPACE -> at.ifPresent(model::toggleWhole);
            case F -> model.onlyUnanswered(!model.onlyUnansweredProperty().get());
            default -> {
                return;
            }
        }
        event.consume();
    }
}
