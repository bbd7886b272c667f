package org.chancery.ui.receiving;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.chancery.agenda.receiving.Reply.Place;
import org.chancery.desk.Desk;
import org.chancery.desk.receiving.LikelyPaper;
import org.chancery.document.Evidence;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// The closing of a question that nobody answered, while an officer says by what: a paragraph of a paper, or words; or lets it go.
public final class AnswerModel {

    /// @param papers those that use its words first
    public record Opened(Evidence question, List<LikelyPaper> papers) {

        public Opened {
            papers = List.copyOf(papers);
        }
    }

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LikelyPaper>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty paragraph = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();

    public AnswerModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
    }

    // Properties

    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Number of the paragraph that answers, as printed; empty for the paper as a whole.
    StringProperty paragraphProperty() {
        return paragraph;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /// What is missing, after an attempt to keep it.
    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    // Commands

    public void open(Evidence question) {
        background.ask("Reading the papers", () -> new Opened(question, desk.finding().papersFor(question)),
                read -> opened.set(Optional.of(read)), failure -> trouble.set(Optional.of(failure)));
    }

    void choose(Optional<LikelyPaper> chosen) {
        paper.set(chosen);
    }

    /// Keeps by what it was answered.
    public void answer() {
        Optional<LikelyPaper> chosen = paper.get();
        String label = paragraph.get().strip().replace("¶", "");
        if (chosen.isEmpty() && words.get().isBlank()) {
            remark.set("Choose the paper that answers it, or say in words what the answer was.");
            return;
        }
        opened.get().ifPresent(o -> background.ask("Finding the paragraph", () -> place(chosen, label), place -> {
            if (chosen.isPresent() && !label.isEmpty() && place.flatMap(Place::paragraph).isEmpty())
                remark.set("No paragraph of “" + chosen.get().title() + "” bears the number " + label + ".");
            else
                close(() -> desk.answering().answer(o.question(), place, words.get()), "The question is answered.");
        }, failure -> trouble.set(Optional.of(failure))));
    }

    private Optional<Place> place(Optional<LikelyPaper> chosen, String label) {
        return chosen.map(found -> new Place(found.paper(),
                label.isEmpty() ? Optional.empty() : desk.answering().paragraph(found.paper(), label)));
    }

    /// Nobody waits for an answer any more.
    public void letGo() {
        opened.get().ifPresent(o -> close(() -> desk.answering().letGo(o.question(), words.get()),
                "The question is let go."));
    }

    private void close(Runnable deed, String told) {
        deeds.act("Closing the question", () -> {
            deed.run();
            return told;
        }, Notice::done, kept -> done.set(true), failure -> trouble.set(Optional.of(failure)));
    }
}
