package org.chancery.agenda.moving;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;

/// Which entries hang on which, pinned ones included.
public final class Ties {

    private final Map<Id, Entry> entries;
    private final Map<Id, List<Entry>> dependants;

    private Ties(Map<Id, Entry> entries, Map<Id, List<Entry>> dependants) {
        this.entries = entries;
        this.dependants = dependants;
    }

    public static Ties of(Collection<? extends Entry> entries) {
        var byId = new HashMap<Id, Entry>(entries.size() * 2);
        var dependants = new HashMap<Id, List<Entry>>();
        for (Entry entry : entries) {
            byId.put(entry.id(), entry);
            for (Id anchor : anchors(entry))
                dependants.computeIfAbsent(anchor, id -> new ArrayList<>(4)).add(entry);
        }
        return new Ties(byId, dependants);
    }

    /// The same, with one entry more, or otherwise.
    public Ties with(Entry entry) {
        var all = new HashMap<>(entries);
        all.put(entry.id(), entry);
        return of(all.values());
    }

    public Collection<Entry> entries() {
        return entries.values();
    }

    public Optional<Entry> entry(Id id) {
        return Optional.ofNullable(entries.get(id));
    }

    /// What hangs on an entry directly.
    public List<Entry> dependants(Id id) {
        return dependants.getOrDefault(id, List.of());
    }

    /// The entries on which an entry hangs, each once.
    static SequencedSet<Id> anchors(Entry entry) {
        return entry.origin().tie().map(Origin.Computed::reckoning).map(Ties::anchors).orElseGet(LinkedHashSet::new);
    }

    private static SequencedSet<Id> anchors(Reckoning<Anchor> reckoning) {
        var ids = new LinkedHashSet<Id>();
        reckoning.anchors().forEach(anchor -> anchor.entry().ifPresent(ids::add));
        return ids;
    }

    /// What hangs on an entry at any remove.
    ///
    /// @param ordered each before what hangs on it
    /// @param circular what hangs on a circle of entries, so that no order can be found
    record Following(List<Entry> ordered, List<Entry> circular) {}

    Following following(Id id) {
        return order(reached(id));
    }

    /// Everything that hangs on something.
    Following all() {
        var tied = new LinkedHashSet<Id>();
        dependants.values().forEach(each -> each.forEach(entry -> tied.add(entry.id())));
        return order(tied);
    }

    private Following order(SequencedSet<Id> reached) {
        var open = new HashMap<Id, Integer>();
        var ready = new ArrayDeque<Id>();
        for (Id each : reached) {
            int anchors = (int) anchors(each).stream().filter(reached::contains).count();
            open.put(each, anchors);
            if (anchors == 0)
                ready.add(each);
        }
        var order = new LinkedHashSet<Id>();
        while (!ready.isEmpty()) {
            Id next = ready.remove();
            order.add(next);
            for (Entry dependant : dependants(next)) {
                if (open.merge(dependant.id(), -1, Integer::sum) == 0)
                    ready.add(dependant.id());
            }
        }
        reached.removeAll(order);
        return new Following(entries(order), entries(reached));
    }

    private List<Entry> entries(Collection<Id> ids) {
        return ids.stream().flatMap(id -> entry(id).stream()).toList();
    }

    private SequencedSet<Id> anchors(Id id) {
        return entry(id).map(Ties::anchors).orElseGet(LinkedHashSet::new);
    }

    private SequencedSet<Id> reached(Id id) {
        var reached = new LinkedHashSet<Id>();
        Deque<Id> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (Entry dependant : dependants(open.remove())) {
                if (!dependant.id().equals(id) && reached.add(dependant.id()))
                    open.add(dependant.id());
            }
        }
        return reached;
    }

    /// The circle that a tie would close: the entry itself, what it would hang on, and so on until what hangs on it. Empty if it closes none.
    public List<Entry> circle(Id entry, Reckoning<Anchor> wanted) {
        for (Id anchor : anchors(wanted)) {
            var path = new ArrayList<Id>(List.of(entry));
            if (leads(anchor, entry, path, new HashSet<>()))
                return entries(path);
        }
        return List.of();
    }

    private boolean leads(Id from, Id to, List<Id> path, Set<Id> seen) {
        if (from.equals(to))
            return true;
        if (!seen.add(from))
            return false;
        path.add(from);
        for (Id next : anchors(from)) {
            if (leads(next, to, path, seen))
                return true;
        }
        path.removeLast();
        return false;
    }
}
