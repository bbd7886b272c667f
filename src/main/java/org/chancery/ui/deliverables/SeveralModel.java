package org.chancery.ui.deliverables;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;

/// Changes several deliverables at once, each change as one act, and offers to take it back.
public final class SeveralModel {

    private final Desk desk;
    private final Deeds deeds;

    SeveralModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.deeds = new Deeds(desk, background, tell);
    }

    /// What is marked as met came today, so that it is known how late it was.
    public void mark(Set<Id> chosen, Deliverable.Status status) {
        act(chosen, "Marking them", () -> status == Deliverable.Status.MET
                ? desk.several().meet(chosen, desk.today())
                : desk.several().mark(chosen, status));
    }

    /// @param owner blank for nobody
    public void owe(Set<Id> chosen, String owner) {
        act(chosen, "Setting the owner", () -> desk.several().owe(chosen, owner));
    }

    /// @param body blank for none
    public void putUnderBody(Set<Id> chosen, String body) {
        act(chosen, "Setting the body", () -> desk.several().putUnderBody(chosen, body));
    }

    /// @param resolution blank for none
    public void putUnderResolution(Set<Id> chosen, String resolution) {
        act(chosen, "Setting the resolution", () -> desk.several().putUnderResolution(chosen, resolution));
    }

    public void remind(Set<Id> chosen, List<Integer> daysBefore) {
        act(chosen, "Setting the reminders", () -> desk.several().remind(chosen, daysBefore));
    }

    public void tieWhereItFits(Set<Id> chosen) {
        if (!chosen.isEmpty())
            deeds.act("Tying them", () -> desk.tracking().tieWhereItFits(chosen), tied -> Notice.done(switch (tied) {
                case 0 -> "None of them stands at a round distance before a meeting of its body.";
                case 1 -> "1 deadline follows its meeting now.";
                default -> tied + " deadlines follow their meetings now.";
            }));
    }

    public void delete(Set<Id> chosen) {
        act(chosen, "Deleting them", () -> {
            desk.agenda().delete(chosen);
            return chosen.size() == 1 ? "Delete 1 deliverable" : "Delete " + chosen.size() + " deliverables";
        });
    }

    private void act(Set<Id> chosen, String doing, Callable<String> deed) {
        if (!chosen.isEmpty())
            deeds.act(doing, deed, label -> Notice.done("Done: " + label + "."));
    }
}
