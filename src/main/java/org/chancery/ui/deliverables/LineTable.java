package org.chancery.ui.deliverables;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.listing.Arrangement;
import org.chancery.agenda.listing.Arrangement.Column;
import org.chancery.agenda.receiving.Standing;
import org.chancery.time.text.WhenLabel;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.Columns;
import org.chancery.ui.kit.lists.Selection;

/// The lines as a table. A click on a column's name has the model sort by it; what is selected stays so when the lines are read again.
final class LineTable extends TableView<Row> {

    /// How wide the table has to be for columns that can be spared.
    private static final Map<Column, Double> ROOM = Map.of(Column.REMINDERS, 740.0, Column.SOURCE, 660.0, Column.BODY,
            620.0);

    /// "Mon 28 Oct 2024"
    private static final double WHOLE_DATE = 132;

    private final DeliverablesModel model;
    private final Selection<Row> kept;
    private boolean following;

    LineTable(DeliverablesModel model) {
        this.model = model;
        setId("entries");
        getStyleClass().addAll("entries", "deliverables");
        setAccessibleText("Deliverables");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Typography.quiet("Nothing here matches the filter."));
        setRowFactory(table -> new LineRow());
        columns();
        setSortPolicy(table -> {
            sortAsTheHeadersSay();
            return true;
        });
        kept = new Selection<>(this, Row::id);
        model.rowsProperty().subscribe(rows -> {
            getItems().setAll(rows);
            kept.restore();
        });
        model.arrangementProperty().subscribe(this::follow);
        widthProperty().subscribe(width -> stream().forEach(column -> column.setVisible(width.doubleValue() >= ROOM
                .getOrDefault(Column.valueOf(column.getId()), 0.0))));
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty() && !getItems().isEmpty())
                getSelectionModel().select(0);
        });
    }

    /// What is selected, in the order shown.
    List<Row> selected() {
        Set<Row> chosen = Set
                .copyOf(getSelectionModel().getSelectedItems().stream().filter(row -> row != null).toList());
        return getItems().stream().filter(chosen::contains).toList();
    }

    Set<Id> selectedIds() {
        return selected().stream().map(Row::id).collect(Collectors.toSet());
    }

    private void columns() {
        column(Column.DUE, "Due", 138, row -> Typography.strong(WhenLabel.medium(row.line().entry().when())));
        column(Column.TITLE, "Deliverable", 270, LineTable::title);
        column(Column.BODY, "Body", 92, row -> new Label(row.line().body()));
        column(Column.RESOLUTION, "Resolution", 84, row -> row.line().resolution().isEmpty()
                ? Typography.quiet("")
                : new Pill(Tone.RESOLUTION, row.line().resolution()));
        column(Column.OWNER, "Owed by", 96, row -> new Label(row.line().entry().owner()));
        column(Column.STATUS, "Status", 108, LineTable::status);
        column(Column.SOURCE, "Source", 72, row -> new Pill(Tone.PLAIN, row.line().source()));
        column(Column.REMINDERS, "Reminders", 88, row -> Typography.quiet(
                row.line().reminders().stream().map(days -> days + "d").collect(Collectors.joining(" "))));
    }

    private void column(Column sorted, String name, double width, Function<Row, Node> draw) {
        TableColumn<Row, Row> column = Columns.drawn(name, width, draw, Comparator.comparing(Row::id));
        column.setId(sorted.name());
        column.setReorderable(true);
        if (sorted == Column.DUE)
            column.setMinWidth(WHOLE_DATE);
        getColumns().add(column);
    }

    private static Node title(Row row) {
        Deliverable entry = row.line().entry();
        var title = Typography.plain(entry.title());
        title.setMinWidth(40);
        var line = new HBox(6, title);
        line.setAlignment(Pos.CENTER_LEFT);
        if (entry.kind() != Deliverable.Kind.DEADLINE)
            line.getChildren().add(new Pill(Tone.IMPRECISE, entry.kind() == Deliverable.Kind.PROMISE
                    ? "promise"
                    : "ask"));
        if (!entry.doubt().isEmpty())
            line.getChildren().add(new Pill(Tone.DOUBT, "check"));
        return line;
    }

    private static Node status(Row row) {
        Standing standing = row.line().standing();
        var status = new Pill(switch (standing.status()) {
            case MET -> Tone.SETTLED;
            case SUPERSEDED, DROPPED -> Tone.PLAIN;
            case UNCONFIRMED -> Tone.IMPRECISE;
            case EXPECTED, PART_RECEIVED -> Tone.DEADLINE;
        }, standing.status() == Deliverable.Status.PART_RECEIVED && !standing.count().isEmpty()
                ? standing.progress() + " " + standing.count()
                : standing.progress());
        return standing.isLate() ? new HBox(5, new Pill(Tone.DOUBT, standing.lateness()), status) : status;
    }

    private void sortAsTheHeadersSay() {
        if (!following)
            getSortOrder().stream().findFirst().ifPresent(column -> model.arrange(model.arrangementProperty().get()
                    .sorted(Column.valueOf(column.getId()), column.getSortType() == SortType.DESCENDING)));
    }

    /// Shows in the headers how the list is sorted.
    private void follow(Arrangement arranged) {
        following = true;
        stream().filter(column -> column.getId().equals(arranged.sort().name())).forEach(column -> {
            column.setSortType(arranged.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            if (!getSortOrder().equals(List.of(column)))
                getSortOrder().setAll(List.of(column));
        });
        following = false;
    }

    private Stream<TableColumn<Row, ?>> stream() {
        return getColumns().stream();
    }
}
