package org.chancery.ui.review.cards;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.chancery.agenda.Id;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.Review;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Evidence;

/// The cards of the open paper: which of them are shown, how many are settled, and which one the officer is at.
public final class CardsModel {

    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final ObservableList<Item> itemsSeen = FXCollections.unmodifiableObservableList(items);
    private final FilteredList<Item> shown = new FilteredList<>(items);
    private final ObservableList<Item> shownSeen = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyObjectWrapper<CardFilter> filter = new ReadOnlyObjectWrapper<>(CardFilter.ALL);
    private final ReadOnlyObjectWrapper<Map<CardFilter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Evidence>> outlined = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper reviewed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper sureOpen = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper decidable = new ReadOnlyBooleanWrapper();
    private final Decisions decisions = new Decisions();
    private Optional<Review> paper = Optional.empty();

    // Properties

    /// Every proposal in the order of the text, with every decision made so far.
    public ObservableList<Item> items() {
        return itemsSeen;
    }

    /// Those that the filter shows.
    public ObservableList<Item> shown() {
        return shownSeen;
    }

    public ReadOnlyObjectProperty<CardFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// How many each filter shows.
    public ReadOnlyObjectProperty<Map<CardFilter, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Position of the proposal the officer is at among those shown; -1 for none.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The quote to be outlined and in sight.
    public ReadOnlyObjectProperty<Optional<Evidence>> outlinedProperty() {
        return outlined.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty reviewedProperty() {
        return reviewed.getReadOnlyProperty();
    }

    /// How many proposals are open and need no second look.
    public ReadOnlyIntegerProperty sureOpenProperty() {
        return sureOpen.getReadOnlyProperty();
    }

    /// Whether the officer is at a proposal that can still be accepted.
    public ReadOnlyBooleanProperty decidableProperty() {
        return decidable.getReadOnlyProperty();
    }

    /// The proposal the officer is at.
    public Optional<Item> item() {
        int at = current.get();
        return at < 0 || at >= shown.size() ? Optional.empty() : Optional.of(shown.get(at));
    }

    /// What the card of a proposal says.
    public Optional<CardText> text(Item item) {
        return paper.map(review -> CardText.of(item, review.document(), review.exchanges()));
    }

    // Commands

    /// Shows only some of the cards, the officer at the same one or at the first open one.
    public void filter(CardFilter wanted) {
        Optional<Id> at = item().map(Item::id);
        filter.set(wanted);
        shown.setPredicate(wanted::shows);
        int same = at.map(this::positionOf).orElse(-1);
        current.set(-1);
        select(same >= 0 ? same : Decisions.firstOpen(shown, 0));
    }

    /// Shows the next filter's cards that has any.
    public void nextFilter() {
        CardFilter[] all = CardFilter.values();
        int at = filter.get().ordinal();
        IntStream.range(1, all.length + 1)
                .mapToObj(i -> all[(at + i) % all.length])
                .filter(f -> f == CardFilter.ALL || counts.get().getOrDefault(f, 0) > 0)
                .findFirst()
                .ifPresent(this::filter);
    }

    /// Goes to the proposal at this position among those shown; any other position is no move.
    public void select(int position) {
        if (position >= 0 && position < shown.size()) {
            current.set(position);
            outlined.set(Optional.of(shown.get(position).proposal().evidence().getFirst()));
        }
        decidable.set(item().filter(i -> i.state() != State.ACCEPTED).isPresent());
    }

    /// Goes to this proposal, also if the filter did not show it.
    public void select(Id proposal) {
        if (positionOf(proposal) < 0 && items.stream().anyMatch(i -> i.id().equals(proposal)))
            filter(CardFilter.ALL);
        select(positionOf(proposal));
    }

    /// Goes to the first of these proposals that is open, or else to the first of all.
    public void selectOneOf(List<Id> proposals) {
        List<Item> meant = items.stream().filter(i -> proposals.contains(i.id())).toList();
        meant.stream().filter(i -> i.state() == State.OPEN).findFirst().or(() -> meant.stream().findFirst())
                .ifPresent(item -> select(item.id()));
    }

    public void next() {
        select(current.get() + 1);
    }

    public void previous() {
        select(current.get() - 1);
    }

    /// Outlines a quote, whether a proposal rests on it or not.
    public void outline(Optional<Evidence> quote) {
        outlined.set(quote);
    }

    // What the book says

    /// A paper newly opened, the officer at its first open proposal.
    public void open(Review review) {
        // a card of the paper before is not read with this one
        paper = Optional.empty();
        decisions.clear();
        current.set(-1);
        items.clear();
        paper = Optional.of(review);
        outlined.set(Optional.empty());
        filter.set(CardFilter.ALL);
        shown.setPredicate(CardFilter.ALL::shows);
        show(review.items());
        select(Decisions.firstOpen(shown, 0));
    }

    /// The same paper read again.
    public void renew(Review review) {
        Optional<Id> at = item().map(Item::id);
        paper = Optional.of(review);
        show(review.items());
        at.ifPresent(id -> current.set(positionOf(id)));
        decidable.set(item().filter(i -> i.state() != State.ACCEPTED).isPresent());
    }

    /// Shows a decision that the book has not confirmed yet, and goes to what is open next.
    public void decide(List<Id> proposals, State state) {
        decisions.take(proposals, state);
        show(items);
        select(Decisions.firstOpen(shown, proposals.size() > 1 ? 0 : current.get()));
    }

    /// The book has confirmed it: from here on its own word counts.
    public void settle(List<Id> proposals) {
        decisions.settle(proposals);
    }

    /// The book could not keep it.
    public void takeBack(List<Id> proposals) {
        decisions.settle(proposals);
        paper.ifPresent(last -> show(last.items()));
    }

    public List<Id> sureOpen() {
        return items.stream().filter(Decisions::isSureOpen).map(Item::id).toList();
    }

    private int positionOf(Id id) {
        return shown.stream().map(Item::id).toList().indexOf(id);
    }

    private void show(List<Item> kept) {
        List<Item> now = kept.stream().map(decisions::shown).toList();
        boolean same = now.stream().map(Item::id).toList().equals(items.stream().map(Item::id).toList());
        if (same)
            IntStream.range(0, now.size()).filter(i -> !now.get(i).equals(items.get(i)))
                    .forEach(i -> items.set(i, now.get(i)));
        else
            items.setAll(now);
        reviewed.set((int) items.stream().filter(i -> i.state() != State.OPEN).count());
        sureOpen.set(sureOpen().size());
        var counted = new EnumMap<CardFilter, Integer>(CardFilter.class);
        for (CardFilter each : CardFilter.values())
            counted.put(each, (int) items.stream().filter(each::shows).count());
        counts.set(Map.copyOf(counted));
    }
}
