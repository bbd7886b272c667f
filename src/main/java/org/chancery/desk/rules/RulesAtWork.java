package org.chancery.desk.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.chancery.agenda.rules.AnchorText;
import org.chancery.agenda.rules.ReckoningText;
import org.chancery.agenda.rules.Rule;
import org.chancery.agenda.rules.RulePack;
import org.chancery.agenda.rules.Waiver;
import org.chancery.desk.filing.Almanac;
import org.chancery.store.Sql;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.reckoning.CountingIndex;
import org.chancery.store.tables.reckoning.CountingIndex.Made;
import org.chancery.store.tables.reckoning.Waivers;
import org.chancery.time.working.WorkingDays;

/// What the rules of a pack make due for the meetings of the book, and what they made due already.
final class RulesAtWork {

    private record Place(String rule, Id meeting) {}

    private final Sql sql;
    private final RulePack pack;
    private final WorkingDays workingDays;
    private final Map<Place, Id> made = new HashMap<>();
    /// The text by which each is counted now, to see which concern a change without reading them.
    private final Map<Id, String> countings = new HashMap<>();
    private final Set<Waiver> waived;

    RulesAtWork(Sql sql, RulePack pack) {
        this(sql, pack, CountingIndex.made(sql, pack.name()), new HashSet<>(Waivers.TABLE.all(sql)));
    }

    /// @param made what rules made due, of this pack and perhaps of others
    RulesAtWork(Sql sql, RulePack pack, Collection<Made> made, Set<Waiver> waived) {
        this.sql = sql;
        this.pack = pack;
        this.workingDays = Almanac.workingDays(sql);
        this.waived = waived;
        for (Made each : made) {
            if (!each.rule().startsWith(pack.name() + "/"))
                continue;
            this.made.put(new Place(each.rule(), each.meeting()), each.deliverable());
            countings.put(each.deliverable(), each.counting());
        }
    }

    void learn(Rule rule, Id meeting, Id deliverable) {
        made.put(new Place(pack.key(rule), meeting), deliverable);
    }

    /// How many deadlines they propose for a meeting.
    int open(Meeting meeting) {
        var imagined = new HashMap<Place, Id>();
        int open = 0;
        for (Rule rule : pack.rules()) {
            var place = new Place(pack.key(rule), meeting.id());
            if (isAnswered(place) || bind(rule, meeting.id(), List.of(), imagined).isEmpty())
                continue;
            imagined.put(place, meeting.id());
            open++;
        }
        return open;
    }

    private boolean isAnswered(Place place) {
        return made.containsKey(place) || waived.contains(new Waiver(place.rule(), place.meeting()));
    }

    /// What the rules propose for these meetings of a body and the book does not have yet. What hangs on another proposal is counted from that.
    List<Owed> owed(List<Meeting> meetings) {
        Map<Id, Deliverable> standing = new HashMap<>();
        Deliverables.TABLE.some(sql, made.values()).forEach(each -> standing.put(each.id(), each));
        return meetings.stream().flatMap(meeting -> owed(meeting, standing).stream()).toList();
    }

    private List<Owed> owed(Meeting meeting, Map<Id, Deliverable> standing) {
        var owed = new ArrayList<Owed>();
        var imagined = new HashMap<Place, Id>();
        var entries = new ArrayList<Entry>(List.of(meeting));
        List<Deliverable> untied = List.of();
        for (Rule rule : pack.rules()) {
            var place = new Place(pack.key(rule), meeting.id());
            Optional.ofNullable(made.get(place)).map(standing::get).ifPresent(entries::add);
            Optional<Reckoning<Anchor>> reckoning = isAnswered(place)
                    ? Optional.empty()
                    : bind(rule, meeting.id(), List.of(), imagined);
            if (reckoning.isEmpty())
                continue;
            if (owed.isEmpty())
                untied = untied(meeting);
            Computation counted = Moving.compute(Ties.of(entries), reckoning.get(), workingDays);
            Owed proposal = new Owed(rule, meeting, counted.when(), Why.of(counted), standing(untied, counted));
            owed.add(proposal);
            Deliverable made = imagined(proposal);
            entries.add(made);
            imagined.put(place, made.id());
        }
        return owed;
    }

    /// What a proposal would be if it were in the book, so that others can be counted from it.
    private Deliverable imagined(Owed owed) {
        UUID id = UUID
                .nameUUIDFromBytes((pack.key(owed.rule()) + owed.meeting().id()).getBytes(StandardCharsets.UTF_8));
        return owed.deliverable(new Id(id), new Origin.Typed());
    }

    /// What the book has for a meeting or its body and hangs on nothing.
    private List<Deliverable> untied(Meeting meeting) {
        return Deliverables.TABLE.around(sql, meeting).stream()
                .filter(d -> d.origin().tie().isEmpty() && d.when().precision().isExact())
                .toList();
    }

    private static Optional<Deliverable> standing(List<Deliverable> untied, Computation computation) {
        return untied.stream().filter(d -> d.when().sameDateAs(computation.when())).findFirst();
    }

    /// The reckoning of a rule for a meeting; empty while it hangs on something that is not in the book.
    Optional<Reckoning<Anchor>> bind(Rule rule, Id meeting, List<Anchor> before) {
        return bind(rule, meeting, before, Map.of());
    }

    /// @param imagined what is only proposed, and others may be counted from
    private Optional<Reckoning<Anchor>> bind(Rule rule, Id meeting, List<Anchor> before,
            Map<Place, Id> imagined) {
        return new Binding(meeting, other -> {
            var place = new Place(pack.name() + "/" + other, meeting);
            return Optional.ofNullable(made.get(place)).or(() -> Optional.ofNullable(imagined.get(place)));
        }, before).bind(rule.reckoning());
    }

    /// The deliverables whose rule now counts otherwise, with their new tie on their old date. Those whose rule is gone keep their tie.
    List<Deliverable> retied() {
        Map<String, Rule> rules = new HashMap<>();
        pack.rules().forEach(rule -> rules.put(pack.key(rule), rule));
        Map<Id, Place> places = new HashMap<>();
        made.forEach((place, deliverable) -> {
            Rule rule = rules.get(place.rule());
            if (rule != null && !counts(rule, place, deliverable))
                places.put(deliverable, place);
        });
        return Deliverables.TABLE.some(sql, places.keySet()).stream()
                .flatMap(deliverable -> {
                    Place place = Objects.requireNonNull(places.get(deliverable.id()));
                    return Optional.ofNullable(rules.get(place.rule()))
                            .flatMap(rule -> retied(rule, place.meeting(), deliverable)).stream();
                })
                .toList();
    }

    /// Whether a deliverable is counted as its rule says, to the letter.
    private boolean counts(Rule rule, Place place, Id deliverable) {
        return bind(rule, place.meeting(), List.of())
                .map(reckoning -> ReckoningText.write(reckoning, AnchorText::write))
                .filter(text -> text.equals(countings.get(deliverable)))
                .isPresent();
    }

    private Optional<Deliverable> retied(Rule rule, Id meeting, Deliverable deliverable) {
        Origin.Computed tie = deliverable.origin().tie().orElseThrow();
        return bind(rule, meeting, tie.reckoning().anchors())
                .filter(reckoning -> !reckoning.equals(tie.reckoning()))
                .map(reckoning -> new Origin.Computed(reckoning, tie.rule(), tie.before()))
                .map(changed -> deliverable.dated(deliverable.when(),
                        deliverable.origin() instanceof Origin.Pinned pinned
                                ? new Origin.Pinned(changed, pinned.computed(), pinned.by())
                                : changed));
    }
}
