package org.chancery.ui.inspector;

import java.util.function.Consumer;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.document.Evidence;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// The words that an entry rests on, and the way to their page.
final class EvidenceCard extends VBox {

    EvidenceCard(SameWords same, Consumer<Evidence> open) {
        super(5);
        Source source = same.first();
        getStyleClass().add("evidence");
        Excerpt excerpt = Excerpt.of(source);
        var quote = new TextFlow(Typography.run("“" + excerpt.before()), Typography.run(excerpt.quote(), "bold"),
                Typography.run(excerpt.after() + "”"));
        getChildren().addAll(quote, line(source, open));
        if (!same.others().isEmpty())
            getChildren().add(unfolding(same, open));
    }

    /// The other papers that say so, named when they are asked for.
    private static Node unfolding(SameWords same, Consumer<Evidence> open) {
        var others = new VBox(3);
        Hyperlink unfold = Buttons.link(same.more(),
                () -> others.getChildren().setAll(same.others().stream().map(other -> line(other, open)).toList()));
        unfold.getStyleClass().add("unfold");
        others.getChildren().add(unfold);
        return others;
    }

    private static Node line(Source source, Consumer<Evidence> open) {
        Hyperlink link = Buttons.link(source.page() > 0 ? "open page" : "open", () -> open.accept(source.evidence()));
        link.setAccessibleText("Open " + place(source));
        return new TextFlow(Typography.run(place(source) + " · ", "quiet"), link);
    }

    private static String place(Source source) {
        var place = new StringJoiner(" · ");
        if (!source.label().isEmpty())
            place.add("¶" + source.label());
        place.add(source.documentTitle());
        if (source.page() > 0)
            place.add("page " + source.page());
        return place.toString();
    }
}
