package org.chancery.ui.resolutions;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.chancery.desk.threads.Subject;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;
import org.jspecify.annotations.Nullable;

/// A resolution in the list: its number and title, how much is open, what comes next.
final class ResolutionCell extends WrappingCell<ResolutionRow> {

    private final Label heading = Typography.caption("");
    private final Label particulars = Typography.wrapped(Typography.quiet(""));
    private final TextFlow title = new TextFlow();
    private final VBox whole;

    ResolutionCell() {
        super(0);
        getStyleClass().add("meeting-cell");
        heading.getStyleClass().add("meeting-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        var line = new VBox(2, title, particulars);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("meeting-line");
        whole = new VBox(heading, line);
    }

    @Override
    protected void updateItem(@Nullable ResolutionRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        heading.setText(row.heading().orElse("").toUpperCase(Locale.ENGLISH));
        heading.setVisible(row.heading().isPresent());
        heading.setManaged(row.heading().isPresent());
        Subject subject = row.line().subject();
        title.getChildren().setAll(Typography.run(subject.name().number() + "  ", "bold"),
                Typography.run(subject.title().isEmpty() ? subject.name().shortText() : subject.title()));
        particulars.setText(row.particulars());
        particulars.setManaged(!row.particulars().isEmpty());
        setAccessibleText(String.join(", ", subject.name().text(), subject.title(), row.particulars()));
        setGraphic(whole);
    }
}
