package org.chancery.desk.filing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.store.Sql;
import org.chancery.store.tables.papers.Papers;

/// Since when something is owed: the day of the first paper that says so, which is the one it bears or else that of its reading; for what no
/// paper says, the day on which it was entered.
public final class OwedSince {

    private final Map<Hash, LocalDate> days;
    private final ZoneId dutyStation;

    public OwedSince(Sql sql, ZoneId dutyStation) {
        this.days = Papers.TABLE.daysRead(sql);
        this.dutyStation = dutyStation;
    }

    /// @param written where papers say it
    public Optional<LocalDate> day(Deliverable entry, Collection<Evidence> written) {
        return written.stream()
                .map(evidence -> days.get(evidence.document()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .or(() -> entry.id().made().map(made -> LocalDate.ofInstant(made, dutyStation)));
    }
}
