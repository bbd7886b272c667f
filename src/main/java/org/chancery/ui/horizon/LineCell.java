package org.chancery.ui.horizon;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.desk.LookingAhead.Line;
import org.chancery.time.Relative;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.naming.EntryKind;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.WrappingCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One entry of the list: date, title, what it belongs to, how far off it is, its reminders.
final class LineCell extends WrappingCell<Row> {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass TOPMOST = PseudoClass.getPseudoClass("topmost");

    private static final double ROOM_FOR_PILLS = 680;
    private static final double ROOM_FOR_REMINDERS = 520;

    private final Label heading = Typography.caption("");
    private final Label date = Typography.strong("");
    private final Label title = Typography.strong("");
    private final Label particulars = Typography.quiet("");
    private final FlowPane pills = new FlowPane(5, 3);
    private final Label distance = new Label();
    private final Label reminders = Typography.quiet("");
    private final HBox line;
    private final VBox whole;

    LineCell() {
        getStyleClass().add("entry-cell");
        date.getStyleClass().add("date");
        date.setWrapText(true);
        particulars.getStyleClass().add("particulars");
        distance.getStyleClass().add("distance");
        reminders.getStyleClass().add("reminders");
        pills.getStyleClass().add("pills");
        pills.setAlignment(Pos.CENTER_LEFT);
        var names = new VBox(2, title, particulars);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(120);
        HBox.setHgrow(names, Priority.ALWAYS);
        line = new HBox(date, names, pills, distance, reminders);
        line.getStyleClass().add("entry-line");
        heading.getStyleClass().add("group-heading");
        whole = new VBox(heading, line);
        widthProperty().subscribe(width -> {
            showIf(pills, width.doubleValue() >= ROOM_FOR_PILLS);
            showIf(reminders, width.doubleValue() >= ROOM_FOR_REMINDERS);
        });
    }

    private static void showIf(Node node, boolean room) {
        node.setVisible(room);
        node.setManaged(room);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        show(row);
        setGraphic(whole);
    }

    private void show(Row row) {
        Line shown = row.line();
        Entry entry = shown.entry();
        row.heading().ifPresent(text -> heading.setText(text.toUpperCase(java.util.Locale.ENGLISH)));
        heading.setVisible(row.heading().isPresent());
        heading.setManaged(row.heading().isPresent());
        pseudoClassStateChanged(TOPMOST, getIndex() == 0);
        line.pseudoClassStateChanged(FIRST, row.heading().isPresent());
        date.setText(date(row));
        title.setText(entry.title());
        particulars.setText(Particulars.of(shown));
        particulars.setManaged(!particulars.getText().isEmpty());
        showPills(shown);
        showDistance(row);
        reminders.setText(shown.reminders().isEmpty() ? "–" : Particulars.reminders(shown.reminders()));
        reminders.setGraphic(shown.reminders().isEmpty() ? null : new FontIcon(Feather.BELL));
        setAccessibleText(String.join(", ", date.getText(), entry.title(), shown.distance(), particulars.getText()));
    }

    private static String date(Row row) {
        return row.line().entry().when() instanceof Relative r && r.earliest().isEmpty()
                ? "undated"
                : WhenLabel.brief(row.line().entry().when(), row.asOfYear());
    }

    private void showPills(Line shown) {
        pills.getChildren().clear();
        Entry entry = shown.entry();
        if (entry instanceof Meeting)
            pill(Tone.MEETING, "meeting");
        if (EntryKind.isOpenWord(entry))
            pill(Tone.IMPRECISE, EntryKind.of(entry).name());
        if (!shown.resolution().isEmpty())
            pill(Tone.RESOLUTION, shown.resolution());
        if (entry instanceof Deliverable d && d.status() != Deliverable.Status.EXPECTED)
            pill(Tone.DEADLINE, d.status().label());
        if (!entry.doubt().isEmpty())
            pill(Tone.DOUBT, "check");
        if (!entry.when().precision().isExact() && entry.when().latest().isPresent()
                && !entry.when().earliest().equals(entry.when().latest()))
            pill(Tone.IMPRECISE, "no exact day");
    }

    private void pill(Tone tone, String text) {
        pills.getChildren().add(new Pill(tone, text));
    }

    private void showDistance(Row row) {
        Line shown = row.line();
        // the pill beside it says whether it was promised or asked
        if (Particulars.waits(shown))
            distance.setText("waiting");
        else
            distance.setText(EntryKind.isOpenWord(shown.entry())
                    ? shown.distance().substring(shown.distance().indexOf(' ') + 1)
                    : shown.distance());
        distance.setGraphic(shown.overdue() ? new FontIcon(Feather.ALERT_CIRCLE) : null);
        distance.getStyleClass().removeAll("warn", "alarm", "quiet");
        if (shown.overdue())
            distance.getStyleClass().add("alarm");
        else if (row.near())
            distance.getStyleClass().add("warn");
    }
}
