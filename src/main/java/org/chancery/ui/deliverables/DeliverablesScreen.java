package org.chancery.ui.deliverables;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.listing.SavedView;
import org.chancery.ui.inspector.Inspector;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.ColumnLayout;
import org.kordamp.ikonli.feather.Feather;

/// What is owed as a table, with a filter over it and all that is known of the chosen line beside it. Enter or E edits, Space opens the paragraph it
/// comes from, Ctrl+N adds, Del deletes, M marks, Ctrl+F goes to the filter, Ctrl+S keeps what is shown as a view, Shift+F10 shows what can be done.
public final class DeliverablesScreen extends StackPane {

    private static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

    private final DeliverablesModel model;
    private final Consumer<Destination> go;
    private final FilterBar filter;
    private final LineTable table;
    private final ActMenu menu;
    private final BorderPane frame = new BorderPane();
    private final StackPane middle = new StackPane();
    private final VBox page;
    private final Inspector inspector;

    public DeliverablesScreen(DeliverablesModel model, Consumer<Destination> go) {
        this.model = model;
        this.go = go;
        setId("deliverables");
        getStyleClass().add("list-page");
        for (String sheet : List.of("lists", "deliverables"))
            getStylesheets().add(Objects.requireNonNull(
                    DeliverablesScreen.class.getResource("/theme/" + sheet + ".css")).toExternalForm());
        filter = new FilterBar(model);
        table = new LineTable(model);
        menu = new ActMenu(model, table, go, this::ask);
        table.setContextMenu(menu);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> model.choose(Optional.ofNullable(row)));
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !table.selected().isEmpty())
                menu.edit();
        });
        inspector = new Inspector(model.inspector(), model.distanceProperty());
        inspector.prefWidthProperty()
                .bind(widthProperty().multiply(0.27).map(width -> Math.clamp(width.doubleValue(), 250, 330)));
        page = new VBox(head(), filter, table);
        page.getStyleClass().add("list-column");
        VBox.setVgrow(table, Priority.ALWAYS);
        frame.setCenter(middle);
        getChildren().add(frame);
        model.stageProperty().subscribe(stage -> put(switch (stage) {
            case LOADING -> waiting();
            case EMPTY -> empty();
            case FILLED -> page;
            case FAILED -> failed();
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The keyboard goes to the table; until there is one, the screen keeps it.
    @Override
    public void requestFocus() {
        if (table.getScene() == null)
            super.requestFocus();
        else
            table.requestFocus();
    }

    /// Which columns stand where and how wide, as text to keep.
    public String layoutText() {
        return ColumnLayout.text(table);
    }

    /// Puts the columns as a text says that [#layoutText] gave.
    public void layOut(String text) {
        ColumnLayout.apply(table, text);
    }

    /// Who was here with the keyboard stays here with it.
    private void put(Node content) {
        boolean here = isFocusWithin();
        middle.getChildren().setAll(content);
        frame.setRight(content == page ? inspector : null);
        if (here)
            requestFocus();
    }

    private Node head() {
        Label title = Typography.pageTitle("Deliverables");
        title.setMinWidth(60);
        Label count = Typography.quiet("");
        count.setId("shown");
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        model.listingProperty().subscribe(listing -> listing.ifPresent(read -> count.setText(
                read.lines().size() == read.total()
                        ? String.valueOf(read.total())
                        : read.lines().size() + " of " + read.total())));
        MenuButton views = viewMenu();
        model.viewProperty().subscribe(view -> {
            title.setText(view.map(SavedView::name).orElse("Deliverables"));
            views.setVisible(view.isPresent());
            views.setManaged(view.isPresent());
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var save = Buttons.plain("Save this view…", this::saveView);
        save.setId("save-view");
        var add = Buttons.keyed(Buttons.plain("New", this::add), NEW.getDisplayText());
        add.setId("new-entry");
        add.setAccessibleText("New deliverable, key " + NEW.getDisplayText());
        var head = new HBox(10, title, count, gap, views, save, add);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("list-head");
        return head;
    }

    private MenuButton viewMenu() {
        var menu = new MenuButton("View");
        menu.setId("view-menu");
        menu.getStyleClass().add("view-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        MenuItem keep = item("Keep what is shown now", model.views()::saveChanges);
        menu.getItems().setAll(keep, item("Rename…", this::renameView),
                item("Move up", () -> model.views().move(-1)), item("Move down", () -> model.views().move(1)),
                item("Delete this view", model.views()::delete));
        menu.setOnShowing(event -> keep.setDisable(!model.isChanged()));
        return menu;
    }

    private static MenuItem item(String text, Runnable act) {
        var item = new MenuItem(text);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void saveView() {
        ask(new AskCard.Question("Save this view as", "name", "", List.of(), "Save"), model.views()::save);
    }

    private void renameView() {
        ask(new AskCard.Question("Rename this view to", "name",
                model.viewProperty().get().map(SavedView::name).orElse(""), List.of(), "Rename"),
                model.views()::rename);
    }

    private void ask(AskCard.Question question, Consumer<String> keep) {
        Node before = filter.isFocusWithin() ? filter.field() : table;
        var card = new AskCard(question, keep, () -> {
            getChildren().setAll(frame);
            before.requestFocus();
        });
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        getChildren().setAll(frame, card);
        card.begin();
    }

    private static Node waiting() {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(36, 36);
        wheel.setAccessibleText("Reading the book");
        return wheel;
    }

    private Node empty() {
        return new EmptyState(Feather.FLAG, "No deliverables yet",
                "Add a document and accept the deadlines it sets, or write one down yourself.",
                Buttons.primary("Add document…", () -> go.accept(Destination.AddDocuments.ask())),
                Buttons.plain("New deliverable…", this::add));
    }

    private Node failed() {
        Trouble trouble = model.troubleProperty().get().orElseThrow();
        return new EmptyState(Feather.ALERT_TRIANGLE, "The list could not be read", trouble.sentence(),
                Buttons.primary("Try again", model::refresh), Buttons.plain("Copy details", trouble::copyDetails));
    }

    private void add() {
        go.accept(new Destination.NewDeliverable());
    }

    private void press(KeyEvent event) {
        if (getChildren().size() > 1)
            return;
        if (NEW.match(event))
            add();
        else if (FIND.match(event)) {
            filter.field().requestFocus();
            filter.field().selectAll();
        } else if (SAVE.match(event))
            saveView();
        else if (!(event.getTarget() == filter.field()
                ? pressInFilter(event)
                : table.isFocused() && pressInTable(event)))
            return;
        event.consume();
    }

    private boolean pressInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.field().getText().isEmpty())
            filter.field().clear();
        else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)
            table.requestFocus();
        else
            return false;
        return true;
    }

    private void show(ContextMenu acts) {
        var corner = table.localToScreen(40, 60);
        acts.show(table, corner.getX(), corner.getY());
    }

    private boolean pressInTable(KeyEvent event) {
        if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            show(menu);
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown())
            return false;
        switch (event.getCode()) {
            case ENTER, E -> menu.edit();
            case SPACE -> model.inspector().openSource();
            case DELETE -> model.several().delete(table.selectedIds());
            case R -> model.inspector().receive();
            case M -> show(menu.markMenu());
            case F6 -> inspector.requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }
}
