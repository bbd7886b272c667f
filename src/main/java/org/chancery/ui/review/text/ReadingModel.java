package org.chancery.ui.review.text;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.chancery.document.Evidence;

/// Where the officer is in the text of the paper: the caret, the words that are selected, the mark that is being explained.
public final class ReadingModel {

    /// A mark and the paragraph in which it stands.
    public record Marked(MarkedParagraph row, Mark mark) {

        public int paragraph() {
            return row.paragraph().position();
        }

        public String words() {
            return row.paragraph().text().substring(mark.start(), mark.end());
        }
    }

    private final ObservableList<MarkedParagraph> rows;
    private final ReadOnlyObjectWrapper<Optional<Spot>> caret = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Passage>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Marked>> explained = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Integer>> pointed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Spot> anchor = Optional.empty();

    public ReadingModel(ObservableList<MarkedParagraph> rows) {
        this.rows = rows;
    }

    public ObservableList<MarkedParagraph> rows() {
        return rows;
    }

    // Properties

    public ReadOnlyObjectProperty<Optional<Spot>> caretProperty() {
        return caret.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Passage>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The mark whose reading is laid open.
    public ReadOnlyObjectProperty<Optional<Marked>> explainedProperty() {
        return explained.getReadOnlyProperty();
    }

    /// A whole paragraph that somebody was led to.
    public ReadOnlyObjectProperty<Optional<Integer>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /// The selected words as text, to be copied; empty if there are none.
    public String words() {
        return selected.get().map(passage -> passage.text(rows)).orElse("");
    }

    // Commands

    /// Forgets caret and selection, as when another paper is opened.
    public void clear() {
        explained.set(Optional.empty());
        pointed.set(Optional.empty());
        anchor = Optional.empty();
        caret.set(Optional.empty());
        selected.set(Optional.empty());
    }

    /// Puts the caret somewhere and lets go of what was selected.
    public void place(Spot spot) {
        explained.set(Optional.empty());
        Spot there = within(spot);
        anchor = Optional.of(there);
        caret.set(anchor);
        selected.set(Optional.empty());
    }

    /// Puts the caret at a quote, if it is not in the text yet.
    public void enter(Optional<Evidence> quote) {
        if (caret.get().isEmpty() && !rows.isEmpty())
            place(quote.map(q -> new Spot(q.paragraph(), q.start())).orElse(new Spot(0, 0)));
    }

    /// Selects from where the selection began to this spot.
    public void extend(Spot spot) {
        explained.set(Optional.empty());
        Spot there = within(spot);
        Spot begun = anchor.or(caret::get).orElse(there);
        anchor = Optional.of(begun);
        caret.set(Optional.of(there));
        selected.set(Passage.between(begun, there));
    }

    /// @param extend whether the words between are selected
    public void step(Step step, boolean extend) {
        if (rows.isEmpty())
            return;
        Spot there = step.from(caret.get().orElse(new Spot(0, 0)), rows);
        if (extend)
            extend(there);
        else
            place(there);
    }

    public void selectWord(Spot spot) {
        int[] word = Step.word(text(spot.paragraph()), spot.offset());
        select(spot.paragraph(), word[0], word[1]);
    }

    public void selectParagraph(int paragraph) {
        select(paragraph, 0, text(paragraph).length());
    }

    /// Selects these characters of a paragraph.
    public void select(int paragraph, int start, int end) {
        place(new Spot(paragraph, start));
        extend(new Spot(paragraph, end));
    }

    /// Lets go of what is selected.
    public void deselect() {
        caret.get().ifPresent(this::place);
    }

    /// Goes to the next mark after the caret, or to the one before it.
    public void toMark(boolean back) {
        Spot at = caret.get().orElse(new Spot(0, back ? Integer.MAX_VALUE : -1));
        List<Marked> all = rows.stream().flatMap(row -> row.marks().stream().map(mark -> new Marked(row, mark)))
                .toList();
        Optional<Marked> found = back
                ? all.reversed().stream().filter(m -> spot(m).compareTo(at) < 0).findFirst()
                : all.stream().filter(m -> spot(m).compareTo(at) > 0).findFirst();
        found.ifPresent(m -> place(spot(m)));
    }

    /// Lays the reading of the mark at the caret open, or closes it.
    public void explainAtCaret() {
        Optional<Marked> here = caret.get().flatMap(this::markAt);
        explained.set(explained.get().equals(here) ? Optional.empty() : here);
    }

    public void explain(Marked marked) {
        explained.set(Optional.of(marked));
    }

    public void closeExplanation() {
        explained.set(Optional.empty());
    }

    /// Leads to a whole paragraph, or to none.
    public void point(Optional<Integer> paragraph) {
        pointed.set(paragraph.filter(p -> p < rows.size()));
    }

    public Optional<Marked> markAt(Spot spot) {
        MarkedParagraph row = rows.get(spot.paragraph());
        return row.marks().stream().filter(m -> m.covers(spot.offset())).findFirst().map(m -> new Marked(row, m));
    }

    private static Spot spot(Marked marked) {
        return new Spot(marked.paragraph(), marked.mark().start());
    }

    private Spot within(Spot spot) {
        int paragraph = Math.clamp(spot.paragraph(), 0, rows.size() - 1);
        return new Spot(paragraph, Math.clamp(spot.offset(), 0, text(paragraph).length()));
    }

    private String text(int paragraph) {
        return rows.get(paragraph).paragraph().text();
    }
}
