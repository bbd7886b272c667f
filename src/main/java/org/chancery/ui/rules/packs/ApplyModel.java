package org.chancery.ui.rules.packs;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.chancery.agenda.Body;
import org.chancery.agenda.rules.RulePack;
import org.chancery.desk.Desk;
import org.chancery.desk.rules.Owed;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.rules.packs.ApplyRow.Proposal;

/// The deadlines that a pack proposes for the meetings of a body, and which of them are to be taken.
final class ApplyModel {

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final RulePack pack;
    private final ReadOnlyObjectWrapper<Optional<Body>> body = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<ApplyRow>>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty notAgain = new SimpleBooleanProperty();
    private final Set<Owed> left = new HashSet<>();
    private List<Owed> proposed = List.of();

    ApplyModel(Desk desk, Background background, Deeds deeds, RulePack pack) {
        this.desk = desk;
        this.background = background;
        this.deeds = deeds;
        this.pack = pack;
    }

    RulePack pack() {
        return pack;
    }

    /// The body it is to apply to; empty until one is chosen.
    ReadOnlyObjectProperty<Optional<Body>> bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /// Empty until they are worked out.
    ReadOnlyObjectProperty<Optional<List<ApplyRow>>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether what is not ticked is not to be proposed again.
    BooleanProperty notAgainProperty() {
        return notAgain;
    }

    void choose(Body wanted) {
        body.set(Optional.of(wanted));
        rows.set(Optional.empty());
        left.clear();
        look();
    }

    /// Works out the proposals as the book now is.
    void look() {
        Optional<Body> wanted = body.get();
        wanted.ifPresent(whose -> background.ask("Working out the deadlines",
                () -> desk.applying().proposals(pack, whose.id()), found -> {
                    if (wanted.equals(body.get()))
                        show(found);
                }, failure -> trouble.set(Optional.of(failure))));
    }

    private void show(List<Owed> found) {
        trouble.set(Optional.empty());
        left.retainAll(found);
        proposed = found;
        rows.set(Optional.of(ApplyRow.of(found, left)));
    }

    void tick(Owed owed, boolean taken) {
        if (taken ? left.remove(owed) : left.add(owed))
            rows.set(Optional.of(ApplyRow.of(proposed, left)));
    }

    /// How many deadlines are to be taken.
    int taken() {
        return proposals().stream().filter(Proposal::taken).toList().size();
    }

    private List<Proposal> proposals() {
        return rows.get().orElse(List.of()).stream().filter(Proposal.class::isInstance).map(Proposal.class::cast)
                .toList();
    }

    /// Takes what is ticked into the book as one act; from now on the pack applies to the body.
    void accept(Runnable done) {
        if (body.get().isEmpty() || rows.get().isEmpty())
            return;
        Body whose = body.get().get();
        List<Owed> wanted = proposals().stream().filter(Proposal::taken).map(Proposal::owed).toList();
        List<Owed> out = notAgain.get()
                ? proposals().stream().filter(each -> !each.taken()).map(Proposal::owed).toList()
                : List.of();
        deeds.act("Applying the rules", () -> desk.applying().accept(pack, whose.id(), wanted, out),
                count -> Notice.done("The rules of " + pack.called() + " apply to " + whose.shortName() + ", with "
                        + PackWords.count(count, "deadline") + "."),
                count -> done.run(), failure -> trouble.set(Optional.of(failure)));
    }

    void proposeAgain() {
        body.get().ifPresent(whose -> deeds.act("Proposing it again", () -> {
            desk.applying().proposeAgain(pack, whose.id());
            return whose;
        }, same -> Notice.done("What was left out is proposed again."), same -> look(), background::report));
    }
}
