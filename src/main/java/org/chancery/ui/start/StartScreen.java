package org.chancery.ui.start;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an empty book offers: add a document, or look around in the sample book.
public final class StartScreen extends StackPane {

    private final Button add;

    public StartScreen(Consumer<Destination> go) {
        setId("start");
        getStyleClass().add("start");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/start.css")).toExternalForm());
        var icon = new FontIcon(Feather.FILE_PLUS);
        icon.getStyleClass().add("picture");
        var headline = new Label("Drop a document here");
        headline.getStyleClass().add("page-title");
        var sentence = Typography.wrapped(Typography.quiet(
                "A meeting summary, a letter, an agenda: PDF, Word or text. Chancery finds its meetings and deadlines, shows where each stands, and keeps only what you accept."));
        sentence.getStyleClass().add("sentence");
        add = Buttons.primary("Add document…", () -> go.accept(Destination.AddDocuments.ask()));
        add.setId("start-add");
        var area = new VBox(icon, headline, sentence, add);
        area.getStyleClass().add("drop-area");
        var look = Buttons.link("Open the sample book", () -> go.accept(new Destination.Sample()));
        look.setId("start-sample");
        var other = new VBox(3, look,
                Typography.quiet("Invented papers, to look around in. Your own book stays empty."));
        other.setAlignment(Pos.CENTER);
        var column = new VBox(area, other);
        column.getStyleClass().add("start-column");
        getChildren().add(column);
        focusedProperty().subscribe(focused -> {
            if (focused)
                add.requestFocus();
        });
    }
}
