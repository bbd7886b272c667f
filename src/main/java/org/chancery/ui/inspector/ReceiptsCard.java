package org.chancery.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.desk.receiving.Came;
import org.chancery.desk.receiving.Came.Arrived;
import org.chancery.time.Day;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// What came for a deliverable: each paper opens, each receipt can be taken back, and another is linked.
final class ReceiptsCard extends VBox {

    ReceiptsCard(Came came, InspectorModel model) {
        super(4);
        getStyleClass().add("receipts");
        came.arrived().forEach(arrived -> getChildren().add(line(arrived, model)));
        if (!came.successor().isEmpty())
            getChildren().add(Typography.wrapped(Typography.quiet("Superseded by “" + came.successor() + "”")));
        var link = Buttons.link("Link what came…", model::receive);
        link.setId("link-receipt");
        link.setAccessibleText("Link what came, key Shift+R");
        getChildren().add(link);
    }

    /// "Documents received (2 of 5)"
    static String caption(Came came) {
        String count = came.standing().count();
        return count.isEmpty() ? "Documents received" : "Documents received (" + count + ")";
    }

    private static Node line(Arrived arrived, InspectorModel model) {
        String title = arrived.title().isEmpty() ? "Marked received" : arrived.title();
        Region what = arrived.inBook()
                ? Buttons.link(title, () -> arrived.receipt().paper().ifPresent(model::openPaper))
                : Typography.wrapped(Typography.plain(title));
        if (what instanceof javafx.scene.control.Labeled labeled)
            labeled.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        String day = WhenLabel.medium(Day.of(arrived.receipt().received()));
        var line = new HBox(8, what, new DayLink(arrived.receipt(), model),
                Buttons.icon(Feather.X, "Take back " + title + ", " + day,
                        () -> model.takeBack(arrived.receipt().id())));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
