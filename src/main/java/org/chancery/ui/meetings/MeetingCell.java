package org.chancery.ui.meetings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;
import org.jspecify.annotations.Nullable;

/// A meeting in the list: its date and title, and where it is.
final class MeetingCell extends WrappingCell<MeetingRow> {

    private final Label heading = Typography.caption("");
    private final Label particulars = Typography.wrapped(Typography.quiet(""));
    private final TextFlow title = new TextFlow();
    private final VBox whole;

    MeetingCell() {
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
    protected void updateItem(@Nullable MeetingRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        heading.setText(row.heading().orElse("").toUpperCase(java.util.Locale.ENGLISH));
        heading.setVisible(row.heading().isPresent());
        heading.setManaged(row.heading().isPresent());
        title.getChildren().setAll(Typography.run(row.date() + "  ", "bold"),
                Typography.run(row.line().meeting().title()));
        particulars.setText(row.particulars());
        particulars.setManaged(!row.particulars().isEmpty());
        setAccessibleText(String.join(", ", row.date(), row.line().meeting().title(), row.particulars()));
        setGraphic(whole);
    }
}
