package org.chancery.store.tables.reckoning;

import java.util.List;
import org.chancery.agenda.rules.RulePack;
import org.chancery.agenda.rules.RulePackText;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// The rule packs that the officer took into the book, as the text an officer can read.
public final class RulePacks extends Table<String, RulePack> {

    public static final RulePacks TABLE = new RulePacks();

    private RulePacks() {
        super("rule_pack", Column.Kind.TEXT, text("rules"));
    }

    @Override
    protected String id(RulePack pack) {
        return pack.name();
    }

    @Override
    protected Row row(RulePack pack) {
        return Row.with("rules", RulePackText.write(pack)).done();
    }

    @Override
    protected RulePack entity(String id, Row row) {
        return RulePackText.read(row.text("rules"), id).pack();
    }

    public List<RulePack> byName(Sql sql) {
        return list(sql, "ORDER BY id");
    }
}
