package org.chancery.ui.entries;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.chancery.time.WhenOrder;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.Columns;
import org.chancery.ui.kit.lists.ListPage;
import org.kordamp.ikonli.feather.Feather;

/// The list of meetings or of deliverables. Enter or E edits, Ctrl+N adds, Del deletes, Space opens the paragraph an entry comes from.
public final class EntriesScreen extends StackPane {

    private static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");

    private final EntriesModel model;
    private final Consumer<Destination> go;
    private final Destination adding;
    private final ListPage<EntryRow> page;

    private EntriesScreen(EntriesModel model, Consumer<Destination> go, Destination adding, EntryWords words) {
        this.model = model;
        this.go = go;
        this.adding = adding;
        var empty = new EmptyState(words.picture(), words.emptyHeadline(), words.emptySentence(),
                Buttons.primary("Add document…", () -> go.accept(Destination.AddDocuments.ask())),
                Buttons.plain(words.add() + "…", this::add));
        var add = Buttons.keyed(Buttons.plain(words.add(), this::add), NEW.getDisplayText());
        add.setId("new-entry");
        page = new ListPage<>(words.title(), model.list(), row -> row.entry().id(), empty, add);
        setId(words.title().toLowerCase(Locale.ROOT));
        getChildren().add(page);
        columns(words);
        page.table().setId("entries");
        page.table().setAccessibleText(words.title());
        page.table().setRowFactory(this::row);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                page.requestFocus();
        });
    }

    public static EntriesScreen ofMeetings(EntriesModel model, Consumer<Destination> go) {
        return new EntriesScreen(model, go, new Destination.NewMeeting(), EntryWords.MEETINGS);
    }

    public static EntriesScreen ofDeliverables(EntriesModel model, Consumer<Destination> go) {
        return new EntriesScreen(model, go, new Destination.NewDeliverable(), EntryWords.DELIVERABLES);
    }

    private void columns(EntryWords words) {
        TableView<EntryRow> table = page.table();
        TableColumn<EntryRow, EntryRow> date = Columns.drawn(words.date(), 235, row -> Typography.strong(row.date()),
                Comparator.comparing(row -> row.entry().when(), WhenOrder.BY_DAY));
        table.getColumns().add(date);
        table.getColumns().add(Columns.drawn(words.entry(), 320, EntriesScreen::title,
                Comparator.comparing(row -> row.entry().title(), String.CASE_INSENSITIVE_ORDER)));
        table.getColumns().add(Columns.text("Body", 150, EntryRow::body));
        table.getColumns().add(Columns.drawn("Resolution", 95,
                row -> row.resolution().isEmpty() ? Typography.quiet("") : new Pill(Tone.RESOLUTION, row.resolution()),
                Comparator.comparing(EntryRow::resolution)));
        table.getColumns().add(Columns.text(words.whereOrWho(), 150, EntryRow::whereOrWho));
        table.getColumns()
                .add(Columns.drawn("Status", 105, EntriesScreen::status, Comparator.comparing(EntryRow::status)));
        table.getColumns().add(Columns.quiet("Reminders", 110, EntryRow::reminderText));
    }

    private static Node title(EntryRow row) {
        var title = Typography.plain(row.entry().title());
        title.setMinWidth(40);
        if (row.entry().doubt().isEmpty())
            return title;
        var both = new HBox(6, title, new Pill(Tone.DOUBT, "check"));
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private static Node status(EntryRow row) {
        return new Pill(switch (row.status()) {
            case "overdue", "cancelled" -> Tone.DOUBT;
            case "met", "held" -> Tone.SETTLED;
            case "expected", "unconfirmed", "part received" -> Tone.DEADLINE;
            case "promised", "asked" -> Tone.IMPRECISE;
            case "confirmed" -> Tone.MEETING;
            default -> Tone.PLAIN;
        }, row.status());
    }

    private TableRow<EntryRow> row(TableView<EntryRow> table) {
        var row = new TableRow<EntryRow>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty())
                edit();
        });
        var edit = new MenuItem("Edit");
        edit.setOnAction(event -> edit());
        var export = new MenuItem("Export to a calendar file…");
        export.setOnAction(event -> export());
        var delete = new MenuItem("Delete");
        delete.setOnAction(event -> model.delete(page.selected()));
        row.setContextMenu(new ContextMenu(edit, export, delete));
        return row;
    }

    private void press(KeyEvent event) {
        boolean inTable = page.table().isFocused();
        if (NEW.match(event))
            add();
        else if (inTable && event.getCode() == KeyCode.DELETE)
            model.delete(page.selected());
        else if (inTable && !event.isShortcutDown()
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.E))
            edit();
        else if (inTable && event.getCode() == KeyCode.SPACE)
            openSource();
        else
            return;
        event.consume();
    }

    private void add() {
        go.accept(adding);
    }

    private void edit() {
        page.selected().stream().findFirst().ifPresent(row -> go.accept(new Destination.Edited(row.entry().id())));
    }

    private void export() {
        go.accept(new Destination.Export(
                page.selected().stream().map(row -> row.entry().id()).collect(Collectors.toSet())));
    }

    private void openSource() {
        page.selected().stream().findFirst().ifPresent(row -> row.source().ifPresent(
                evidence -> go.accept(new Destination.Source(evidence))));
    }
}
