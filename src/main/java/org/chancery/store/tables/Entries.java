package org.chancery.store.tables;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Table;
import org.chancery.time.When;
import org.chancery.time.WhenOrder;

/// What the tables of meetings and of deliverables have in common: they stand under a date, and a calendar shows them.
public abstract class Entries<E extends Entry> extends Table<Id, E> {

    private static final String TYPED = "typed";

    Entries(String name, Column... columns) {
        super(name, Column.Kind.ID, columns);
    }

    @Override
    protected Id id(E entry) {
        return entry.id();
    }

    @Override
    protected Map<String, Object> derived(Row row) {
        When when = row.when();
        return Map.of("earliest", when.earliest(), "latest", when.latest(), "day",
                Optional.of(WhenOrder.day(when)).filter(day -> !day.equals(LocalDate.MAX)));
    }

    @Override
    protected Optional<Id> shownWith(String id, Row row) {
        return Optional.of(Id.parse(id));
    }

    /// `typed`, or `extracted`, hash, paragraph, start and quote.
    static String write(Origin origin) {
        return switch (origin) {
            case Origin.Typed typed -> TYPED;
            case Origin.Extracted(Evidence e) ->
                "extracted " + e.document() + " " + e.paragraph() + " " + e.start() + " " + e.quote();
        };
    }

    static Origin origin(Row row) {
        String text = row.text("origin");
        if (text.equals(TYPED))
            return new Origin.Typed();
        String[] part = text.split(" ", 5);
        return new Origin.Extracted(
                new Evidence(new Hash(part[1]), Integer.parseInt(part[2]), Integer.parseInt(part[3]), part[4]));
    }
}
