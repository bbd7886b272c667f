package org.chancery.desk.receiving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.Id;
import org.chancery.agenda.receiving.Lateness;
import org.chancery.agenda.receiving.Punctuality;
import org.chancery.agenda.receiving.Receipt;
import org.chancery.agenda.receiving.Standing;
import org.chancery.desk.ledger.Ledger;
import org.chancery.desk.receiving.BodyLateness.Mark;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Receipts;

/// Measuring how late each body's papers usually are: of everything that had a last day and came, or is overdue.
public final class MeasuringLateness {

    private final Ledger ledger;

    public MeasuringLateness(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Those with the most to count first; bodies of which nothing came and nothing is overdue are not there.
    ///
    /// @param asOf what has not come by then is counted up to that day
    public List<BodyLateness> of(LocalDate asOf) {
        return ledger.read(sql -> {
            Map<Id, Body> bodies = Bodies.TABLE.byId(sql);
            Map<Id, List<Receipt>> receipts = Receipts.TABLE.byDeliverable(sql);
            Map<String, List<Mark>> byBody = Deliverables.TABLE.byDate(sql).stream()
                    .flatMap(d -> mark(d, receipts.getOrDefault(d.id(), List.of()), asOf).stream())
                    .collect(Collectors.groupingBy(mark -> mark.entry().body().map(bodies::get).map(Body::shortName)
                            .orElse(""), TreeMap::new, Collectors.toList()));
            return byBody.entrySet().stream().map(each -> lateness(each.getKey(), each.getValue()))
                    .sorted(Comparator.comparing((BodyLateness each) -> each.body().isEmpty())
                            .thenComparing(each -> -each.marks().size()))
                    .toList();
        });
    }

    private static BodyLateness lateness(String body, List<Mark> marks) {
        List<Long> came = marks.stream().filter(mark -> !mark.open()).map(Mark::days).toList();
        return new BodyLateness(body, marks.stream().sorted(Comparator.comparing(Mark::due)).toList(),
                Punctuality.of(came), marks.size() - came.size());
    }

    private static Optional<Mark> mark(Deliverable entry, Collection<Receipt> receipts, LocalDate asOf) {
        Optional<LocalDate> due = entry.when().latest();
        boolean open = entry.status().isOpen();
        Optional<LocalDate> day = open
                ? Optional.of(asOf).filter(entry.when()::isOverdueOn)
                : Standing.completed(entry, receipts).filter(came -> entry.status() == Status.MET);
        return due.flatMap(last -> day.flatMap(on -> Lateness.days(entry.when(), on)
                .map(days -> new Mark(entry, last, on, days, open))));
    }
}
