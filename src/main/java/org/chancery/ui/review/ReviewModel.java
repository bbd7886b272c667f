package org.chancery.ui.review;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
import org.chancery.ui.review.answers.AnswersModel;
import org.chancery.ui.review.cards.CardsModel;
import org.chancery.ui.review.marking.MarkingModel;
import org.chancery.ui.review.text.MarkedPaper;
import org.chancery.ui.review.text.MarkedParagraph;
import org.chancery.ui.review.text.ReadingModel;

/// A paper under review: its text with marks, what it proposes, what it asks and answers.
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
    private final CardsModel cards = new CardsModel();
    private final AnswersModel answers = new AnswersModel();
    private final ReadingModel reading = new ReadingModel(FXCollections.unmodifiableObservableList(paragraphs));
    private final MarkingModel marking;
    private int asked;
    /// Whether the book changed while a paper was being opened.
    private boolean stale;
    /// The proposal to go to when the paper has been read again.
    private Optional<Id> wanted = Optional.empty();

    public ReviewModel(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
        marking = new MarkingModel(desk.reviewing(), background, reading,
                () -> review.get().map(open -> new MarkingModel.Open(open.document(), cards.item())), this::reread);
        cards.outlinedProperty().subscribe(quote -> reading.point(Optional.empty()));
    }

    // Properties

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// The paper that is open, as last read from the book.
    public ReadOnlyObjectProperty<Optional<Review>> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    public CardsModel cards() {
        return cards;
    }

    public AnswersModel answers() {
        return answers;
    }

    /// Where the officer is in the text.
    public ReadingModel reading() {
        return reading;
    }

    public MarkingModel marking() {
        return marking;
    }

    // Commands

    /// Opens a paper at its first open proposal.
    public void open(Hash document) {
        stage.set(Stage.LOADING);
        load(() -> read(document), this::show, Stage.GONE);
    }

    /// Opens the oldest paper that still has open proposals.
    public void openNext() {
        stage.set(Stage.LOADING);
        load(() -> waiting().flatMap(this::read), this::show, Stage.NOTHING);
    }

    /// Opens the paper where something stands, with the quote outlined.
    public void openAt(Evidence evidence) {
        stage.set(Stage.LOADING);
        load(() -> read(evidence.document()), opened -> {
            show(opened);
            cards.selectOneOf(opened.review().items().stream().filter(item -> restsOn(item, evidence)).map(Item::id)
                    .limit(1).toList());
            cards.outline(Optional.of(evidence));
        }, Stage.GONE);
    }

    /// Reads the open paper again, after something changed in the book; while another is being opened, that one once it is open.
    public void refresh() {
        stale = stage.get() == Stage.LOADING;
        if (!stale)
            review.get().ifPresent(open -> load(() -> read(open.document().hash()), this::renew, Stage.GONE));
    }

    public void accept() {
        cards.item().filter(i -> i.state() != State.ACCEPTED)
                .ifPresent(item -> decide(item, State.ACCEPTED, "Accepting “" + item.proposal().title() + "”",
                        () -> desk.reviewing().accept(item.id())));
    }

    /// Accepts the proposal as the officer corrected it.
    public void accept(Item item, Proposal edited) {
        decide(item, State.ACCEPTED, "Accepting “" + edited.title() + "”",
                () -> desk.reviewing().accept(item.id(), edited));
    }

    public void skip() {
        cards.item().filter(i -> i.state() == State.OPEN)
                .ifPresent(item -> decide(item, State.SKIPPED, "Skipping “" + item.proposal().title() + "”", () -> {
                    desk.reviewing().skip(item.id());
                    return item.id();
                }));
    }

    public void acceptAllSure() {
        Hash document = review.get().orElseThrow().document().hash();
        List<Id> sure = cards.sureOpen();
        cards.decide(sure, State.ACCEPTED);
        background.ask("Accepting all that is sure", () -> desk.reviewing().acceptAllSure(document),
                count -> kept(sure),
                trouble -> notKept(sure, trouble));
    }

    /// Leads to a paragraph of the text.
    public void showParagraph(int paragraph) {
        reading.point(Optional.of(paragraph));
    }

    private void decide(Item item, State state, String doing, Callable<Id> keep) {
        List<Id> one = List.of(item.id());
        cards.decide(one, state);
        background.ask(doing, keep, entry -> kept(one), trouble -> notKept(one, trouble));
    }

    private void kept(List<Id> ids) {
        cards.settle(ids);
        refresh();
    }

    private void notKept(List<Id> ids, Trouble trouble) {
        background.report(trouble);
        cards.takeBack(ids);
        refresh();
    }

    /// Reads the paper again and goes to a proposal that the officer's marking has changed or made.
    private void reread(Id proposal) {
        wanted = Optional.of(proposal);
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
                if (stale && found.isPresent())
                    refresh();
            }
        }, failure -> {
            background.report(failure);
            if (mine == asked && review.get().isPresent())
                stage.set(Stage.OPEN);
        });
    }

    private void show(OpenPaper opened) {
        reading.clear();
        review.set(Optional.of(opened.review()));
        paragraphs.setAll(opened.paragraphs());
        answers.onlyUnanswered(false);
        answers.show(opened.review());
        cards.open(opened.review());
        stage.set(Stage.OPEN);
    }

    private void renew(OpenPaper opened) {
        review.set(Optional.of(opened.review()));
        if (!paragraphs.equals(opened.paragraphs())) {
            reading.closeExplanation();
            paragraphs.setAll(opened.paragraphs());
        }
        answers.show(opened.review());
        cards.renew(opened.review());
        wanted.ifPresent(cards::select);
        wanted = Optional.empty();
    }

    private static boolean restsOn(Item item, Evidence evidence) {
        return item.proposal().evidence().stream().anyMatch(e -> MarkedPaper.overlap(e, evidence));
    }
}
