package org.chancery.ui.rules.packs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.agenda.Body;
import org.chancery.agenda.Id;
import org.chancery.agenda.rules.Rule;
import org.chancery.agenda.rules.RulePack;
import org.chancery.desk.Desk;
import org.chancery.ui.deeds.Deeds;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.Trouble;

/// The packs of rules, which of them is chosen, and what is being done with it.
public final class PacksModel {

    private final Desk desk;
    private final Background background;
    private final Deeds deeds;
    private final ReadOnlyObjectWrapper<Optional<Shelf>> shelf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RulePack>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(new Mode.Reading());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// What is to be shown once the packs are read.
    private Optional<Runnable> wanted = Optional.empty();

    public PacksModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.deeds = new Deeds(desk, background, tell);
    }

    // Properties

    /// Empty until the packs were read.
    ReadOnlyObjectProperty<Optional<Shelf>> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RulePack>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /// Why the packs could not be read, or a text not be saved.
    ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether leaving now would lose what was typed.
    boolean unsaved() {
        return mode.get() instanceof Mode.Writing(PackDraft writing) && writing.draft().isChanged();
    }

    // Commands

    /// Reads the packs again, as on each act.
    public void refresh() {
        background.ask("Reading the rules", () -> Shelf.of(desk), this::show,
                failure -> trouble.set(Optional.of(failure)));
    }

    private void show(Shelf read) {
        trouble.set(Optional.empty());
        shelf.set(Optional.of(read));
        chosen.set(chosen.get().flatMap(pack -> read.pack(pack.name()))
                .or(() -> read.lines().stream().filter(Shelf.Line.Standing.class::isInstance)
                        .map(line -> ((Shelf.Line.Standing) line).pack()).findFirst()));
        if (mode.get() instanceof Mode.Applying(ApplyModel applying))
            applying.look();
        if (mode.get() instanceof Mode.Writing(PackDraft writing))
            writing.draft().look();
        Optional<Runnable> now = wanted;
        wanted = Optional.empty();
        now.ifPresent(Runnable::run);
    }

    /// Opens what a pack proposes for a body, as soon as the packs are read.
    public void open(String pack, Id body) {
        wanted = Optional.of(() -> {
            shelf.get().flatMap(s -> s.pack(pack)).ifPresent(this::choose);
            shelf.get().stream().flatMap(s -> s.bodies().stream()).filter(each -> each.id().equals(body)).findFirst()
                    .ifPresent(this::apply);
        });
        refresh();
    }

    void choose(RulePack pack) {
        chosen.set(Optional.of(pack));
        read();
    }

    /// Back to the sentences; what was typed is gone.
    void read() {
        mode.set(new Mode.Reading());
    }

    void write() {
        chosen.get().ifPresent(pack -> write(PackDraft.of(pack, background, desk.rules()::effects)));
    }

    void writeNew() {
        write(PackDraft.fresh(names(), background, desk.rules()::effects));
    }

    /// Begins a pack of its own for a body, with the rules of this one.
    void copyFor(Body body) {
        chosen.get().ifPresent(
                pack -> write(PackDraft.copy(pack, body, names(), background, desk.rules()::effects)));
    }

    private void write(PackDraft draft) {
        mode.set(new Mode.Writing(draft));
    }

    private Set<String> names() {
        return shelf.get().stream().flatMap(s -> s.packs().stream()).map(RulePack::name).collect(Collectors.toSet());
    }

    /// Saves the text that is written, if each line is understood and its effects were shown.
    void save() {
        if (mode.get() instanceof Mode.Writing(PackDraft writing))
            writing.draft().whenReady(pack -> act("Saving the rules", () -> desk.rules().keep(pack,
                    writing.body().map(Body::id)), "Saved the rules of " + pack.called() + ".", () -> {
                        chosen.set(Optional.of(pack));
                        read();
                    }));
    }

    /// Shows what the chosen pack proposes.
    void apply() {
        chosen.get().ifPresent(pack -> mode.set(new Mode.Applying(new ApplyModel(desk, background, deeds, pack))));
    }

    void apply(Body body) {
        apply();
        if (mode.get() instanceof Mode.Applying(ApplyModel applying))
            applying.choose(body);
    }

    /// Lets the pack apply to a body no more.
    void release(Body body) {
        chosen.get().ifPresent(pack -> act("Taking the rules away", () -> desk.applying().release(pack, body.id()),
                "The rules of " + pack.called() + " apply to " + body.shortName()
                        + " no more. What they made due stays tied.",
                () -> {}));
    }

    void remove() {
        chosen.get().filter(pack -> shelf.get().filter(s -> s.kept().contains(pack.name())).isPresent())
                .ifPresent(pack -> act("Removing the rules", () -> desk.rules().remove(pack),
                        "Removed the rules of " + pack.called() + ". What they made due stays tied.", () -> {}));
    }

    /// Says that a rule was compared with the rules of procedure, or was not.
    void check(Rule rule, boolean checked) {
        chosen.get().ifPresent(pack -> {
            List<Rule> rules = pack.rules().stream()
                    .map(each -> each.equals(rule) ? each.checked(checked) : each).toList();
            act("Marking the rule", () -> desk.rules().keep(new RulePack(pack.name(), pack.title(), rules)),
                    checked ? "Checked: " + rule.what() + "." : "Still to be checked: " + rule.what() + ".", () -> {});
        });
    }

    private void act(String doing, Runnable deed, String told, Runnable done) {
        Callable<String> act = () -> {
            deed.run();
            return told;
        };
        deeds.act(doing, act, Notice::done, same -> {
            done.run();
            refresh();
        }, failure -> trouble.set(Optional.of(failure)));
    }
}
