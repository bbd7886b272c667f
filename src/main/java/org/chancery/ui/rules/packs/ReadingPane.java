package org.chancery.ui.rules.packs;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Body;
import org.chancery.agenda.rules.RulePack;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// A pack as sentences, with the bodies it applies to and what can be done with it.
final class ReadingPane extends VBox {

    private final PacksModel model;

    ReadingPane(PacksModel model, Shelf shelf, RulePack pack) {
        super(14);
        this.model = model;
        getStyleClass().add("pack-pane");
        var title = new HBox(10, Typography.panelTitle(pack.called()),
                new Pill(Tone.PLAIN, shelf.kept().contains(pack.name()) ? "yours" : "comes with the program"));
        title.setAlignment(Pos.CENTER_LEFT);
        var cards = new VBox();
        pack.rules().forEach(rule -> cards.getChildren()
                .add(new RuleCard(rule, pack, () -> model.check(rule, !rule.checked()))));
        if (pack.rules().isEmpty())
            cards.getChildren().add(Typography.quiet("There is no rule in it yet."));
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, bodies(shelf, pack), scroll, acts(shelf, pack));
    }

    private Node bodies(Shelf shelf, RulePack pack) {
        var lines = new VBox(4);
        List<Body> bodies = shelf.bodies(pack);
        if (bodies.isEmpty())
            lines.getChildren().add(Typography.wrapped(Typography.quiet(
                    "It applies to no body. Apply it to one to see the deadlines that it makes due.")));
        for (Body body : bodies) {
            int waiting = shelf.waiting(pack, body);
            var line = new FlowPane(8, 2, Typography.plain("Applies to " + body.shortName()));
            line.setAlignment(Pos.CENTER_LEFT);
            if (waiting > 0) {
                Label count = Typography.plain(PackWords.count(waiting, "deadline") + " to answer");
                count.getStyleClass().add("warn");
                line.getChildren().addAll(count, Buttons.link("Look", () -> model.apply(body)));
            }
            var release = Buttons.link("Apply no more", () -> model.release(body));
            release.setAccessibleText("Apply to " + body.shortName() + " no more");
            line.getChildren().add(release);
            lines.getChildren().add(line);
        }
        return lines;
    }

    private Node acts(Shelf shelf, RulePack pack) {
        Button apply = Buttons.primary("Apply to a body…", model::apply);
        apply.setId("apply");
        Button write = Buttons.keyed(Buttons.plain("Edit text", model::write), "E");
        write.setId("write");
        var acts = new ArrayList<Node>(List.of(apply, write, copy(shelf)));
        if (shelf.kept().contains(pack.name()))
            acts.add(Buttons.icon(Feather.TRASH_2, "Remove this pack from the book", model::remove));
        var row = new FlowPane(8, 8, acts.toArray(Node[]::new));
        row.getStyleClass().add("acts");
        return row;
    }

    private Node copy(Shelf shelf) {
        var copy = new MenuButton("Copy for");
        copy.setId("copy");
        copy.setAccessibleText("Copy these rules for a body");
        shelf.bodies().forEach(body -> {
            var item = new MenuItem(body.shortName());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.copyFor(body));
            copy.getItems().add(item);
        });
        copy.setDisable(shelf.bodies().isEmpty());
        return copy;
    }
}
