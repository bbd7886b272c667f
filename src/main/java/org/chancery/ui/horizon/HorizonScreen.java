package org.chancery.ui.horizon;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Id;
import org.chancery.ui.inspector.Inspector;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.BodyChips;
import org.chancery.ui.timeline.TimelineView;
import org.kordamp.ikonli.feather.Feather;

/// What is coming, over time and as a list, and beside it all that is known of the chosen line.
public final class HorizonScreen extends BorderPane {

    /// The list reaches this far into the margin, so that its rows end where the timeline ends.
    private static final double SCROLL_BAR = 12;

    /// What the title and the day take of the header, in pixels.
    private static final double TITLE_AND_DAY = 300;

    private final HorizonModel model;
    private final Consumer<Destination> go;
    private final ListView<Row> list = new ListView<>();
    private final TimelineView timeline;
    private final StackPane middle = new StackPane();
    private final Inspector inspector;
    private final VBox page = new VBox();
    private Optional<Node> lead = Optional.empty();

    public HorizonScreen(HorizonModel model, Consumer<Destination> go) {
        this.model = model;
        this.go = go;
        getStyleClass().add("horizon");
        timeline = new TimelineView(this::chooseAndReveal, this::open);
        inspector = new Inspector(model.inspector(), model.distanceProperty());
        page.getChildren().addAll(header(), timeline, middle);
        page.getStyleClass().add("page");
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox.setMargin(middle, new Insets(0, -SCROLL_BAR, 0, 0));
        setCenter(page);
        setRight(inspector);
        inspector.prefWidthProperty()
                .bind(widthProperty().multiply(0.285).map(width -> Math.clamp(width.doubleValue(), 250, 348)));
        buildList();
        model.rowsProperty().subscribe(this::show);
        model.asOfProperty().subscribe(day -> {
            drawTimeline();
            fillMiddle();
        });
        model.troubleProperty().subscribe(trouble -> fillMiddle());
        model.busyProperty().subscribe(busy -> fillMiddle());
        model.chosenProperty().subscribe(this::reveal);
    }

    private Node header() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label title = Typography.pageTitle("Horizon");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var chips = new BodyChips(model.bodiesProperty(), model.bodyProperty(), model::filter);
        var header = new HBox(12, title, new AsOfField(model), gap, chips);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("page-header");
        header.widthProperty().subscribe(width -> chips.fit(width.doubleValue() - TITLE_AND_DAY));
        header.setMinWidth(0);
        return header;
    }

    private void buildList() {
        list.setId("horizon-list");
        list.setAccessibleText("What lies ahead");
        list.setCellFactory(view -> new LineCell());
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null)
                model.choose(Optional.of(row.id()));
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2)
                model.inspector().openSource();
        });
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown())
            return;
        switch (event.getCode()) {
            case ENTER -> model.inspector().openSource();
            case E -> model.inspector().edit();
            case M -> model.inspector().move();
            case R -> receive(event.isShiftDown());
            case DELETE -> model.inspector().delete();
            case F6 -> inspector.requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void receive(boolean linking) {
        if (linking)
            model.inspector().receive();
        else
            model.inspector().toggleReceived();
    }

    private void show(List<Row> rows) {
        if (!list.getItems().equals(rows))
            list.getItems().setAll(rows);
        drawTimeline();
        fillMiddle();
        reveal(model.chosenProperty().get());
    }

    /// Puts something above everything else; the timeline makes room for it as long as it is to be seen.
    public void lead(Node node) {
        lead = Optional.of(node);
        page.getChildren().add(1, node);
        node.visibleProperty().subscribe(shown -> {
            drawTimeline();
            if (shown && isFocusWithin())
                node.requestFocus();
            else if (!shown && (getScene() == null || getScene().getFocusOwner() == null))
                requestFocus();
        });
    }

    private void drawTimeline() {
        timeline.setVisible(!list.getItems().isEmpty() && lead.filter(Node::isVisible).isEmpty());
        timeline.setManaged(timeline.isVisible());
        model.asOfProperty().get().ifPresent(day -> timeline.show(day, model.entries(), model.unlisted()));
    }

    private void fillMiddle() {
        Node now = middle();
        if (middle.getChildren().contains(now))
            return;
        boolean keyboardHere = middle.isFocusWithin() || isFocused();
        middle.getChildren().setAll(now);
        if (keyboardHere)
            now.requestFocus();
    }

    private Node middle() {
        if (model.troubleProperty().get().isPresent())
            return failed(model.troubleProperty().get().get());
        if (!list.getItems().isEmpty())
            return list;
        return model.asOfProperty().get().isEmpty() ? reading() : nothing();
    }

    private Node nothing() {
        return new EmptyState(Feather.SUNRISE, "Nothing lies ahead",
                "Add a document, and Chancery proposes the meetings and deadlines in it, each with the paragraph it comes from.",
                Buttons.primary("Add document…", () -> go.accept(Destination.AddDocuments.ask())),
                Buttons.plain("New meeting", () -> go.accept(new Destination.NewMeeting())),
                Buttons.plain("New deliverable", () -> go.accept(new Destination.NewDeliverable())));
    }

    private Node failed(Trouble trouble) {
        return new EmptyState(Feather.ALERT_TRIANGLE, "The book could not be read", trouble.sentence(),
                Buttons.primary("Try again", model::refresh), Buttons.plain("Copy details", trouble::copyDetails));
    }

    private static Node reading() {
        var ring = new ProgressIndicator();
        ring.setMaxSize(36, 36);
        var box = new VBox(10, ring, new Label("Reading the book"));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void chooseAndReveal(Id entry) {
        model.choose(Optional.of(entry));
        list.requestFocus();
    }

    private void open(Id entry) {
        model.choose(Optional.of(entry));
        model.inspector().openSource();
    }

    private void reveal(Optional<Id> chosen) {
        timeline.select(chosen);
        int place = list.getItems().stream().map(Row::id).map(Optional::of).toList().indexOf(chosen);
        if (place < 0)
            list.getSelectionModel().clearSelection();
        else if (place != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 2));
        }
    }

    /// The keyboard goes to the list; until there is one, the screen keeps it.
    @Override
    public void requestFocus() {
        if (list.getScene() == null)
            super.requestFocus();
        else
            list.requestFocus();
    }
}
