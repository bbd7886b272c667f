package org.chancery.ui.kit.lists;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.chancery.ui.kit.Typography;
import org.jspecify.annotations.Nullable;

/// A line of the list at the left of a dossier: what it is known by, its title, and its particulars below; before it the heading of its group.
public abstract class HeadedCell<R> extends WrappingCell<R> {

    /// What such a line says.
    ///
    /// @param heading of the group, on its first line; empty on the others
    /// @param mark what it is known by: a date, a number
    /// @param particulars may be empty
    /// @param spoken for a screen reader
    public record Words(String heading, String mark, String title, String particulars, String spoken) {}

    private final Label heading = Typography.caption("");
    private final Label particulars = Typography.wrapped(Typography.quiet(""));
    private final TextFlow title = new TextFlow();
    private final VBox whole;

    protected HeadedCell() {
        super(0);
        getStyleClass().add("meeting-cell");
        heading.getStyleClass().add("meeting-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        var line = new VBox(2, title, particulars);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("meeting-line");
        whole = new VBox(heading, line);
    }

    protected abstract Words words(R row);

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Words words = words(row);
        show(heading, words.heading().toUpperCase(Locale.ENGLISH));
        title.getChildren().setAll(Typography.run(words.mark() + "  ", "bold"), Typography.run(words.title()));
        show(particulars, words.particulars());
        setAccessibleText(words.spoken());
        setGraphic(whole);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
