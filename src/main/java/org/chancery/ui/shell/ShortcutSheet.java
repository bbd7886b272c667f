package org.chancery.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.KeyCap;
import org.chancery.ui.kit.Typography;

/// Every key of the window on one page.
final class ShortcutSheet extends VBox {

    private static final List<Map.Entry<String, String>> IN_LISTS = List.of(Map.entry("↑ ↓", "Move along the list"),
            Map.entry("Enter", "Open the paragraph it comes from"), Map.entry("E", "Edit the entry"),
            Map.entry("W", "Why this date? (meetings, resolutions)"),
            Map.entry("Shift+M", "Move the dates of a meeting"),
            Map.entry("R", "Mark as received, or a question as answered"),
            Map.entry("Shift+R", "Link what came"), Map.entry("D", "Drop a promise, let a question go"),
            Map.entry("Del", "Delete the entry (undo brings it back)"), Map.entry("F6", "Go to the details"));
    private static final List<Map.Entry<String, String>> IN_CALENDAR = List.of(
            Map.entry("M  W  A", "Month, week, agenda"), Map.entry("← → ↑ ↓", "A day or a week on or back"),
            Map.entry("PgUp PgDn", "A month back or on"), Map.entry("T", "Today"), Map.entry("G", "Go to a date"),
            Map.entry("Enter", "The entries of the day, in turn"), Map.entry("Space", "All that is on the day"),
            Map.entry("N", "New deliverable due that day"), Map.entry("Shift+N", "New meeting on that day"),
            Map.entry("Shift+M", "Move the dates of a meeting"));
    private static final List<Map.Entry<String, String>> IN_REVIEW = List.of(Map.entry("A", "Accept the proposal"),
            Map.entry("E", "Edit and accept"), Map.entry("S", "Skip"),
            Map.entry("F", "Show only meetings, deadlines, promises …"),
            Map.entry("Q", "Proposals, or asked and answered"), Map.entry("F6", "To the text and back"));
    private static final List<Map.Entry<String, String>> IN_THE_TEXT = List.of(
            Map.entry("N, Shift+N", "Next mark, or the one before"), Map.entry("Enter", "Why the mark was read so"),
            Map.entry("Shift+arrows", "Select words (with Ctrl, whole ones)"), Map.entry("Ctrl+C", "Copy them"),
            Map.entry("D T O R P", "Use them as date, title, owner, addressee, place"),
            Map.entry("Shift+M D P A", "New meeting, deadline, promise, ask"));

    ShortcutSheet(List<Shortcut> everywhere, Runnable close) {
        super(18);
        getStyleClass().add("sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = new Label("Keys");
        title.getStyleClass().add("sheet-title");
        var left = new VBox(10, Typography.caption("Everywhere"), grid(everywhere.stream()
                .map(s -> Map.entry(s.keys().getDisplayText(), s.does()))
                .toList()));
        var right = new VBox(10, Typography.caption("In lists"), grid(IN_LISTS), new Region(),
                Typography.caption("In the calendar"), grid(IN_CALENDAR));
        var text = new VBox(10, Typography.caption("In review"), grid(IN_REVIEW), new Region(),
                Typography.caption("In the text of a paper"), grid(IN_THE_TEXT));
        var done = Buttons.plain("Close", close);
        done.setCancelButton(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, new HBox(48, left, right, text), new HBox(gap, done));
    }

    private static GridPane grid(List<Map.Entry<String, String>> keys) {
        var grid = new GridPane(16, 7);
        for (int row = 0; row < keys.size(); row++) {
            grid.addRow(row, new KeyCap(keys.get(row).getKey()), new Label(keys.get(row).getValue()));
        }
        return grid;
    }
}
