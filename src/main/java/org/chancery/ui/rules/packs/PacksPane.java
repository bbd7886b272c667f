package org.chancery.ui.rules.packs;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.rules.RulePack;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// The packs under their bodies at the left, and beside them the one that is chosen. E or Enter writes it, A applies it, Ctrl+N begins a new one.
public final class PacksPane extends BorderPane {

    private static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");

    private final PacksModel model;
    private final ListView<Shelf.Line> list = new ListView<>();
    private final StackPane beside = new StackPane();

    public PacksPane(PacksModel model) {
        this.model = model;
        setId("packs");
        buildList();
        setLeft(side());
        setCenter(beside);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.shelfProperty().subscribe(shelf -> {
            shelf.ifPresent(this::show);
            lay();
        });
        model.chosenProperty().subscribe(pack -> {
            reveal(pack);
            lay();
        });
        model.modeProperty().subscribe(this::lay);
        model.troubleProperty().subscribe(trouble -> lay());
        focusedProperty().subscribe(focused -> {
            if (focused)
                (model.modeProperty().get() instanceof Mode.Reading || beside.getChildren().isEmpty()
                        ? list
                        : beside.getChildren().getFirst()).requestFocus();
        });
    }

    private void buildList() {
        list.setId("pack-list");
        list.setAccessibleText("Rules");
        list.setCellFactory(view -> new PackCell());
        list.getSelectionModel().selectedItemProperty().addListener((seen, from, to) -> {
            if (to instanceof Shelf.Line.Standing standing
                    && !model.chosenProperty().get().filter(standing.pack()::equals).isPresent())
                model.choose(standing.pack());
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Node side() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(6, Typography.caption("Rules of"), gap,
                Buttons.icon(Feather.PLUS, "New rules, Ctrl+N", model::writeNew));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        var side = new VBox(head, list);
        side.getStyleClass().add("rules-side");
        side.disableProperty().bind(model.modeProperty().map(mode -> mode instanceof Mode.Writing));
        return side;
    }

    private void show(Shelf shelf) {
        List<Shelf.Line> lines = shelf.lines();
        if (!list.getItems().equals(lines))
            list.getItems().setAll(lines);
        reveal(model.chosenProperty().get());
    }

    private void reveal(Optional<RulePack> chosen) {
        Shelf.Line now = list.getSelectionModel().getSelectedItem();
        if (now instanceof Shelf.Line.Standing standing && chosen.filter(standing.pack()::equals).isPresent())
            return;
        list.getItems().stream()
                .filter(line -> line instanceof Shelf.Line.Standing standing
                        && chosen.filter(standing.pack()::equals).isPresent())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void lay() {
        boolean here = beside.isFocusWithin();
        beside.getChildren().setAll(content());
        if (!(model.modeProperty().get() instanceof Mode.Reading))
            beside.getChildren().getFirst().requestFocus();
        else if (here)
            list.requestFocus();
    }

    private Node content() {
        Optional<Trouble> trouble = model.troubleProperty().get();
        if (trouble.isPresent() && !(model.modeProperty().get() instanceof Mode.Writing))
            return new EmptyState(Feather.ALERT_TRIANGLE, "The rules could not be read", trouble.get().sentence(),
                    Buttons.primary("Try again", model::refresh),
                    Buttons.plain("Copy details", trouble.get()::copyDetails));
        Optional<Shelf> shelf = model.shelfProperty().get();
        Optional<RulePack> chosen = model.chosenProperty().get();
        if (shelf.isEmpty() || chosen.isEmpty())
            return waiting();
        return switch (model.modeProperty().get()) {
            case Mode.Reading reading -> new ReadingPane(model, shelf.get(), chosen.get());
            case Mode.Writing(PackDraft draft) -> kept(WritingPane.class, draft, () -> new WritingPane(model, draft));
            case Mode.Applying(ApplyModel applying) ->
                kept(ApplyingPane.class, applying, () -> new ApplyingPane(model, applying, shelf.get().bodies()));
        };
    }

    /// What is being typed or ticked stays on the screen while the book is read again.
    private Node kept(Class<? extends Node> kind, Object of, Supplier<Node> made) {
        return beside.getChildren().stream()
                .filter(there -> kind.isInstance(there) && of.equals(there.getUserData()))
                .findFirst()
                .orElseGet(() -> {
                    Node node = made.get();
                    node.setUserData(of);
                    return node;
                });
    }

    private static Node waiting() {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(32, 32);
        wheel.setAccessibleText("Reading the rules");
        return wheel;
    }

    private void press(KeyEvent event) {
        if (NEW.match(event))
            model.writeNew();
        else if (!list.isFocused() || event.isShortcutDown() || event.isAltDown())
            return;
        else if (event.getCode() == KeyCode.E || event.getCode() == KeyCode.ENTER)
            model.write();
        else if (event.getCode() == KeyCode.A)
            model.apply();
        else if (event.getCode() == KeyCode.DELETE)
            model.remove();
        else
            return;
        event.consume();
    }
}
