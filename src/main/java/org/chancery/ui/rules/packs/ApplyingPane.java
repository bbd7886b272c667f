package org.chancery.ui.rules.packs;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.chancery.agenda.Body;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.rules.packs.ApplyRow.Proposal;
import org.jspecify.annotations.Nullable;

/// What a pack makes due for the meetings of a body, each with its tick. Space ticks, Ctrl+Enter takes what is ticked, Escape leaves.
final class ApplyingPane extends VBox {

    private static final KeyCombination TAKE = KeyCombination.valueOf("Shortcut+Enter");

    private final PacksModel packs;
    private final ApplyModel model;
    private final ComboBox<Body> body = new ComboBox<>();
    private final ListView<ApplyRow> list = new ListView<>();
    private final Label sentence = Typography
            .wrapped(Typography.quiet("Choose the body whose meetings these rules are for."));
    private final Button take = Buttons.keyed(Buttons.primary("Take into the book", this::take), "Ctrl+Enter");

    ApplyingPane(PacksModel packs, ApplyModel model, List<Body> bodies) {
        super(12);
        this.packs = packs;
        this.model = model;
        getStyleClass().addAll("pack-pane", "applying");
        body.setId("body");
        body.setAccessibleText("Body");
        body.setPromptText("Body");
        body.setItems(FXCollections.observableArrayList(bodies));
        body.setConverter(names());
        body.setOnAction(event -> {
            if (body.getValue() != null && !model.bodyProperty().get().filter(body.getValue()::equals).isPresent())
                model.choose(body.getValue());
        });
        var title = new HBox(10, Typography.panelTitle("Apply the rules of " + model.pack().called() + " to"), body);
        title.setAlignment(Pos.CENTER_LEFT);
        buildList();
        getChildren().addAll(title, sentence, list, foot());
        model.bodyProperty().subscribe(chosen -> chosen.ifPresent(body::setValue));
        model.rowsProperty().subscribe(rows -> rows.ifPresent(this::show));
        model.troubleProperty().subscribe(trouble -> trouble.ifPresent(t -> sentence.setText(t.sentence())));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                (list.getItems().isEmpty() ? body : list).requestFocus();
        });
    }

    private static StringConverter<Body> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Body body) {
                return body == null ? "" : body.shortName();
            }

            @Override
            public Body fromString(String text) {
                throw new UnsupportedOperationException("a body is chosen, not typed");
            }
        };
    }

    private void buildList() {
        list.setId("proposals");
        list.setAccessibleText("Deadlines that these rules make due");
        list.setCellFactory(view -> new ApplyCell(model));
        list.setPlaceholder(Typography.quiet(""));
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Node foot() {
        take.setId("take");
        take.setDisable(true);
        Button cancel = Buttons.plain("Cancel", packs::read);
        cancel.setId("cancel");
        var notAgain = new CheckBox("Do not propose again what is not ticked");
        notAgain.selectedProperty().bindBidirectional(model.notAgainProperty());
        var again = Buttons.link("Propose again what was left out", model::proposeAgain);
        again.visibleProperty().bind(model.bodyProperty().map(Optional::isPresent));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(12, notAgain, again, gap, cancel, take);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void show(List<ApplyRow> rows) {
        int place = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(rows);
        if (place >= 0 && place < rows.size())
            list.getSelectionModel().select(place);
        int taken = model.taken();
        take.setText(taken == 0 ? "Apply" : "Take " + PackWords.count(taken, "deadline"));
        take.setDisable(false);
        sentence.setText(rows.isEmpty()
                ? "These rules make nothing due now that the book does not have. Applied, they propose the deadlines of each new meeting."
                : "Nothing is in the book before you take it. From then on it follows its meeting, and new meetings have theirs proposed.");
    }

    private void take() {
        model.accept(packs::read);
    }

    private void press(KeyEvent event) {
        if (TAKE.match(event))
            take();
        else if (event.getCode() == KeyCode.ESCAPE && !body.isShowing())
            packs.read();
        else if (event.getCode() == KeyCode.SPACE && list.isFocused()
                && list.getSelectionModel().getSelectedItem() instanceof Proposal proposal)
            model.tick(proposal.owed(), !proposal.ticked());
        else
            return;
        event.consume();
    }
}
