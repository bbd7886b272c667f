package org.chancery.ui.review.answers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.chancery.desk.ReviewingProposals.Review;

/// What was asked in the open paper and where it was answered; all of it, or only what nobody answered.
public final class AnswersModel {

    private final ObservableList<Asked> all = FXCollections.observableArrayList();
    private final FilteredList<Asked> shown = new FilteredList<>(all);
    private final ObservableList<Asked> shownSeen = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper unanswered = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper onlyUnanswered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<Integer>> whole = new ReadOnlyObjectWrapper<>(Set.of());

    /// The questions in the order of the text.
    public ObservableList<Asked> shown() {
        return shownSeen;
    }

    /// How many questions there are.
    public ReadOnlyIntegerProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty unansweredProperty() {
        return unanswered.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty onlyUnansweredProperty() {
        return onlyUnanswered.getReadOnlyProperty();
    }

    /// The questions, by their paragraphs, whose texts are shown whole.
    public ReadOnlyObjectProperty<Set<Integer>> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    boolean isWhole(Asked question) {
        return whole.get().contains(question.question().paragraph());
    }

    public void show(Review review) {
        List<Asked> now = review.exchanges().stream().map(e -> Asked.of(review.document(), e)).toList();
        if (!all.equals(now)) {
            whole.set(Set.of());
            all.setAll(now);
        }
        asked.set(all.size());
        unanswered.set((int) all.stream().filter(a -> !a.isAnswered()).count());
    }

    public void onlyUnanswered(boolean only) {
        onlyUnanswered.set(only);
        shown.setPredicate(a -> !only || !a.isAnswered());
    }

    /// Shows the texts of a question whole, or shortened again.
    public void toggleWhole(Asked question) {
        var now = new HashSet<>(whole.get());
        if (!now.remove(question.question().paragraph()))
            now.add(question.question().paragraph());
        whole.set(Set.copyOf(now));
    }
}
