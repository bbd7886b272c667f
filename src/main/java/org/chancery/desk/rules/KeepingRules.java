package org.chancery.desk.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.moving.Moving;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.moving.Ties;
import org.chancery.agenda.rules.Presets;
import org.chancery.agenda.rules.RuleApplication;
import org.chancery.agenda.rules.RulePack;
import org.chancery.desk.filing.Almanac;
import org.chancery.desk.filing.Following;
import org.chancery.desk.filing.Neighbourhood;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Sql;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.reckoning.RuleApplications;
import org.chancery.store.tables.reckoning.RulePacks;

/// Keeping rule packs. A change of rules shows what it changes, and never unties anything.
public final class KeepingRules {

    private final Ledger ledger;

    public KeepingRules(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The packs of the book, and those that come with the program and are not in it.
    public List<RulePack> packs() {
        return ledger.read(sql -> List.copyOf(packs(sql).values()));
    }

    static Map<String, RulePack> packs(Sql sql) {
        var packs = new LinkedHashMap<String, RulePack>();
        Presets.packs().forEach(pack -> packs.put(pack.name(), pack));
        RulePacks.TABLE.byName(sql).forEach(pack -> packs.put(pack.name(), pack));
        return packs;
    }

    /// The names of the packs that the officer keeps in the book; the others come with the program.
    public Set<String> kept() {
        return ledger.read(sql -> RulePacks.TABLE.byName(sql).stream().map(RulePack::name)
                .collect(Collectors.toSet()));
    }

    /// The dates that would be others if the pack were this one.
    public List<Line> effects(RulePack changed) {
        return ledger.read(sql -> effects(sql, new RulesAtWork(sql, changed).retied()));
    }

    private static List<Line> effects(Sql sql, List<Deliverable> retied) {
        Map<Id, Entry> entries = new HashMap<>();
        Neighbourhood.around(sql, retied.stream().map(Deliverable::id).toList()).entries()
                .forEach(entry -> entries.put(entry.id(), entry));
        retied.forEach(deliverable -> entries.put(deliverable.id(), deliverable));
        return Moving.anew(Ties.of(entries.values()), Almanac.workingDays(sql));
    }

    /// Keeps a pack, new or changed; what its rules made due is counted anew in the same act, and stays tied.
    public void keep(RulePack pack) {
        keep(pack, Optional.empty());
    }

    /// @param body to which the pack applies from now on
    public void keep(RulePack pack, Optional<Id> body) {
        ledger.change("Change the rules of " + pack.called(), tx -> {
            List<Deliverable> retied = new RulesAtWork(tx.sql(), pack).retied();
            List<Line> effects = effects(tx.sql(), retied);
            tx.put(RulePacks.TABLE, pack);
            body.ifPresent(b -> tx.put(RuleApplications.TABLE, new RuleApplication(pack.name(), b)));
            retied.forEach(deliverable -> Entries.put(tx, deliverable));
            var following = new Following(tx, ledger.clock());
            following.apply(effects);
            tx.alsoCalled(following.also());
            return pack;
        });
    }

    /// Takes a pack out of the book. What it made due keeps its distance; a pack that comes with the program is again as it came.
    public void remove(RulePack pack) {
        ledger.change("Remove the rules of " + pack.called(), tx -> {
            tx.delete(RulePacks.TABLE, pack.name());
            return pack;
        });
    }
}
