package org.chancery.ui.rules.packs;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.rules.RulePack;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.rules.text.Checked;
import org.chancery.ui.rules.text.CheckedText;
import org.chancery.ui.rules.text.EffectsView;

/// The text of a pack while it is written, beside it how it is understood and what saving it would change. Ctrl+Enter saves, Escape leaves.
final class WritingPane extends VBox {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

    private final PacksModel model;
    private final PackDraft writing;
    private final CheckedText text;
    private final VBox sentences = new VBox();
    private final EffectsView effects = new EffectsView();
    private final HBox foot = new HBox(10);

    WritingPane(PacksModel model, PackDraft writing) {
        super(12);
        this.model = model;
        this.writing = writing;
        getStyleClass().addAll("pack-pane", "writing");
        text = new CheckedText("Text of the rules", writing.draft().textProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        var understood = new ScrollPane(sentences);
        understood.setFitToWidth(true);
        understood.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(understood, Priority.ALWAYS);
        VBox.setVgrow(effects, Priority.SOMETIMES);
        var beside = new VBox(10, Typography.caption("As it is understood"), understood, effects);
        beside.getStyleClass().add("beside");
        var columns = new HBox(18, text, beside);
        VBox.setVgrow(columns, Priority.ALWAYS);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Typography.panelTitle(writing.heading()), new RuleForms(), columns, foot);
        usual();
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        writing.draft().checkedProperty().subscribe(checked -> checked.ifPresent(this::show));
        writing.draft().troubleProperty().subscribe(this::say);
        model.troubleProperty().subscribe(this::say);
        focusedProperty().subscribe(focused -> {
            if (focused)
                text.requestFocus();
        });
    }

    private void show(Checked<RulePack> checked) {
        RulePack pack = checked.value();
        sentences.getChildren().setAll(pack.rules().stream().map(rule -> new RuleCard(rule, pack)).toList());
        text.show(checked.refused(), PackWords.count(pack.rules().size(), "rule")
                + " understood. To save, put right what is marked, or take it out.");
        effects.show(checked.effects(), "No date in the book changes.");
    }

    private void usual() {
        Button save = Buttons.keyed(Buttons.primary("Save", model::save), "Ctrl+Enter");
        save.setId("save");
        save.disableProperty().bind(writing.draft().readyProperty().not());
        Button cancel = Buttons.plain("Cancel", this::leave);
        cancel.setId("cancel");
        Label remarks = Typography.quiet("");
        remarks.textProperty().bind(writing.draft().textProperty().map(typed -> typed.lines()
                .anyMatch(line -> line.strip().startsWith("#"))
                        ? "Lines that begin with # are not kept: a source stands behind “source:”."
                        : ""));
        foot.getChildren().setAll(remarks, gap(), cancel, save);
    }

    private void say(Optional<Trouble> trouble) {
        trouble.ifPresent(t -> offer(t.sentence(), Buttons.plain("Copy details", t::copyDetails),
                Buttons.primary("Try again", () -> {
                    usual();
                    writing.draft().look();
                })));
    }

    private void leave() {
        if (!model.unsaved()) {
            model.read();
            return;
        }
        Button discard = Buttons.plain("Discard", model::read);
        discard.setId("discard");
        offer("What you typed is not saved.", discard, Buttons.plain("Keep editing", () -> {
            usual();
            text.requestFocus();
        }));
        discard.requestFocus();
    }

    private void offer(String sentence, Button... buttons) {
        Label label = Typography.wrapped(new Label(sentence));
        label.getStyleClass().add("alarm");
        foot.getChildren().setAll(label, gap());
        foot.getChildren().addAll(buttons);
    }

    private static Node gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void press(KeyEvent event) {
        if (SAVE.match(event))
            model.save();
        else if (event.getCode() == KeyCode.ESCAPE)
            leave();
        else
            return;
        event.consume();
    }
}
