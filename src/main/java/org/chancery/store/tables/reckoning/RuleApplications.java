package org.chancery.store.tables.reckoning;

import java.util.List;
import org.chancery.agenda.Id;
import org.chancery.agenda.rules.RuleApplication;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// Which rule packs apply to which bodies.
public final class RuleApplications extends Table<String, RuleApplication> {

    public static final RuleApplications TABLE = new RuleApplications();

    private RuleApplications() {
        super("rule_application", Column.Kind.TEXT, text("pack"), id("body"));
    }

    @Override
    protected String id(RuleApplication application) {
        return key(application.pack(), application.body());
    }

    /// Under which it is kept that a pack applies to a body.
    public static String key(String pack, Id body) {
        return pack + " " + body;
    }

    @Override
    protected Row row(RuleApplication application) {
        return Row.with("pack", application.pack()).with("body", application.body().toString()).done();
    }

    @Override
    protected RuleApplication entity(String id, Row row) {
        return new RuleApplication(row.text("pack"), row.id("body").orElseThrow());
    }

    public List<RuleApplication> all(Sql sql) {
        return list(sql, "ORDER BY id");
    }
}
