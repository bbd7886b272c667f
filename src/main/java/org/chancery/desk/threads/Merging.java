package org.chancery.desk.threads;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.desk.filing.Filed;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.OtherNames;
import org.chancery.store.tables.OtherNames.OtherName;
import org.chancery.store.tables.Resolutions;

/// Making two resolutions one, within one act.
final class Merging {

    private final Transaction tx;
    private final Clock clock;

    Merging(Transaction tx, Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    void merge(Resolution one, Resolution into) {
        Entries.under(tx.sql(), one.id())
                .forEach(entry -> Entries.put(tx, Filed.under(entry, entry.body(), Optional.of(into.id()))));
        OtherNames.TABLE.of(tx.sql(), one.id())
                .forEach(name -> tx.put(OtherNames.TABLE, new OtherName(name.id(), into.id(), name.kind(),
                        name.number(), name.title(), name.body())));
        tx.put(OtherNames.TABLE, new OtherName(Id.fresh(clock), into.id(), one.kind(), one.number(), one.title(),
                one.body()));
        tx.put(Resolutions.TABLE, new Resolution(into.id(), into.kind().or(one::kind), into.number(),
                into.title().isEmpty() ? one.title() : into.title(), into.body().or(one::body),
                Stream.of(into.note(), one.note()).filter(note -> !note.isBlank()).distinct()
                        .collect(Collectors.joining("\n\n"))));
        tx.delete(Resolutions.TABLE, one.id());
    }
}
