package org.chancery.ui.review.cards;

import org.chancery.ui.kit.lists.WrappingCell;

import java.util.Optional;
import org.chancery.desk.ReviewingProposals.Item;
import org.jspecify.annotations.Nullable;

/// The place of a [ProposalCard] in the list.
final class ProposalCell extends WrappingCell<Item> {

    private record Drawn(Item item, boolean current) {}

    private final CardsModel model;
    private final CardActs acts;
    private Optional<Drawn> drawn = Optional.empty();

    ProposalCell(CardsModel model, CardActs acts) {
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

    /// A cell is told of its item again and again while the list is laid out; the card is built anew only when it would look different.
    private void draw() {
        Item item = getItem();
        if (isEmpty() || item == null) {
            drawn = Optional.empty();
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var wanted = new Drawn(item, isSelected());
        if (drawn.filter(wanted::equals).isPresent())
            return;
        model.text(item).ifPresent(card -> {
            drawn = Optional.of(wanted);
            setGraphic(new ProposalCard(card, item.state(), isSelected(), acts));
            setAccessibleText(card.title());
        });
    }
}
