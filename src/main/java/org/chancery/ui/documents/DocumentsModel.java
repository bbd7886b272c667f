package org.chancery.ui.documents;

import java.util.List;
import java.util.function.Consumer;
import org.chancery.desk.Desk;
import org.chancery.desk.ReviewingProposals.Card;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.lists.ListModel;

/// Every paper of the book, the newest first.
public final class DocumentsModel {

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final ListModel<Card> list;

    public DocumentsModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
        this.list = new ListModel<>(background, () -> desk.reviewing().documents(),
                card -> card.title() + " " + card.symbol() + " " + card.fileName() + " " + card.format().label());
    }

    public ListModel<Card> list() {
        return list;
    }

    public void refresh() {
        list.refresh();
    }

    /// Takes papers out of the book, each as an act of its own, and offers to take that back. What was accepted from them stays.
    public void remove(List<Card> papers) {
        if (papers.isEmpty())
            return;
        String what = papers.size() == 1 ? "“" + papers.getFirst().title() + "”" : papers.size() + " documents";
        deeds.act("Removing " + what, () -> {
            papers.forEach(paper -> desk.reviewing().removeDocument(paper.document()));
            return papers.size();
        }, removed -> Notice.done("Removed " + what + ". What was accepted from it stays."), removed -> refresh(),
                background::report);
    }
}
