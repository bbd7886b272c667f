package org.chancery.desk.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.moving.Moving;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.moving.Ties;
import org.chancery.agenda.rules.Presets;
import org.chancery.agenda.rules.Rule;
import org.chancery.agenda.rules.RulePack;
import org.chancery.desk.filing.Almanac;
import org.chancery.desk.filing.Following;
import org.chancery.desk.filing.Neighbourhood;
import org.chancery.desk.reminding.ReminderLadder;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.Reminders;
import org.chancery.store.tables.reckoning.RulePacks;

/// Keeping rule packs, and letting them propose deadlines for the meetings of a body. A change of rules shows what it changes, and never unties
/// anything.
public final class KeepingRules {

    private final Ledger ledger;

    public KeepingRules(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The packs of the book, and those that come with the program and are not in it.
    public List<RulePack> packs() {
        var packs = new LinkedHashMap<String, RulePack>();
        Presets.packs().forEach(pack -> packs.put(pack.name(), pack));
        ledger.read(RulePacks.TABLE::byName).forEach(pack -> packs.put(pack.name(), pack));
        return List.copyOf(packs.values());
    }

    /// What the rules make due for the meetings of a body that are to come, as far as the book does not have it.
    public List<Owed> proposals(RulePack pack, Id body) {
        return ledger.read(sql -> {
            RulesAtWork rules = rules(sql, pack);
            return Meetings.TABLE.byDate(sql).stream()
                    .filter(meeting -> meeting.body().equals(Optional.of(body)) && isToCome(meeting))
                    .flatMap(meeting -> rules.owed(meeting).stream())
                    .toList();
        });
    }

    private boolean isToCome(Meeting meeting) {
        return !meeting.status().isSettled()
                && !meeting.when().isOverdueOn(ledger.today());
    }

    private static RulesAtWork rules(Sql sql, RulePack pack) {
        return new RulesAtWork(pack, Entries.all(sql), Almanac.workingDays(sql));
    }

    /// Takes proposals into the book, and their pack with them, as one act.
    public void accept(RulePack pack, List<Owed> proposals) {
        String label = "Apply the rules of " + title(pack);
        ledger.change(label, tx -> {
            tx.put(RulePacks.TABLE, pack);
            RulesAtWork rules = rules(tx.sql(), pack);
            for (Owed owed : proposals)
                rules.bind(owed.rule(), owed.meeting().id(), List.of())
                        .ifPresent(reckoning -> rules.learn(accept(tx, pack, owed, reckoning)));
            return label;
        });
    }

    private Deliverable accept(Transaction tx, RulePack pack, Owed owed, Reckoning<Anchor> reckoning) {
        Optional<Origin.Stood> stood = owed.standing().flatMap(d -> d.origin() instanceof Origin.Given given
                ? Optional.of(new Origin.Stood(d.when(), given))
                : Optional.empty());
        Origin origin = new Origin.Computed(reckoning, Optional.of(pack.key(owed.rule())), stood);
        Deliverable deliverable = owed.standing().map(d -> d.dated(owed.when(), origin))
                .orElseGet(() -> made(owed.rule(), owed, origin));
        Entries.put(tx, deliverable);
        if (Reminders.TABLE.of(tx.sql(), deliverable.id()).isEmpty())
            ReminderLadder.set(tx, deliverable.id(), owed.rule().reminders(), ledger.clock());
        return deliverable;
    }

    private Deliverable made(Rule rule, Owed owed, Origin origin) {
        Meeting meeting = owed.meeting();
        return new Deliverable(Id.fresh(ledger.clock()), Deliverable.Kind.DEADLINE,
                rule.what() + ", " + meeting.title(),
                meeting.body(), meeting.resolution(), Optional.of(meeting.id()), owed.when(), origin, rule.who(), "",
                Deliverable.Status.EXPECTED, "", "");
    }

    /// The dates that would be others if the pack were this one.
    public List<Line> effects(RulePack changed) {
        return ledger.read(sql -> effects(sql, changed, new ArrayList<>()));
    }

    private static List<Line> effects(Sql sql, RulePack changed, List<Deliverable> retied) {
        Map<Id, Entry> entries = new LinkedHashMap<>();
        Neighbourhood.ofAll(sql).entries().forEach(entry -> entries.put(entry.id(), entry));
        retied.addAll(rules(sql, changed).retied());
        retied.forEach(deliverable -> entries.put(deliverable.id(), deliverable));
        return Moving.anew(Ties.of(entries.values()), Almanac.workingDays(sql));
    }

    /// Keeps a pack, new or changed; what its rules made due is counted anew in the same act, and stays tied.
    public void keep(RulePack pack) {
        String label = "Change the rules of " + title(pack);
        ledger.change(label, tx -> {
            var retied = new ArrayList<Deliverable>();
            List<Line> effects = effects(tx.sql(), pack, retied);
            tx.put(RulePacks.TABLE, pack);
            retied.forEach(deliverable -> Entries.put(tx, deliverable));
            new Following(tx, ledger.clock()).apply(effects);
            return label;
        });
    }

    private static String title(RulePack pack) {
        return pack.title().isEmpty() ? pack.name() : pack.title();
    }
}
