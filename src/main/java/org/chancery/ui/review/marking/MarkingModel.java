package org.chancery.ui.review.marking;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chancery.agenda.Id;
import org.chancery.desk.ReviewingProposals;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.Marked;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.ui.kit.Background;
import org.chancery.ui.review.text.Passage;
import org.chancery.ui.review.text.ReadingModel;

/// Using words that the officer selects: as a part of the card the officer is at, or for what the reader missed.
public final class MarkingModel {

    /// The card that selected words would correct, and the paper they stand in.
    public record Open(Document document, Optional<Item> card) {}

    private final ReviewingProposals reviewing;
    private final Background background;
    private final ReadingModel reading;
    private final Supplier<Optional<Open>> open;
    private final Consumer<Id> kept;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Id>> taken = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param open what is under review now
    /// @param kept told of the proposal that was corrected or made
    public MarkingModel(ReviewingProposals reviewing, Background background, ReadingModel reading,
            Supplier<Optional<Open>> open, Consumer<Id> kept) {
        this.reviewing = reviewing;
        this.background = background;
        this.reading = reading;
        this.open = open;
        this.kept = kept;
        reading.selectedProperty().addListener(changed -> {
            refusal.set("");
            taken.set(Optional.empty());
        });
    }

    /// Why the last attempt changed nothing, in a sentence; empty if there is nothing to say.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// The proposal that the words last selected have corrected or made.
    public ReadOnlyObjectProperty<Optional<Id>> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// The card that selected words would correct. What is in the agenda already is changed there.
    public Optional<Item> card() {
        return open.get().flatMap(Open::card).filter(item -> item.state() != State.ACCEPTED);
    }

    /// Everything that words can be used for at this moment.
    public List<Offer> offers() {
        List<Offer> corrections = card().map(item -> Offer.corrections(item.proposal().kind())).orElse(List.of());
        return Stream.concat(corrections.stream(), Offer.proposals().stream()).toList();
    }

    /// Whether the selected words can be used: they stand in one paragraph.
    public boolean usable() {
        return words().isPresent();
    }

    /// Uses the selected words.
    public void take(Offer offer) {
        Optional<Evidence> words = words();
        if (words.isEmpty()) {
            refusal.set("Select words of one paragraph.");
            return;
        }
        switch (offer) {
            case Offer.Correct correct -> card().ifPresent(item -> ask("Correcting “" + item.proposal().title() + "”",
                    () -> reviewing.mark(item.id(), correct.part(), words.get())));
            case Offer.Propose propose -> ask("Proposing a new " + propose.label(),
                    () -> reviewing.propose(words.get().document(), propose.kind(), words.get()));
        }
    }

    private Optional<Evidence> words() {
        Optional<Passage> passage = reading.selectedProperty().get();
        return open.get().flatMap(o -> passage.flatMap(p -> p.quote(o.document())));
    }

    private void ask(String doing, Callable<Marked> act) {
        background.ask(doing, act, this::done);
    }

    private void done(Marked marked) {
        switch (marked) {
            case Marked.Kept k -> {
                reading.deselect();
                taken.set(Optional.of(k.proposal()));
                kept.accept(k.proposal());
            }
            case Marked.Refused refused -> refusal.set(refused.sentence());
        }
    }
}
