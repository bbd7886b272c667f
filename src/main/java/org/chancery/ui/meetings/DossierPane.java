package org.chancery.ui.meetings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Id;
import org.chancery.desk.preparing.Preparation;
import org.chancery.ui.dossier.NotePad;
import org.chancery.ui.dossier.WhyStrip;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.meetings.DossierRow.OwedRow;
import org.chancery.ui.meetings.DossierRow.PartRow;
import org.chancery.ui.naming.MeetingPill;

/// One meeting with all that an officer needs for it. Enter opens the paragraph of a row, E edits, R marks it received, W says why its date is what it is, Ctrl+1 to Ctrl+5 are the tabs.
final class DossierPane extends VBox {

    private final MeetingsModel model;
    private final Consumer<Destination> go;
    private final Label title = Typography.pageTitle("");
    /// The title, and the pills behind it.
    private final FlowPane pills = new FlowPane(8, 5);
    private final Label line = Typography.wrapped(Typography.quiet(""));
    private final Map<Tab, ToggleButton> tabs = new EnumMap<>(Tab.class);
    private final ListView<DossierRow> list = new ListView<>();
    private final NotePad<Id> notes;
    private final WhyStrip reasons;
    private final StackPane middle = new StackPane();
    private Tab tab = Tab.PREPARE;

    DossierPane(MeetingsModel model, Consumer<Destination> go) {
        this.model = model;
        this.go = go;
        notes = new NotePad<>(model, "this meeting", "meeting-note");
        getStyleClass().add("dossier");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.maxWidthProperty().bind(pills.widthProperty());
        pills.prefWrapLengthProperty().bind(pills.widthProperty());
        pills.setAlignment(Pos.CENTER_LEFT);
        pills.setId("dossier-title");
        list.setId("dossier-list");
        list.setAccessibleText("What belongs to this meeting");
        list.setCellFactory(view -> new DossierCell(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2)
                openSource();
        });
        reasons = new WhyStrip(list, this::dated, model::why);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head(), tabBar(), middle, reasons);
        model.dossierProperty().subscribe(dossier -> dossier.ifPresent(this::show));
    }

    private Node head() {
        var names = new VBox(6, pills, line);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        var acts = new HBox(8, Buttons.keyed(Buttons.plain("Move dates…", this::move), "M"),
                Buttons.keyed(Buttons.plain("Edit", this::edit), "E"),
                Buttons.plain("Export…", this::export));
        acts.setAlignment(Pos.TOP_RIGHT);
        acts.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(16, names, acts);
        head.getStyleClass().add("dossier-head");
        return head;
    }

    private Node tabBar() {
        var group = new ToggleGroup();
        var bar = new HBox();
        bar.getStyleClass().add("tabs");
        for (Tab each : Tab.values()) {
            var button = new ToggleButton();
            button.setId("tab-" + each.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().setAll("tab-button");
            button.setToggleGroup(group);
            button.setOnAction(event -> turnTo(each));
            tabs.put(each, button);
            bar.getChildren().add(button);
        }
        return bar;
    }

    /// Gives to be kept what is still being typed.
    void rest() {
        notes.keep();
    }

    /// Looks at the meeting from another side.
    void turnTo(Tab side) {
        tab = side;
        reasons.hide();
        model.dossierProperty().get().ifPresent(this::show);
        middle.getChildren().getFirst().requestFocus();
    }

    private void show(Preparation p) {
        title.setText(p.meeting().title());
        showPills(p);
        line.setText(Headline.of(p));
        tabs.forEach((side, button) -> {
            button.setText(side.label(p));
            button.setSelected(side == tab);
        });
        notes.show(p.meeting().id(), p.meeting().note());
        fill(p);
    }

    /// The entry of the chosen row; the meeting itself where the row has no date of its own.
    private Optional<Id> dated() {
        return row().flatMap(DossierRow::entry).or(() -> model.chosenProperty().get());
    }

    /// Whether it says why a date is what it is, which Escape takes away first.
    boolean isExplaining() {
        return reasons.isVisible();
    }

    private void fill(Preparation p) {
        Node wanted = tab == Tab.NOTES ? notes : list;
        if (!middle.getChildren().contains(wanted))
            middle.getChildren().setAll(wanted);
        var rows = DossierRow.of(p, tab);
        if (list.getItems().equals(rows))
            return;
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(rows);
        if (selected >= 0 && selected < rows.size())
            list.getSelectionModel().select(selected);
    }

    private void showPills(Preparation p) {
        pills.getChildren().setAll(title);
        if (!p.resolution().isEmpty())
            pills.getChildren().add(Buttons.pill(Tone.RESOLUTION,
                    (p.resolution() + " " + p.resolutionTitle()).strip(), "Open the thread of " + p.resolution(),
                    () -> p.meeting().resolution()
                            .ifPresent(id -> go.accept(new Destination.Resolutions(Optional.of(id))))));
        pills.getChildren().add(MeetingPill.of(p.meeting()));
        if (!p.meeting().doubt().isEmpty())
            pills.getChildren().add(new Pill(Tone.DOUBT, "check"));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown())
            return;
        if (event.getCode() == KeyCode.ENTER)
            openSource();
        else if (event.getCode() == KeyCode.E)
            editRow();
        else if (event.getCode() == KeyCode.M)
            move();
        else if (event.getCode() == KeyCode.R)
            owed().ifPresent(row -> model.toggleReceived(row.owed().deliverable()));
        else
            return;
        event.consume();
    }

    private Optional<DossierRow> row() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private Optional<OwedRow> owed() {
        return row().filter(OwedRow.class::isInstance).map(OwedRow.class::cast);
    }

    private void openSource() {
        if (row().orElse(null) instanceof PartRow part) {
            model.reveal(part.part().id());
            return;
        }
        row().flatMap(DossierRow::source).map(Destination.Source::new).<Destination>map(d -> d)
                .or(() -> owed().map(row -> new Destination.Edited(row.owed().deliverable().id())))
                .ifPresent(go);
    }

    private void editRow() {
        owed().ifPresentOrElse(row -> go.accept(new Destination.Edited(row.owed().deliverable().id())), this::edit);
    }

    private void edit() {
        model.chosenProperty().get().ifPresent(id -> go.accept(new Destination.Edited(id)));
    }

    void move() {
        model.chosenProperty().get().ifPresent(id -> go.accept(new Destination.Moved(id, Optional.empty())));
    }

    private void export() {
        model.chosenProperty().get().ifPresent(id -> go.accept(new Destination.Export(Set.of(id))));
    }

    /// The keyboard goes to the list, or to the notes.
    @Override
    public void requestFocus() {
        middle.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
