package org.chancery.ui.review;

import org.chancery.ui.review.paper.Mark;
import org.chancery.ui.review.paper.MarkedPaper;
import org.chancery.ui.review.paper.MarkedParagraph;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.ReviewingProposals.Card;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.Review;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.extraction.Proposal;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Trouble;

/// A paper under review: its text with marks, what it proposes, and which proposal the officer is at.
///
/// A decision is shown at once and kept in the background; if it could not be kept, it is shown as open again.
public final class ReviewModel {

    /// What there is to see.
    public enum Stage {
        /// Being read from the book.
        LOADING,
        /// A paper is open.
        OPEN,
        /// There is no paper with anything left to review.
        NOTHING,
        /// The paper asked for is no longer in the book.
        GONE
    }

    private final Desk desk;
    private final Background background;

    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
    private final ReadOnlyObjectWrapper<Optional<Review>> review = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<MarkedParagraph> paragraphs = FXCollections.observableArrayList();
    private final ObservableList<MarkedParagraph> paragraphsSeen = FXCollections.unmodifiableObservableList(paragraphs);
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final ObservableList<Item> itemsSeen = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Evidence>> outlined = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper reviewed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper sureOpen = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper decidable = new ReadOnlyBooleanWrapper();

    private final Decisions decisions = new Decisions();
    private int asked;

    public ReviewModel(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// The paper that is open, as last read from the book.
    public ReadOnlyObjectProperty<Optional<Review>> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /// The paper's paragraphs with their marks.
    public ObservableList<MarkedParagraph> paragraphs() {
        return paragraphsSeen;
    }

    /// The proposals in the order of the text, with every decision made so far.
    public ObservableList<Item> items() {
        return itemsSeen;
    }

    /// Position of the proposal the officer is at; -1 for none.
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

    public Optional<Item> item() {
        int at = current.get();
        return at < 0 || at >= items.size() ? Optional.empty() : Optional.of(items.get(at));
    }

    /// Opens a paper at its first open proposal.
    public void open(Hash document) {
        stage.set(Stage.LOADING);
        load(() -> read(document), opened -> show(opened, Decisions.firstOpen(opened.review().items(), 0)), Stage.GONE);
    }

    /// Opens the oldest paper that still has open proposals.
    public void openNext() {
        stage.set(Stage.LOADING);
        load(() -> waiting().flatMap(this::read),
                opened -> show(opened, Decisions.firstOpen(opened.review().items(), 0)),
                Stage.NOTHING);
    }

    /// Opens the paper where something stands, with the quote outlined.
    public void openAt(Evidence evidence) {
        stage.set(Stage.LOADING);
        load(() -> read(evidence.document()), opened -> {
            show(opened, itemAt(opened.review().items(), evidence));
            outlined.set(Optional.of(evidence));
        }, Stage.GONE);
    }

    /// Reads the open paper again, after something changed in the book.
    public void refresh() {
        review.get().ifPresent(open -> load(() -> read(open.document().hash()), this::renew, Stage.GONE));
    }

    public void accept() {
        item().filter(i -> i.state() != State.ACCEPTED)
                .ifPresent(item -> decide(item, State.ACCEPTED, "Accepting “" + item.proposal().title() + "”",
                        () -> desk.reviewing().accept(item.id())));
    }

    /// Accepts the proposal as the officer corrected it.
    public void accept(Item item, Proposal edited) {
        decide(item, State.ACCEPTED, "Accepting “" + edited.title() + "”",
                () -> desk.reviewing().accept(item.id(), edited));
    }

    public void skip() {
        item().filter(i -> i.state() == State.OPEN)
                .ifPresent(item -> decide(item, State.SKIPPED, "Skipping “" + item.proposal().title() + "”", () -> {
                    desk.reviewing().skip(item.id());
                    return item.id();
                }));
    }

    public void acceptAllSure() {
        Hash document = review.get().orElseThrow().document().hash();
        List<Id> sure = items.stream().filter(Decisions::isSureOpen).map(Item::id).toList();
        decisions.take(sure, State.ACCEPTED);
        showItems(items);
        select(Decisions.firstOpen(items, 0));
        background.ask("Accepting all that is sure", () -> desk.reviewing().acceptAllSure(document),
                count -> kept(sure),
                trouble -> notKept(sure, trouble));
    }

    /// Goes to the proposal at this position; any other position is no move.
    public void select(int position) {
        if (position >= 0 && position < items.size()) {
            current.set(position);
            outlined.set(Optional.of(items.get(position).proposal().evidence().getFirst()));
        }
        decidable.set(item().filter(i -> i.state() != State.ACCEPTED).isPresent());
    }

    /// Goes to the first proposal that rests on the mark and is open, or else to the first of all that rest on it.
    public void select(Mark mark) {
        List<Integer> resting = IntStream.range(0, items.size())
                .filter(i -> mark.items().contains(items.get(i).id()))
                .boxed()
                .toList();
        resting.stream()
                .filter(i -> items.get(i).state() == State.OPEN)
                .findFirst()
                .or(() -> resting.stream().findFirst())
                .ifPresent(this::select);
    }

    public void next() {
        select(current.get() + 1);
    }

    public void previous() {
        select(current.get() - 1);
    }

    private void decide(Item item, State state, String doing, Callable<Id> keep) {
        List<Id> one = List.of(item.id());
        decisions.take(one, state);
        showItems(items);
        select(Decisions.firstOpen(items, current.get()));
        background.ask(doing, keep, entry -> kept(one), trouble -> notKept(one, trouble));
    }

    private void kept(List<Id> ids) {
        decisions.settle(ids);
        refresh();
    }

    private void notKept(List<Id> ids, Trouble trouble) {
        background.report(trouble);
        decisions.settle(ids);
        review.get().ifPresent(last -> showItems(last.items()));
        refresh();
    }

    private Optional<OpenPaper> read(Hash document) {
        try {
            return Optional.of(OpenPaper.of(desk.reviewing().review(document)));
        } catch (NoSuchElementException gone) {
            return Optional.empty();
        }
    }

    private Optional<Hash> waiting() {
        return desk.reviewing().documents().reversed().stream().filter(c -> c.open() > 0).map(Card::document)
                .findFirst();
    }

    private void load(Callable<Optional<OpenPaper>> reading, Consumer<OpenPaper> then, Stage otherwise) {
        int mine = ++asked;
        background.ask("Opening the paper", reading, found -> {
            if (mine == asked) {
                found.ifPresent(then);
                stage.set(found.isPresent() ? Stage.OPEN : otherwise);
            }
        });
    }

    void show(OpenPaper opened, int position) {
        stage.set(Stage.OPEN);
        decisions.clear();
        current.set(-1);
        outlined.set(Optional.empty());
        review.set(Optional.of(opened.review()));
        paragraphs.setAll(opened.paragraphs());
        showItems(opened.review().items());
        select(position);
    }

    private void renew(OpenPaper opened) {
        Optional<Id> at = item().map(Item::id);
        review.set(Optional.of(opened.review()));
        if (!paragraphs.equals(opened.paragraphs()))
            paragraphs.setAll(opened.paragraphs());
        showItems(opened.review().items());
        at.ifPresent(id -> current.set(items.stream().map(Item::id).toList().indexOf(id)));
        decidable.set(item().filter(i -> i.state() != State.ACCEPTED).isPresent());
    }

    private void showItems(List<Item> kept) {
        List<Item> shown = kept.stream().map(decisions::shown).toList();
        if (shown.size() == items.size())
            IntStream.range(0, shown.size()).filter(i -> !shown.get(i).equals(items.get(i))).forEach(
                    i -> items.set(i, shown.get(i)));
        else
            items.setAll(shown);
        reviewed.set((int) items.stream().filter(i -> i.state() != State.OPEN).count());
        sureOpen.set((int) items.stream().filter(Decisions::isSureOpen).count());
    }

    private static int itemAt(List<Item> items, Evidence evidence) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).proposal().evidence().stream()
                        .anyMatch(e -> MarkedPaper.overlap(e, evidence)))
                .findFirst()
                .orElse(-1);
    }
}
