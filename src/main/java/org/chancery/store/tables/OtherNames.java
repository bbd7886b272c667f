package org.chancery.store.tables;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.store.Column;
import org.chancery.store.Row;
import org.chancery.store.Sql;
import org.chancery.store.Table;

/// What else the resolutions of the book were called, by papers that called one of them otherwise.
public final class OtherNames extends Table<Id, OtherNames.OtherName> {

    /// @param of the resolution that is called so besides its own name
    /// @param title may be empty
    /// @param body whose it was said to be; empty if that was not said
    public record OtherName(Id id, Id of, Optional<Resolution.Kind> kind, String number, String title,
            Optional<Id> body) {

        /// The name without a body.
        public ResolutionName ofAnyBody() {
            return new ResolutionName(kind, number, "");
        }
    }

    public static final OtherNames TABLE = new OtherNames();

    private OtherNames() {
        super("other_name", Column.Kind.ID, id("resolution"), text("kind"), text("number"), text("title"), id("body"));
    }

    @Override
    protected Id id(OtherName name) {
        return name.id();
    }

    @Override
    protected Row row(OtherName name) {
        return Row.with("number", name.number())
                .with("resolution", name.of())
                .with("kind", name.kind().map(Enum::name).orElse(""))
                .with("title", name.title())
                .with("body", name.body())
                .done();
    }

    @Override
    protected OtherName entity(String id, Row row) {
        return new OtherName(Id.parse(id), row.id("resolution").orElseThrow(),
                row.get("kind").map(Resolution.Kind::valueOf), row.text("number"), row.text("title"), row.id("body"));
    }

    public List<OtherName> of(Sql sql, Id resolution) {
        return list(sql, "AND resolution = ? ORDER BY id", resolution);
    }

    /// Of all resolutions, in the order in which they were learnt.
    public List<OtherName> all(Sql sql) {
        return list(sql, "ORDER BY id");
    }
}
