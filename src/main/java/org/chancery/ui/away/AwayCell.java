package org.chancery.ui.away;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.desk.away.Away;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;

/// One entry and what happened to it: date, title, what.
final class AwayCell extends WrappingCell<AwayRow> {

    private static final String SEPARATOR = " \u00b7 ";

    private final Label heading = Typography.quiet("");
    private final Label date = Typography.strong("");
    private final Label title = new Label();
    private final Label what = new Label();
    private final Label more = Typography.quiet("");
    private final HBox line = new HBox(12, date, new VBox(1, title, new HBox(what, more)));
    private final VBox whole = new VBox(heading, line);

    AwayCell() {
        getStyleClass().add("away-cell");
        heading.getStyleClass().add("away-heading");
        date.getStyleClass().add("date");
        line.getStyleClass().add("away-line");
        what.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
    }

    @Override
    protected void updateItem(AwayRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        heading.setText(row.heading().orElse(""));
        heading.setVisible(row.heading().isPresent());
        heading.setManaged(row.heading().isPresent());
        date.setText(WhenLabel.brief(row.line().entry().when(), row.year()));
        title.setText(row.line().entry().title());
        String happened = row.line().what();
        int rest = happened.contains(SEPARATOR) ? happened.indexOf(SEPARATOR) : happened.length();
        what.setText(happened.substring(0, rest));
        more.setText(happened.substring(rest));
        what.getStyleClass().removeAll("alarm", "quiet");
        what.getStyleClass().add(row.kind() == Away.Kind.OVERDUE ? "alarm" : "quiet");
        setAccessibleText(String.join(", ", row.kind().label(), title.getText(), date.getText(), happened));
        setGraphic(whole);
    }
}
