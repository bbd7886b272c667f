package org.chancery.desk.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.rules.RuleApplication;
import org.chancery.agenda.rules.RulePack;
import org.chancery.agenda.rules.Waiver;
import org.chancery.desk.filing.Following;
import org.chancery.desk.reminding.ReminderLadder;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.Reminders;
import org.chancery.store.tables.reckoning.CountingIndex;
import org.chancery.store.tables.reckoning.RuleApplications;
import org.chancery.store.tables.reckoning.RulePacks;
import org.chancery.store.tables.reckoning.Waivers;

/// Applying rule packs to bodies: what they make due is proposed for each meeting, also for those that come later, and enters the book when the
/// officer accepts it.
public final class ApplyingRules {

    /// What the rules of a body propose and nobody has answered.
    ///
    /// @param deadlines how many
    public record Waiting(RulePack pack, Body body, int deadlines) {}

    private final Ledger ledger;

    public ApplyingRules(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Which packs apply to which bodies.
    public List<RuleApplication> applications() {
        return ledger.read(RuleApplications.TABLE::all);
    }

    /// What the rules make due for the meetings of a body that are to come, as far as the book does not have it and the officer has not said no.
    public List<Owed> proposals(RulePack pack, Id body) {
        return ledger.read(sql -> new RulesAtWork(sql, pack).owed(toCome(sql).getOrDefault(body, List.of())));
    }

    private Map<Id, List<Meeting>> toCome(Sql sql) {
        return Meetings.TABLE.open(sql, ledger.today()).stream()
                .filter(meeting -> meeting.body().isPresent())
                .collect(Collectors.groupingBy(meeting -> meeting.body().orElseThrow()));
    }

    /// What the packs that apply to bodies propose for their meetings and nobody has answered.
    public List<Waiting> waiting() {
        return ledger.read(sql -> {
            List<RuleApplication> applications = RuleApplications.TABLE.all(sql);
            return applications.isEmpty() ? List.of() : waiting(sql, applications);
        });
    }

    private List<Waiting> waiting(Sql sql, List<RuleApplication> applications) {
        Map<String, RulePack> packs = KeepingRules.packs(sql);
        Map<Id, Body> bodies = Bodies.TABLE.byId(sql);
        Map<Id, List<Meeting>> meetings = toCome(sql);
        var made = CountingIndex.made(sql, "");
        var waived = new HashSet<>(Waivers.TABLE.all(sql));
        var atWork = new LinkedHashMap<String, RulesAtWork>();
        var waiting = new ArrayList<Waiting>();
        for (RuleApplication each : applications) {
            RulePack pack = packs.get(each.pack());
            Body body = bodies.get(each.body());
            if (pack == null || body == null)
                continue;
            RulesAtWork rules = atWork.computeIfAbsent(each.pack(), name -> new RulesAtWork(sql, pack, made, waived));
            int open = meetings.getOrDefault(each.body(), List.of()).stream().mapToInt(rules::open).sum();
            if (open > 0)
                waiting.add(new Waiting(pack, body, open));
        }
        return List.copyOf(waiting);
    }

    /// Takes proposals into the book as one act, and their pack with them; those left out are not proposed again. From now on the pack applies
    /// to the body.
    ///
    /// @return how many deadlines entered the book or were tied
    public int accept(RulePack pack, Id body, List<Owed> taken, List<Owed> left) {
        String label = "Apply the rules of " + pack.called();
        return ledger.change(label, tx -> {
            apply(tx, pack, body);
            // what hangs on another comes after it, as in the pack
            var rules = new RulesAtWork(tx.sql(), pack);
            int count = 0;
            for (Owed owed : taken) {
                Optional<Reckoning<Anchor>> reckoning = rules.bind(owed.rule(), owed.meeting().id(), List.of());
                if (reckoning.isEmpty())
                    continue;
                rules.learn(owed.rule(), owed.meeting().id(), accept(tx, pack, owed, reckoning.get()).id());
                count++;
            }
            left.forEach(owed -> tx.put(Waivers.TABLE, new Waiver(pack.key(owed.rule()), owed.meeting().id())));
            tx.alsoCalled(Following.also(count).replaceFirst("^ and ", ": "));
            return count;
        });
    }

    private static void apply(Transaction tx, RulePack pack, Id body) {
        tx.put(RulePacks.TABLE, pack);
        tx.put(RuleApplications.TABLE, new RuleApplication(pack.name(), body));
    }

    private Deliverable accept(Transaction tx, RulePack pack, Owed owed, Reckoning<Anchor> reckoning) {
        Optional<Origin.Stood> stood = owed.standing().flatMap(d -> d.origin() instanceof Origin.Given given
                ? Optional.of(new Origin.Stood(d.when(), given))
                : Optional.empty());
        Origin origin = new Origin.Computed(reckoning, Optional.of(pack.key(owed.rule())), stood);
        Deliverable deliverable = owed.standing().map(d -> d.dated(owed.when(), origin))
                .orElseGet(() -> owed.deliverable(Id.fresh(ledger.clock()), origin));
        Entries.put(tx, deliverable);
        if (Reminders.TABLE.of(tx.sql(), deliverable.id()).isEmpty())
            ReminderLadder.set(tx, deliverable.id(), owed.rule().reminders(), ledger.clock());
        return deliverable;
    }

    /// Lets a pack apply to a body no more. What it made due stays as it is, and tied.
    public void release(RulePack pack, Id body) {
        ledger.change("Apply the rules of " + pack.called() + " no more", tx -> {
            tx.delete(RuleApplications.TABLE, RuleApplications.key(pack.name(), body));
            return pack;
        });
    }

    /// Lets what was left out be proposed again, for the meetings of a body.
    public void proposeAgain(RulePack pack, Id body) {
        ledger.change("Propose again what was left out", tx -> {
            var meetings = Meetings.TABLE.ofBody(tx.sql(), body).stream().map(Meeting::id).collect(Collectors.toSet());
            Waivers.TABLE.all(tx.sql()).stream()
                    .filter(waiver -> waiver.rule().startsWith(pack.name() + "/")
                            && meetings.contains(waiver.meeting()))
                    .forEach(waiver -> tx.delete(Waivers.TABLE, Waivers.key(waiver)));
            return pack;
        });
    }
}
