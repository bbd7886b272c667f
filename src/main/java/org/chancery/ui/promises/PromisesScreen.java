package org.chancery.ui.promises;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
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
import org.chancery.ui.inspector.Inspector;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.kit.lists.BodyChips;
import org.chancery.ui.promises.PromiseRow.Question;
import org.chancery.ui.promises.lateness.LatenessPane;
import org.kordamp.ikonli.feather.Feather;

/// What is owed without a date, what nobody answered, and how late papers come. Enter opens the paragraph, R marks it received or answered, Shift+R links
/// what came, D drops it, E edits; Ctrl+F filters.
public final class PromisesScreen extends BorderPane {

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final double BESIDE_THE_CHIPS = 390;

    private final PromisesModel model;
    private final ListView<PromiseRow> list = new ListView<>();
    private final TextField filter = new TextField();
    private final Map<Tab, ToggleButton> tabs = new EnumMap<>(Tab.class);
    private final StackPane middle = new StackPane();
    private final LatenessPane lateness;
    private final Inspector inspector;

    public PromisesScreen(PromisesModel model) {
        this.model = model;
        this.lateness = new LatenessPane(model::inspect);
        this.inspector = new Inspector(model.inspector(), new SimpleStringProperty(""));
        setId("promises");
        getStyleClass().addAll("horizon", "promises");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/promises.css")).toExternalForm());
        buildList();
        var page = new VBox(header(), tabBar(), middle);
        page.getStyleClass().add("page");
        VBox.setVgrow(middle, Priority.ALWAYS);
        setCenter(page);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.rowsProperty().subscribe(this::show);
        model.stageProperty().subscribe(this::fill);
        model.tabProperty().subscribe(tab -> fill());
        model.questions().foundProperty().subscribe(questions -> fill());
        model.latenessProperty().subscribe(bodies -> {
            lateness.show(bodies);
            fill();
        });
        model.chosenProperty().subscribe(this::reveal);
        sceneProperty().subscribe(scene -> model.onScreen(scene != null));
    }

    private Node header() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label title = Typography.pageTitle("Promises");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var chips = new BodyChips(model.bodiesProperty(), model.bodyProperty(), model::filter);
        filter.setId("promise-filter");
        filter.setPromptText("Filter by owner, words, paper");
        filter.setAccessibleText("Filter promises");
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
        var header = new HBox(12, title, gap, chips, filter);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("page-header");
        header.widthProperty().subscribe(width -> chips.fit(width.doubleValue() - BESIDE_THE_CHIPS));
        header.setMinWidth(0);
        return header;
    }

    private Node tabBar() {
        var group = new ToggleGroup();
        var bar = new HBox();
        bar.getStyleClass().add("tabs");
        for (Tab each : Tab.values()) {
            var button = new ToggleButton();
            button.setId("promises-" + each.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().setAll("tab-button");
            button.setToggleGroup(group);
            button.setOnAction(event -> turnTo(each));
            tabs.put(each, button);
            bar.getChildren().add(button);
        }
        return bar;
    }

    private void turnTo(Tab tab) {
        model.tabProperty().set(tab);
        tabs.forEach((side, button) -> button.setSelected(side == tab));
        requestFocus();
    }

    private void buildList() {
        list.setId("promise-list");
        list.setAccessibleText("What is owed without a date");
        list.setCellFactory(view -> new PromiseCell(model));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null)
                model.choose(Optional.of(row));
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2)
                model.openSource();
        });
    }

    private void show(List<PromiseRow> rows) {
        if (!list.getItems().equals(rows))
            list.getItems().setAll(rows);
        fill();
        reveal(model.chosenProperty().get());
    }

    private void fill() {
        tabs.forEach((side, button) -> {
            button.setText(side.label() + model.count(side).map(count -> " (" + count + ")").orElse(""));
            button.setSelected(side == model.tabProperty().get());
        });
        Node now = middle();
        if (middle.getChildren().contains(now))
            return;
        boolean here = middle.isFocusWithin() || isFocused();
        middle.getChildren().setAll(now);
        if (here)
            requestFocus();
    }

    private Node middle() {
        return switch (model.stageProperty().get()) {
            case READING -> reading("Reading the promises");
            case FAILED -> failed(model.troubleProperty().get().orElseThrow());
            case FILLED -> switch (model.tabProperty().get()) {
                case LATENESS -> lateness;
                case PROMISES -> list.getItems().isEmpty() ? nothingPromised() : list;
                case QUESTIONS -> list.getItems().isEmpty() ? nothingAsked() : list;
            };
        };
    }

    private Node nothingPromised() {
        return model.filterProperty().get().isBlank()
                ? new EmptyState(Feather.CHECK_CIRCLE, "Nothing is owed without a date",
                        "What somebody promises or is asked for in a paper, and names no date for, waits here until it is seen.",
                        Buttons.primary("Add document…", () -> model.open(Destination.AddDocuments.ask())))
                : nothingMatches();
    }

    private Node nothingAsked() {
        if (model.count(Tab.QUESTIONS).isEmpty())
            return reading("Looking for questions in the papers");
        return model.filterProperty().get().isBlank()
                ? new EmptyState(Feather.CHECK_CIRCLE, "No question is open",
                        "What was asked in a paper, and no paragraph of it answers, waits here until it is answered or let go.")
                : nothingMatches();
    }

    private static Node nothingMatches() {
        return new EmptyState(Feather.SEARCH, "Nothing matches the filter", "Escape in the filter empties it.");
    }

    private Node failed(Trouble trouble) {
        return new EmptyState(Feather.ALERT_TRIANGLE, "The promises could not be read", trouble.sentence(),
                Buttons.primary("Try again", model::refresh), Buttons.plain("Copy details", trouble::copyDetails));
    }

    private static Node reading(String what) {
        var ring = new ProgressIndicator();
        ring.setMaxSize(36, 36);
        ring.setAccessibleText(what);
        var box = new VBox(10, ring, new Label(what));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void reveal(Optional<PromiseRow> chosen) {
        Region side = chosen.filter(Question.class::isInstance)
                .<Region>map(row -> new QuestionCard(((Question) row).unanswered(), model)).orElse(inspector);
        if (getRight() != side || side instanceof QuestionCard) {
            side.prefWidthProperty()
                    .bind(widthProperty().multiply(0.285).map(width -> Math.clamp(width.doubleValue(), 250, 348)));
            setRight(side);
        }
        int place = chosen.map(list.getItems()::indexOf).orElse(-1);
        if (place >= 0 && place != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 2));
        }
    }

    private void press(KeyEvent event) {
        if (FIND.match(event)) {
            filter.requestFocus();
            filter.selectAll();
            event.consume();
        }
    }

    private void pressInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty())
            filter.clear();
        else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER
                || event.getCode() == KeyCode.ESCAPE)
            list.requestFocus();
        else
            return;
        event.consume();
    }

    private void pressInList(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown())
            return;
        boolean question = model.chosenProperty().get().filter(Question.class::isInstance).isPresent();
        switch (event.getCode()) {
            case ENTER -> model.openSource();
            case R -> {
                if (question || event.isShiftDown())
                    model.close();
                else
                    model.inspector().toggleReceived();
            }
            case D -> model.drop();
            case E -> model.inspector().edit();
            case DELETE -> model.inspector().delete();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The keyboard goes to the list; until there is one, the screen keeps it.
    @Override
    public void requestFocus() {
        if (middle.getChildren().contains(list))
            list.requestFocus();
        else
            super.requestFocus();
    }
}
