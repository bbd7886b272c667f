package org.chancery.ui.editing;

import java.util.StringJoiner;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// The words that an entry rests on, and the way to their paragraph.
final class SourceCard extends VBox {

    SourceCard(Source source, Runnable open) {
        super(4);
        getStyleClass().add("evidence");
        getChildren().add(new TextFlow(Typography.run("“"), Typography.run(source.evidence().quote(), "bold"),
                Typography.run("”")));
        if (!source.documentTitle().isEmpty()) {
            var link = Buttons.link("open paragraph", open);
            link.setId("open-source");
            getChildren().add(new TextFlow(Typography.run(place(source) + " · ", "quiet"), link));
        }
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
