package org.chancery.ui.editing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.agenda.moving.PreviewWords;
import org.chancery.document.Evidence;
import org.chancery.ui.editing.EditorModel.Opened;
import org.chancery.ui.editing.EditorModel.Stage;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.TallScroll;
import org.chancery.ui.kit.Typography;

/// The sheet on which an entry is written. Ctrl+Enter saves; Escape closes, and asks first if something typed would be lost.
public final class EntrySheet extends StackPane {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");

    private final EditorModel model;
    private final Consumer<Destination> go;
    private final Runnable close;
    private final Consumer<EntrySheet> look;
    private final HBox foot = new HBox(10);

    /// @param close takes the sheet away
    /// @param look shows what follows when the meeting is saved on another date, and comes back to this sheet
    public EntrySheet(EditorModel model, Consumer<Destination> go, Runnable close, Consumer<EntrySheet> look) {
        this.look = look;
        this.model = model;
        this.go = go;
        this.close = close;
        setId("entry-sheet");
        getStyleClass().addAll("sheet", "entry-sheet");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/theme/editing.css")).toExternalForm());
        foot.setAlignment(Pos.CENTER_RIGHT);
        setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(waiting());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.openedProperty().subscribe(opened -> opened.ifPresent(this::show));
        model.stageProperty().subscribe(stage -> {
            foot.setDisable(stage == Stage.SAVING);
            if (stage == Stage.DONE)
                close.run();
        });
        model.troubleProperty().subscribe(trouble -> trouble.ifPresent(t -> offer(t.sentence(), save("Try again"))));
    }

    private void show(Opened opened) {
        var heading = new Label(opened.heading());
        heading.getStyleClass().add("sheet-title");
        var fields = new EntryFields(opened);
        var column = new VBox(14, heading, fields);
        if (!opened.doubt().isEmpty()) {
            Label doubt = Typography.wrapped(new Label(opened.doubt()));
            doubt.getStyleClass().add("alarm");
            column.getChildren().add(1, doubt);
        }
        if (!opened.sources().isEmpty()) {
            column.getChildren().add(Typography.caption("Where this comes from"));
            opened.sources().forEach(s -> column.getChildren().add(new SourceCard(s, () -> leave(s.evidence()))));
        }
        var scroll = new TallScroll(column);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        usual();
        getChildren().setAll(new VBox(16, scroll, follows(), foot));
        begin(fields.title());
    }

    /// What follows from the date as it stands, said before anything is saved.
    private Node follows() {
        var line = new VBox(4);
        line.setId("follows");
        line.managedProperty().bind(line.visibleProperty());
        model.followsProperty().subscribe(lines -> {
            int year = lines.stream().flatMap(each -> each.entry().when().earliest().stream()).map(LocalDate::getYear)
                    .findFirst().orElse(0);
            String follow = PreviewWords.of(lines, year);
            long stay = lines.stream().filter(each -> each.outcome() instanceof Stays).count();
            String stays = stay == 0 ? "" : stay == 1 ? "1 stays." : stay + " stay.";
            line.getChildren().setAll(Typography.wrapped(warn((follow + " " + stays).strip())));
            if (model.look().isPresent())
                line.getChildren().add(Buttons.link("Look and choose what follows…", () -> look.accept(this)));
            line.setVisible(!lines.isEmpty());
        });
        return line;
    }

    private static Label warn(String sentence) {
        var label = new Label(sentence);
        label.getStyleClass().add("warn");
        return label;
    }

    /// Puts the keyboard into the field as soon as the field is in the window, which is when the scroll pane around it is drawn.
    private static void begin(TextField field) {
        field.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                field.requestFocus();
                field.end();
            }
        });
    }

    private static Node waiting() {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(32, 32);
        return wheel;
    }

    private void usual() {
        boolean proposed = model.openedProperty().get().filter(Opened::proposed).isPresent();
        Button cancel = Buttons.plain("Cancel", this::leave);
        cancel.setId("cancel");
        foot.getChildren().setAll(gap(), cancel, save(proposed ? "Accept" : "Save"));
    }

    private Button save(String text) {
        Button save = Buttons.keyed(Buttons.primary(text, model::save), SAVE.getDisplayText().replace("↵", "Enter"));
        save.setId("save");
        return save;
    }

    private void leave() {
        if (model.unsaved()) {
            Button discard = Buttons.plain("Discard", close);
            discard.setId("discard");
            offer("What you typed is not saved.", discard, Buttons.plain("Keep editing", this::usual), save("Save"));
            discard.requestFocus();
        } else {
            close.run();
        }
    }

    private void leave(Evidence source) {
        if (model.unsaved())
            leave();
        else {
            close.run();
            go.accept(new Destination.Source(source));
        }
    }

    private void offer(String sentence, Button... buttons) {
        Label label = Typography.wrapped(new Label(sentence));
        label.getStyleClass().add("alarm");
        HBox.setHgrow(label, Priority.ALWAYS);
        foot.getChildren().setAll(label, gap());
        foot.getChildren().addAll(buttons);
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        return gap;
    }

    private void press(KeyEvent event) {
        if (SAVE.match(event)) {
            model.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }
}
