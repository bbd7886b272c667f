package org.chancery.desk.threads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Resolution;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Resolutions;
import org.chancery.time.WhenOrder;
import org.chancery.time.text.DistanceLabel;

/// Says of the resolutions of the book how much is open under each, and what comes next.
final class Lines {

    private final LocalDate today;
    private final Map<Id, Body> bodies;

    Lines(Sql sql, LocalDate today) {
        this.today = today;
        this.bodies = Bodies.TABLE.byId(sql);
    }

    /// Of every resolution, in the order of their numbers.
    List<ResolutionLine> all(Sql sql) {
        var under = new HashMap<Id, List<Entry>>();
        Entries.all(sql)
                .forEach(entry -> entry.resolution()
                        .ifPresent(id -> under.computeIfAbsent(id, fresh -> new ArrayList<>()).add(entry)));
        return Resolutions.TABLE.byNumber(sql)
                .stream()
                .map(each -> of(subject(each), under.getOrDefault(each.id(), List.of())))
                .sorted(Comparator.comparing(ResolutionLine::subject, Numbers.ORDER))
                .toList();
    }

    Subject subject(Resolution resolution) {
        String body = resolution.body().map(bodies::get).map(Body::shortName).orElse("");
        return new Subject(Optional.of(resolution.id()), resolution.name(body), resolution.title());
    }

    /// @param entries what stands under it
    ResolutionLine of(Subject subject, List<Entry> entries) {
        Optional<Entry> next = entries.stream()
                .filter(this::isAhead)
                .min(Comparator.comparing(Entry::when, WhenOrder.BY_DAY));
        List<Deliverable> open = entries.stream().flatMap(Lines::open).toList();
        return new ResolutionLine(subject, open.size(),
                (int) open.stream().filter(d -> d.when().isOverdueOn(today)).count(), next,
                next.map(entry -> DistanceLabel.of(entry.when(), today)).orElse(""));
    }

    private static Stream<Deliverable> open(Entry entry) {
        return entry instanceof Deliverable d && d.status().isOpen()
                ? Stream.of(d)
                : Stream.empty();
    }

    private boolean isAhead(Entry entry) {
        boolean open = switch (entry) {
            case Meeting m -> !m.status().isSettled();
            case Deliverable d -> open(d).findAny().isPresent();
        };
        return open && entry.when().latest().filter(last -> !last.isBefore(today)).isPresent();
    }
}
