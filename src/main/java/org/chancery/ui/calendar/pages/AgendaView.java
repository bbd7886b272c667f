package org.chancery.ui.calendar.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.chancery.agenda.Id;
import org.chancery.ui.calendar.layout.AgendaRow;
import org.chancery.ui.calendar.layout.Page;
import org.jspecify.annotations.Nullable;

/// Entries in a list, by day. It draws what can be seen, and tells when its end comes near.
public final class AgendaView extends ListView<AgendaRow> {

    /// What is done where the list ends.
    public interface Ends {

        void readOn();

        void readBack();
    }

    private final Hand hand;
    private final Ends ends;
    private final Runnable afterLayout = this::look;
    private boolean endSeen;
    private Optional<Page> page = Optional.empty();
    private Optional<Id> chosen = Optional.empty();
    private boolean showing;

    /// @param bodyName the short name of a body
    public AgendaView(Hand hand, Function<Id, String> bodyName, Ends ends) {
        this.hand = hand;
        this.ends = ends;
        sceneProperty().subscribe(this::follow);
        setAccessibleText("Entries by day");
        setCellFactory(view -> new AgendaCell(() -> page, bodyName, () -> endSeen = true));
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!showing && row instanceof AgendaRow.Line line) {
                chosen = Optional.of(line.entry().id());
                hand.choose(line.entry().id());
            }
        });
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY
                    && (click.getClickCount() == 2
                            || getSelectionModel().getSelectedItem() instanceof AgendaRow.Earlier))
                take();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                take();
                key.consume();
            }
        });
    }

    private void take() {
        switch (getSelectionModel().getSelectedItem()) {
            case AgendaRow.Line line -> hand.open(line.entry().id());
            case AgendaRow.Earlier earlier -> ends.readBack();
            case AgendaRow.End end -> {
            }
            case null -> {
            }
        }
    }

    /// Shows these lines; the chosen entry stays selected on the line it was on.
    public void show(List<AgendaRow> rows, Page page, Optional<Id> chosen) {
        boolean otherBeginning = this.page.filter(p -> p.first().equals(page.first())).isEmpty();
        boolean otherWords = this.page.filter(p -> p.today().equals(page.today()) && p.station().equals(page.station()))
                .isEmpty();
        this.page = Optional.of(page);
        this.chosen = chosen;
        showing = true;
        if (!getItems().equals(rows)) {
            int kept = otherBeginning ? -1 : getSelectionModel().getSelectedIndex();
            getItems().setAll(rows);
            if (kept >= 0 && kept < rows.size())
                getSelectionModel().select(kept);
            if (otherBeginning)
                scrollTo(0);
        } else if (otherWords) {
            refresh();
        }
        select();
        showing = false;
    }

    private void select() {
        if (getSelectionModel().getSelectedItem() instanceof AgendaRow.Line line
                && chosen.equals(Optional.of(line.entry().id())))
            return;
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof AgendaRow.Line line && chosen.equals(Optional.of(line.entry().id()))) {
                getSelectionModel().select(i);
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null)
            before.removePostLayoutPulseListener(afterLayout);
        if (now != null)
            now.addPostLayoutPulseListener(afterLayout);
    }

    /// More is asked for once the list stands: asked while it is laid out, it would change under its own hands.
    private void look() {
        if (endSeen) {
            endSeen = false;
            ends.readOn();
        }
    }
}
