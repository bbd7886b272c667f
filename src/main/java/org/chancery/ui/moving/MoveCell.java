package org.chancery.ui.moving;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.chancery.agenda.moving.Preview.Warning;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.DrawnCell;
import org.chancery.ui.moving.MoveRow.Alone;
import org.chancery.ui.moving.MoveRow.ClashRow;
import org.chancery.ui.moving.MoveRow.EntryRow;
import org.chancery.ui.moving.MoveRow.PartRow;

/// One row of what a move does, with its tick.
final class MoveCell extends DrawnCell<MoveRow> {

    private static final String ALONE = "Nothing else hangs on this meeting.";

    private final MoveModel model;

    MoveCell(MoveModel model) {
        super("move-cell");
        this.model = model;
    }

    @Override
    protected Node draw(MoveRow row) {
        return switch (row) {
            case EntryRow e -> entry(e);
            case PartRow p -> part(p);
            case ClashRow c -> clash(c.clash());
            case Alone a -> line(Typography.quiet(ALONE));
        };
    }

    @Override
    protected String spoken(MoveRow row) {
        return switch (row) {
            case EntryRow e -> String.join(", ", e.line().entry().title(), e.why(), "was " + e.was(), e.becomes());
            case PartRow p -> String.join(", ", p.title(), p.why(), p.becomes());
            case ClashRow c -> c.clash().what() + " " + c.clash().detail();
            case Alone a -> ALONE;
        };
    }

    private static Node part(PartRow row) {
        Label sign = new Label("+");
        sign.getStyleClass().addAll("strong", "sign");
        return line(sign, names(row.title(), row.why()), column(Typography.quiet("–"), "was"),
                column(Typography.quiet("→"), "arrow"), column(Typography.strong(row.becomes()), "becomes"),
                column(Typography.quiet("–"), "calendars"));
    }

    private static VBox names(String title, String why) {
        var names = new VBox(2, Typography.wrapped(Typography.strong(title)), Typography.wrapped(small(why)));
        HBox.setHgrow(names, Priority.ALWAYS);
        return names;
    }

    private Node entry(EntryRow row) {
        var tick = new CheckBox();
        tick.setSelected(row.changes());
        tick.setDisable(!row.line().canBeLeft());
        tick.setFocusTraversable(false);
        tick.setAccessibleText("Let " + row.line().entry().title() + " follow");
        tick.setOnAction(event -> model.follow(row.line().entry().id(), tick.isSelected()));
        Label becomes = row.changes() ? Typography.strong(row.becomes()) : Typography.quiet(row.becomes());
        var after = new VBox(2, becomes);
        if (!row.difference().isEmpty())
            after.getChildren().add(small(row.difference()));
        Node calendars = row.changes() ? new Pill(Tone.MEETING, "update on export") : Typography.quiet("–");
        return line(tick, names(row.line().entry().title(), row.why()), column(Typography.plain(row.was()), "was"),
                column(Typography.quiet(row.changes() ? "→" : ""), "arrow"), column(after, "becomes"),
                column(calendars, "calendars"));
    }

    private static Node clash(Warning clash) {
        Label what = Typography.wrapped(Typography.strong(clash.what()));
        what.getStyleClass().add("alarm");
        var names = new VBox(2, what);
        if (!clash.detail().isEmpty()) {
            Label detail = Typography.wrapped(new Label(clash.detail()));
            detail.getStyleClass().addAll("alarm", "small");
            names.getChildren().add(detail);
        }
        HBox.setHgrow(names, Priority.ALWAYS);
        Label sign = new Label("!");
        sign.getStyleClass().addAll("alarm", "sign");
        return line(sign, names);
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("move-line");
        return line;
    }

    private static Node column(Node content, String name) {
        var column = new HBox(content);
        column.setAlignment(Pos.CENTER_LEFT);
        column.getStyleClass().addAll("move-column", name);
        return column;
    }

    private static Label small(String text) {
        Label label = Typography.quiet(text);
        label.getStyleClass().add("small");
        return label;
    }
}
