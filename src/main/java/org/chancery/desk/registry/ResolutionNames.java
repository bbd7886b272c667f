package org.chancery.desk.registry;

import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.agenda.filtering.Names;
import org.chancery.store.Sql;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Resolutions;

/// What the resolutions and decisions of the book are called at one moment: by their number alone where only one has it.
public final class ResolutionNames {

    private final Names names;

    private ResolutionNames(Names names) {
        this.names = names;
    }

    public static ResolutionNames of(Sql sql) {
        return new ResolutionNames(new Names(Bodies.TABLE.byName(sql), Resolutions.TABLE.byNumber(sql)));
    }

    /// In full: "Resolution 2/7 (Lake Assembly)"; empty for none.
    public String full(Optional<Id> resolution) {
        return names.fullResolution(resolution);
    }

    /// As short as the book allows: "2/7", in full if several have that number; empty for none.
    public String label(Optional<Id> resolution) {
        return names.resolution(resolution);
    }
}
