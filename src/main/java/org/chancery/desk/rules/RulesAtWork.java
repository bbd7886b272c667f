package org.chancery.desk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.computing.Computation;
import org.chancery.agenda.computing.Why;
import org.chancery.agenda.moving.Moving;
import org.chancery.agenda.moving.Ties;
import org.chancery.agenda.rules.Rule;
import org.chancery.agenda.rules.RulePack;
import org.chancery.time.working.WorkingDays;

/// What the rules of a pack make due for the meetings of the book, and what they made due already.
final class RulesAtWork {

    /// What a rule made due for a meeting.
    private record Made(String rule, Id meeting) {}

    private final RulePack pack;
    private final WorkingDays workingDays;
    private final Map<Id, Entry> entries = new HashMap<>();
    private final Map<Made, Deliverable> made = new HashMap<>();

    /// @param entries all of the book
    RulesAtWork(RulePack pack, List<Entry> entries, WorkingDays workingDays) {
        this.pack = pack;
        this.workingDays = workingDays;
        entries.forEach(this::learn);
    }

    void learn(Entry entry) {
        entries.put(entry.id(), entry);
        if (entry instanceof Deliverable d)
            d.origin().tie().flatMap(Origin.Computed::rule)
                    .ifPresent(rule -> meeting(d).ifPresent(id -> made.put(new Made(rule, id), d)));
    }

    /// The meeting for which a rule made something due.
    private static Optional<Id> meeting(Deliverable deliverable) {
        return deliverable.meeting().or(() -> deliverable.origin().tie().stream()
                .flatMap(tie -> tie.reckoning().anchors().stream())
                .flatMap(anchor -> anchor instanceof Anchor.OfMeeting of ? Stream.of(of.meeting()) : Stream.of())
                .findFirst());
    }

    /// What the rules propose for a meeting and the book does not have yet. What hangs on another proposal is proposed once that is accepted.
    List<Owed> owed(Meeting meeting) {
        var owed = new ArrayList<Owed>();
        for (Rule rule : pack.rules()) {
            if (!made.containsKey(new Made(pack.key(rule), meeting.id())))
                bind(rule, meeting.id(), List.of()).ifPresent(reckoning -> owed.add(owed(rule, meeting, reckoning)));
        }
        return owed;
    }

    private Owed owed(Rule rule, Meeting meeting, Reckoning<Anchor> reckoning) {
        Computation computation = Moving.compute(Ties.of(entries.values()), reckoning, workingDays);
        return new Owed(rule, meeting, computation.when(), Why.of(computation), standing(meeting, computation));
    }

    private Optional<Deliverable> standing(Meeting meeting, Computation computation) {
        return entries.values().stream()
                .flatMap(entry -> entry instanceof Deliverable d ? Stream.of(d) : Stream.of())
                .filter(d -> d.origin().tie().isEmpty() && d.when().precision().isExact()
                        && d.when().sameDateAs(computation.when()))
                .filter(d -> d.meeting().equals(Optional.of(meeting.id()))
                        || d.body().isPresent() && d.body().equals(meeting.body()))
                .findFirst();
    }

    /// The reckoning of a rule for a meeting; empty while it hangs on something that is not in the book.
    Optional<Reckoning<Anchor>> bind(Rule rule, Id meeting, List<Anchor> known) {
        return new Binding(meeting, other -> Optional.ofNullable(made.get(new Made(pack.name() + "/" + other, meeting)))
                .map(Deliverable::id), known).bind(rule.reckoning());
    }

    /// The deliverables whose rule now counts otherwise, with their new tie on their old date. Those whose rule is gone keep their tie.
    List<Deliverable> retied() {
        return made.entrySet().stream().flatMap(each -> retied(each.getKey(), each.getValue()).stream())
                .collect(Collectors.toList());
    }

    private Optional<Deliverable> retied(Made by, Deliverable deliverable) {
        Origin.Computed tie = deliverable.origin().tie().orElseThrow();
        return pack.rules().stream().filter(rule -> pack.key(rule).equals(by.rule())).findFirst()
                .flatMap(rule -> bind(rule, by.meeting(), tie.reckoning().anchors()))
                .filter(reckoning -> !reckoning.equals(tie.reckoning()))
                .map(reckoning -> new Origin.Computed(reckoning, tie.rule(), tie.before()))
                .map(changed -> deliverable.dated(deliverable.when(),
                        deliverable.origin() instanceof Origin.Pinned pinned
                                ? new Origin.Pinned(changed, pinned.computed())
                                : changed));
    }
}
