package org.chancery.ui.documents;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.chancery.desk.ReviewingProposals.Card;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.Columns;
import org.chancery.ui.kit.lists.ListPage;
import org.kordamp.ikonli.feather.Feather;

/// The list of papers. Enter opens the review, Del removes a paper and what it still proposes.
public final class DocumentsScreen extends StackPane {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final DocumentsModel model;
    private final Consumer<Destination> go;
    private final ListPage<Card> page;

    /// @param zone in which the time of adding is shown
    public DocumentsScreen(DocumentsModel model, ZoneId zone, Consumer<Destination> go) {
        this.model = model;
        this.go = go;
        setId("documents");
        var empty = new EmptyState(Feather.FILE_TEXT, "No documents yet",
                "Add a summary, a letter or an agenda as PDF, Word or text. Chancery finds its meetings and deadlines and shows where each stands.",
                Buttons.primary("Add document…", this::add));
        page = new ListPage<>("Documents", model.list(), Card::document, empty);
        getChildren().add(page);
        columns(zone);
        page.table().setId("papers");
        page.table().setAccessibleText("Documents");
        page.table().setRowFactory(this::row);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused)
                page.requestFocus();
        });
    }

    private void columns(ZoneId zone) {
        TableView<Card> table = page.table();
        table.getColumns().add(Columns.drawn("Title", 340, card -> Typography.strong(card.title()),
                Comparator.comparing(Card::title, String.CASE_INSENSITIVE_ORDER)));
        table.getColumns().add(Columns.quiet("Symbol", 140, Card::symbol));
        table.getColumns().add(Columns.quiet("File", 180, Card::fileName));
        table.getColumns().add(Columns.drawn("Format", 85, card -> new Pill(Tone.PLAIN, card.format().label()),
                Comparator.comparing(card -> card.format().label())));
        table.getColumns()
                .add(Columns.drawn("Pages", 75, card -> new Label(card.pages() == 0 ? "–" : "" + card.pages()),
                        Comparator.comparing(Card::pages)));
        table.getColumns().add(Columns.drawn("Added", 165, card -> new Label(DAY.format(card.added().atZone(zone))),
                Comparator.comparing(Card::added)));
        table.getColumns()
                .add(Columns.drawn("Proposals", 240, DocumentsScreen::proposals, Comparator.comparing(Card::open)));
    }

    private static Node proposals(Card card) {
        var row = new HBox(5);
        row.setAlignment(Pos.CENTER_LEFT);
        count(row, card.open(), "to review", Tone.MEETING);
        count(row, card.accepted(), "accepted", Tone.SETTLED);
        count(row, card.skipped(), "skipped", Tone.PLAIN);
        if (row.getChildren().isEmpty())
            row.getChildren().add(Typography.quiet("none found"));
        return row;
    }

    private static void count(HBox row, int number, String what, Tone tone) {
        if (number > 0)
            row.getChildren().add(new Pill(tone, number + " " + what));
    }

    private TableRow<Card> row(TableView<Card> table) {
        var row = new TableRow<Card>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty())
                open();
        });
        var open = new MenuItem("Open review");
        open.setOnAction(event -> open());
        var remove = new MenuItem("Remove from the book");
        remove.setOnAction(event -> model.remove(page.selected()));
        row.setContextMenu(new ContextMenu(open, remove));
        return row;
    }

    private void press(KeyEvent event) {
        boolean inTable = page.table().isFocused();
        if (inTable && event.getCode() == KeyCode.ENTER)
            open();
        else if (inTable && event.getCode() == KeyCode.DELETE)
            model.remove(page.selected());
        else if (event.getCode() == KeyCode.N && event.isShortcutDown() && !event.isShiftDown())
            add();
        else
            return;
        event.consume();
    }

    private void add() {
        go.accept(Destination.AddDocuments.ask());
    }

    private void open() {
        page.selected().stream().findFirst().ifPresent(
                card -> go.accept(new Destination.ToReview(Optional.of(card.document()))));
    }
}
