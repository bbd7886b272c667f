package org.chancery.ui.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.agenda.receiving.Reply.Place;
import org.chancery.desk.Desk;
import org.chancery.desk.Progress;
import org.chancery.desk.TrackingPromises.Unanswered;
import org.chancery.document.Evidence;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Work;

/// The questions that nobody answered: looked for in the papers beside everything else, let go and asked again.
final class OpenQuestions {

    private record Found(List<Unanswered> questions, boolean whole) {}

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<Optional<List<Unanswered>>> found = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Optional<Work> looking = Optional.empty();

    OpenQuestions(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
    }

    /// Open and closed; empty until the papers were read.
    ReadOnlyObjectProperty<Optional<List<Unanswered>>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// How many are open; empty while nobody knows.
    Optional<Integer> open() {
        return found.get().map(all -> (int) all.stream().filter(question -> question.reply().isEmpty()).count());
    }

    /// Looks for them; those of papers read before are at hand.
    void look(LocalDate today) {
        stop();
        looking = Optional.of(background.start("Looking for questions without an answer",
                work -> new Found(desk.promises().questions(today, progress(work)), !work.cancelled()), now -> {
                    if (now.whole())
                        found.set(Optional.of(now.questions()));
                }, background::report));
    }

    void stop() {
        looking.ifPresent(Work::cancel);
        looking = Optional.empty();
    }

    private static Progress progress(Work work) {
        return new Progress() {
            @Override
            public void at(String stage, double fraction) {
                work.at(stage, fraction);
            }

            @Override
            public boolean cancelled() {
                return work.cancelled();
            }
        };
    }

    /// Waits for no answer any more; or, for what was closed, waits again.
    void letGo(Unanswered question) {
        Evidence asks = question.source().evidence();
        if (question.reply().isPresent())
            act("The question is open again.", () -> desk.answering().reopen(asks));
        else
            act("The question is let go.", () -> desk.answering().letGo(asks, ""));
    }

    private void act(String told, Runnable deed) {
        deeds.act("Closing the question", () -> {
            deed.run();
            return told;
        }, Notice::done);
    }

    /// The words of the paragraph that answers; empty where the paper as a whole does, or is no longer in the book.
    Optional<Evidence> place(Place answer) {
        return answer.paragraph().flatMap(paragraph -> desk.answering().words(answer.paper(), paragraph));
    }
}
