package org.chancery.ui.inspector;

import java.util.function.Consumer;
import java.util.StringJoiner;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.document.Evidence;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// The words that an entry rests on, and the way to their page.
final class EvidenceCard extends VBox {

    EvidenceCard(Source source, Consumer<Evidence> open) {
        super(5);
        getStyleClass().add("evidence");
        Excerpt excerpt = Excerpt.of(source);
        var quote = new TextFlow(Typography.run("“" + excerpt.before()), Typography.run(excerpt.quote(), "bold"),
                Typography.run(excerpt.after() + "”"));
        Hyperlink link = Buttons.link(source.page() > 0 ? "open page" : "open", () -> open.accept(source.evidence()));
        link.setAccessibleText("Open " + place(source));
        getChildren().addAll(quote, new TextFlow(Typography.run(place(source) + " · ", "quiet"), link));
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
