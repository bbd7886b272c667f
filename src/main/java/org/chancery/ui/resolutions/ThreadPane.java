package org.chancery.ui.resolutions;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.desk.threads.ResolutionLine;
import org.chancery.desk.threads.ResolutionThread;
import org.chancery.desk.threads.Subject;
import org.chancery.ui.dossier.NotePad;
import org.chancery.ui.dossier.WhyStrip;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;
import org.chancery.ui.kit.Typography;

/// One resolution with its thread. Enter opens the entry of a row or else its paragraph, Space the paragraph, W says why its date is what it is; E says what it is called, G merges.
final class ThreadPane extends VBox {

    private final ResolutionsModel model;
    private final Consumer<Destination> go;
    private final Label title = Typography.pageTitle("");
    private final FlowPane pills = new FlowPane(8, 5);
    private final Label line = Typography.wrapped(Typography.quiet(""));
    private final Map<Side, ToggleButton> tabs = new EnumMap<>(Side.class);
    private final ListView<ThreadRow> list = new ListView<>();
    private final NotePad<Object> notes;
    private final NamingPane naming;
    private final MergingPane merging;
    private final WhyStrip reasons;
    private final StackPane middle = new StackPane();
    private final Button merge = Buttons.keyed(Buttons.plain("Merge…", this::merge), "G");
    private Side side = Side.THREAD;

    ThreadPane(ResolutionsModel model, Consumer<Destination> go) {
        this.model = model;
        this.go = go;
        notes = new NotePad<>(model, "this resolution", "resolution-note");
        naming = new NamingPane(model, this::back);
        merging = new MergingPane(model, this::back);
        getStyleClass().add("dossier");
        Typography.wrapped(title);
        pills.setAlignment(Pos.CENTER_LEFT);
        list.setId("dossier-list");
        list.setAccessibleText("What happened, is to happen and is owed under this resolution");
        list.setCellFactory(view -> new ThreadCell(model));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2)
                open();
        });
        reasons = new WhyStrip(list, () -> row().flatMap(ThreadRow::entry), model::why);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head(), tabBar(), middle, reasons);
        model.threadProperty().subscribe(thread -> thread.ifPresent(this::show));
        model.chosenProperty().subscribe(chosen -> leaveForms());
    }

    private Node head() {
        var names = new VBox(6, title, pills, line);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        var acts = new HBox(8, Buttons.keyed(Buttons.plain("Edit", this::edit), "E"), merge);
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
        for (Side each : Side.values()) {
            var button = new ToggleButton();
            button.setId("side-" + each.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().setAll("tab-button");
            button.setToggleGroup(group);
            button.setOnAction(event -> turnTo(each));
            tabs.put(each, button);
            bar.getChildren().add(button);
        }
        return bar;
    }

    /// Looks at the resolution from another side.
    void turnTo(Side other) {
        side = other;
        reasons.hide();
        back();
    }

    /// Gives to be kept what is still being typed.
    void rest() {
        notes.keep();
    }

    void edit() {
        model.chosenProperty().get().ifPresent(subject -> {
            naming.show(subject);
            lay(naming);
        });
    }

    void merge() {
        model.chosenProperty().get().filter(subject -> subject.id().isPresent()).ifPresent(subject -> {
            merging.show(subject);
            lay(merging);
        });
    }

    /// Whether a form lies over the thread, which Escape takes away first.
    boolean isWriting() {
        return middle.getChildren().contains(naming) || middle.getChildren().contains(merging);
    }

    /// Whether it says why a date is what it is, which Escape takes away first.
    boolean isExplaining() {
        return reasons.isVisible();
    }

    private void lay(Node form) {
        reasons.hide();
        middle.getChildren().setAll(form);
        form.requestFocus();
    }

    /// Takes a form away and shows the side that was looked at, with the keyboard on it.
    private void back() {
        middle.getChildren().clear();
        model.threadProperty().get().ifPresent(this::show);
        requestFocus();
    }

    /// What is chosen meanwhile is looked at, not written on.
    private void leaveForms() {
        if (isWriting()) {
            middle.getChildren().clear();
            model.threadProperty().get().ifPresent(this::show);
        }
    }

    private void show(ResolutionThread thread) {
        Subject subject = thread.line().subject();
        title.setText(subject.name().shortText() + (subject.title().isEmpty() ? "" : ", " + subject.title()));
        pills.getChildren().clear();
        if (!subject.name().body().isEmpty())
            pills.getChildren().add(new Pill(Tone.RESOLUTION, subject.name().body()));
        if (subject.id().isEmpty())
            pills.getChildren().add(new Pill(Tone.PLAIN, "only named in papers"));
        pills.setManaged(!pills.getChildren().isEmpty());
        line.setText(headline(thread));
        merge.setDisable(subject.id().isEmpty());
        tabs.forEach((each, button) -> {
            button.setText(each.label(thread));
            button.setSelected(each == side);
        });
        notes.show(ResolutionRow.key(subject), thread.note());
        fill(thread);
    }

    /// "3 open, 1 overdue · next in 12 days: OEWG-H documents available online · also called Decision 2/7".
    private static String headline(ResolutionThread thread) {
        ResolutionLine line = thread.line();
        var words = new StringJoiner(" · ");
        words.add(line.open() == 0
                ? "nothing open"
                : line.open() + " open" + (line.overdue() > 0 ? ", " + line.overdue() + " overdue" : ""));
        line.next().ifPresent(entry -> words.add("next " + line.distance() + ": " + entry.title()));
        if (thread.unanswered() > 0)
            words.add(thread.unanswered() == 1
                    ? "1 question not answered"
                    : thread.unanswered() + " questions not answered");
        thread.otherNames().forEach(name -> words.add("also called " + name));
        return words.toString();
    }

    private void fill(ResolutionThread thread) {
        if (isWriting())
            return;
        Node wanted = side == Side.NOTES ? notes : list;
        if (!middle.getChildren().contains(wanted))
            middle.getChildren().setAll(wanted);
        var rows = ThreadRow.of(thread, side);
        if (list.getItems().equals(rows))
            return;
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(rows);
        if (selected >= 0 && selected < rows.size())
            list.getSelectionModel().select(selected);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown())
            return;
        switch (event.getCode()) {
            case ENTER -> open();
            case SPACE -> openSource();
            case E -> edit();
            case G -> merge();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<ThreadRow> row() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void open() {
        row().flatMap(ThreadRow::entry)
                .<Destination>map(Destination.Shown::new)
                .ifPresentOrElse(go, this::openSource);
    }

    private void openSource() {
        row().flatMap(ThreadRow::source).map(Destination.Source::new).ifPresent(go);
    }

    /// The keyboard goes to what is in the middle.
    @Override
    public void requestFocus() {
        middle.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
