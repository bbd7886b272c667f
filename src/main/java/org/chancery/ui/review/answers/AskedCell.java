package org.chancery.ui.review.answers;

import java.util.function.IntConsumer;
import org.chancery.ui.kit.lists.WrappingCell;
import org.jspecify.annotations.Nullable;

/// The place of an [AskedCard] in the list.
final class AskedCell extends WrappingCell<Asked> {

    private final AnswersModel model;
    private final IntConsumer toParagraph;

    AskedCell(AnswersModel model, IntConsumer toParagraph) {
        this.model = model;
        this.toParagraph = toParagraph;
        getStyleClass().add("proposal-cell");
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable Asked asked, boolean empty) {
        super.updateItem(asked, empty);
        draw();
    }

    @Override
    public void updateSelected(boolean selected) {
        boolean changed = selected != isSelected();
        super.updateSelected(selected);
        if (changed)
            draw();
    }

    private void draw() {
        Asked asked = getItem();
        if (isEmpty() || asked == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(new AskedCard(asked, model.isWhole(asked), isSelected(), toParagraph,
                () -> model.toggleWhole(asked)));
        setAccessibleText(asked.question().label() + " asked, " + (asked.isAnswered() ? "answered" : "no answer"));
    }
}
