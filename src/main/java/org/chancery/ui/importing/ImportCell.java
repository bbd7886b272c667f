package org.chancery.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.desk.calendars.CalendarLine.Kind;
import org.chancery.desk.calendars.Decision;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.DrawnCell;

/// One line of a calendar file: what it does, its name with what changes, its date, and the officer's tick.
final class ImportCell extends DrawnCell<ImportRow> {

    ImportCell() {
        super("import-cell");
    }

    @Override
    protected Node draw(ImportRow row) {
        var names = new VBox(2, Typography.wrapped(name(row)));
        if (!row.details().isEmpty()) {
            Label details = Typography.wrapped(Typography.quiet(row.details()));
            details.getStyleClass().add("small");
            names.getChildren().add(details);
        }
        if (row.line().kind() == Kind.UNCLEAR)
            names.getChildren().add(choices(row));
        HBox.setHgrow(names, Priority.ALWAYS);
        var line = new HBox(tick(row), column(pill(row.line().kind()), "kind"), names,
                column(Typography.plain(row.date()), "date"));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("import-line");
        return line;
    }

    @Override
    protected String spoken(ImportRow row) {
        return String.join(", ", words(row.line().kind()), row.line().title(), row.date(), row.details());
    }

    private static Label name(ImportRow row) {
        String title = row.line().title().isEmpty() ? "(no title)" : row.line().title();
        return row.open() ? Typography.strong(title) : Typography.quiet(title);
    }

    /// What is to be decided has its choices instead.
    private static Node tick(ImportRow row) {
        if (!row.line().kind().decisions().contains(Decision.TAKE)) {
            var none = new Region();
            none.getStyleClass().add("no-tick");
            return none;
        }
        var tick = new CheckBox();
        tick.setSelected(row.taken());
        tick.setFocusTraversable(false);
        tick.setAccessibleText("Take " + row.line().title());
        tick.setOnAction(event -> row.decision().set(tick.isSelected() ? Decision.TAKE : Decision.LEAVE));
        row.decision().subscribe(now -> tick.setSelected(now == Decision.TAKE));
        return tick;
    }

    private static Node choices(ImportRow row) {
        var group = new ToggleGroup();
        var choices = new FlowPane(16, 4);
        for (Decision each : row.line().kind().decisions()) {
            var button = new RadioButton(words(each));
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setOnAction(event -> row.decision().set(each));
            row.decision().subscribe(now -> button.setSelected(now == each));
            choices.getChildren().add(button);
        }
        return choices;
    }

    private static String words(Decision decision) {
        return switch (decision) {
            case LEAVE -> "Leave it";
            case TAKE -> "Take it";
            case SAME -> "It is the same";
            case NEW -> "It is another";
        };
    }

    private static Pill pill(Kind kind) {
        return new Pill(switch (kind) {
            case NEW -> Tone.MEETING;
            case CHANGED -> Tone.RESOLUTION;
            case CANCELLED -> Tone.DEADLINE;
            case UNCLEAR -> Tone.DOUBT;
            case UNCHANGED -> Tone.SETTLED;
            case REFUSED -> Tone.PLAIN;
        }, words(kind));
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case NEW -> "new";
            case CHANGED -> "changed";
            case CANCELLED -> "cancelled";
            case UNCLEAR -> "to decide";
            case UNCHANGED -> "unchanged";
            case REFUSED -> "not taken";
        };
    }

    private static Node column(Node content, String name) {
        var column = new HBox(content);
        column.getStyleClass().addAll("import-column", name);
        return column;
    }
}
