package org.chancery.store.tables.reckoning;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.chancery.agenda.CutoffTerms;
import org.chancery.agenda.Id;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Table;

/// The terms of the cut-offs that the officer set, by deliverable or body.
public final class CutoffTermsTable extends Table<Id, CutoffTerms> {

    public static final CutoffTermsTable TABLE = new CutoffTermsTable();

    private CutoffTermsTable() {
        super("cutoff_terms", Column.Kind.ID, text("clock"), text("zone"));
    }

    @Override
    protected Id id(CutoffTerms terms) {
        return terms.of();
    }

    @Override
    protected Row row(CutoffTerms terms) {
        return Row.with("clock", terms.at().map(LocalTime::toString).orElse("")).with("zone", terms.zone().getId())
                .done();
    }

    @Override
    protected CutoffTerms entity(String id, Row row) {
        return new CutoffTerms(Id.parse(id),
                Optional.of(row.text("clock")).filter(clock -> !clock.isEmpty()).map(LocalTime::parse),
                ZoneId.of(row.text("zone")));
    }
}
