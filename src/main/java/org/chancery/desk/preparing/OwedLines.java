package org.chancery.desk.preparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.computing.Waiting;
import org.chancery.desk.filing.OwedSince;
import org.chancery.document.Evidence;
import org.chancery.store.Sql;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Resolutions;
import org.chancery.time.text.DistanceLabel;

/// Says of what is owed how it stands today.
public final class OwedLines {

    private final Sql sql;
    private final Passages passages;
    private final LocalDate today;
    private final OwedSince owedSince;
    private final Map<Id, Resolution> resolutions;

    public OwedLines(Sql sql, Passages passages, LocalDate today, ZoneId dutyStation) {
        this.sql = sql;
        this.passages = passages;
        this.today = today;
        this.owedSince = new OwedSince(sql, dutyStation);
        this.resolutions = Resolutions.TABLE.byId(sql);
    }

    /// @param evidence where papers say it, what gives the date first
    public Owed of(Deliverable deliverable, List<Evidence> evidence) {
        boolean overdue = deliverable.when().isOverdueOn(today)
                && deliverable.status().isOpen();
        Optional<Evidence> first = evidence.stream().findFirst();
        return new Owed(deliverable,
                deliverable.resolution().map(resolutions::get).map(Resolution::number).orElse(""),
                Waiting.on(deliverable, id -> Entries.any(sql, id)).orElseGet(() -> deliverable.status().isOpen()
                        ? DistanceLabel.due(deliverable.when(), today)
                        : DistanceLabel.of(deliverable.when(), today)),
                overdue, first.flatMap(passages::at),
                owedSince.day(deliverable, evidence).map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today))));
    }
}
