package org.chancery.store.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.agenda.receiving.Receipt;
import org.chancery.document.Hash;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// What came for what is owed.
public final class Receipts extends Table<Id, Receipt> {

    public static final Receipts TABLE = new Receipts();

    private Receipts() {
        super("receipt", Column.Kind.ID, id("deliverable"), text("received"), hash("paper"), text("what"));
    }

    @Override
    protected Id id(Receipt receipt) {
        return receipt.id();
    }

    @Override
    protected Row row(Receipt receipt) {
        return Row.with("received", receipt.received().toString())
                .with("deliverable", receipt.deliverable())
                .with("paper", receipt.paper().map(Hash::hex).orElse(""))
                .with("what", receipt.what())
                .done();
    }

    @Override
    protected Receipt entity(String id, Row row) {
        return new Receipt(Id.parse(id), row.id("deliverable").orElseThrow(), LocalDate.parse(row.text("received")),
                row.get("paper").map(Hash::new), row.text("what"));
    }

    /// What came for a deliverable, the first of it first.
    public List<Receipt> of(Sql sql, Id deliverable) {
        return list(sql, "AND deliverable = ? ORDER BY received, id", deliverable);
    }

    /// What came for each deliverable, the first of it first.
    public Map<Id, List<Receipt>> byDeliverable(Sql sql) {
        return list(sql, "ORDER BY received, id").stream().collect(Collectors.groupingBy(Receipt::deliverable));
    }
}
