package org.chancery.ui.review;

import org.chancery.ui.kit.lists.WrappingCell;

import org.chancery.desk.ReviewingProposals.Item;
import org.jspecify.annotations.Nullable;

/// The place of a [ProposalCard] in the list.
final class ProposalCell extends WrappingCell<Item> {

    private final ReviewModel model;
    private final ProposalCard.Acts acts;

    ProposalCell(ReviewModel model, ProposalCard.Acts acts) {
        this.model = model;
        this.acts = acts;
        getStyleClass().add("proposal-cell");
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
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
        Item item = getItem();
        if (isEmpty() || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            model.reviewProperty().get().ifPresent(review -> {
                CardText card = CardText.of(item, review.document());
                setGraphic(new ProposalCard(card, item.state(), isSelected(), acts));
                setAccessibleText(card.title());
            });
        }
    }
}
