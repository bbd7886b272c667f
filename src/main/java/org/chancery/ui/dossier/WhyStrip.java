package org.chancery.ui.dossier;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Id;
import org.chancery.agenda.computing.Why;
import org.chancery.ui.kit.Typography;
import org.chancery.ui.naming.WhyLine;

/// Why the chosen line of a list stands under its date, in one sentence below the list; takes no room until it is asked.
///
/// W asks, and a second W or Escape takes the answer away; so does choosing another line.
public final class WhyStrip extends VBox {

    /// The question, the same wherever it can be asked.
    public static final String QUESTION = "Why this date?";

    /// Reads why a date is what it is, and tells it later.
    @FunctionalInterface
    public interface Reading {
        void why(Id entry, Consumer<Why> told);
    }

    private final ListView<?> list;
    /// The entry whose date is asked about: that of the chosen line.
    private final Supplier<Optional<Id>> asked;
    private final Reading reading;
    private final Label sentence = Typography.wrapped(Typography.plain(""));
    private final Label cautions = Typography.wrapped(new Label());
    /// Counts the questions, so that an answer nobody waits for any more is not shown.
    private int questions;

    public WhyStrip(ListView<?> list, Supplier<Optional<Id>> asked, Reading reading) {
        super(3, Typography.caption(QUESTION));
        this.list = list;
        this.asked = asked;
        this.reading = reading;
        getStyleClass().add("why-strip");
        sentence.setId("why-sentence");
        cautions.getStyleClass().addAll("warn", "small");
        getChildren().addAll(sentence, cautions);
        list.setContextMenu(menu());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedItemProperty().subscribe(this::hide);
        hide();
    }

    private ContextMenu menu() {
        var ask = new MenuItem(QUESTION);
        ask.setId("why-item");
        ask.setOnAction(event -> ask());
        var menu = new ContextMenu(ask);
        menu.setOnShowing(event -> ask.setDisable(asked.get().isEmpty()));
        return menu;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown())
            return;
        if (isVisible() && (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.W))
            hide();
        else if (event.getCode() == KeyCode.W)
            ask();
        else
            return;
        event.consume();
    }

    /// Asks about the chosen line.
    public void ask() {
        int mine = questions + 1;
        questions = mine;
        asked.get().ifPresent(entry -> reading.why(entry, why -> {
            if (mine == questions)
                show(why);
        }));
    }

    private void show(Why why) {
        String words = WhyLine.sentence(why);
        sentence.setText(words);
        cautions.setText(String.join(" ", why.cautions()));
        cautions.setManaged(!why.cautions().isEmpty());
        list.setAccessibleHelp((words + " " + cautions.getText()).strip());
        setManaged(true);
        setVisible(true);
    }

    /// Takes the answer away, also one that is still awaited.
    public void hide() {
        questions++;
        setManaged(false);
        setVisible(false);
        list.setAccessibleHelp(null);
    }
}
