package org.chancery.store.tables;

import java.util.List;
import org.chancery.store.Table;

/// Everything whose changes are journaled.
public final class Tables {

    public static final List<Table<?, ?>> ALL = List.of(Bodies.TABLE, Resolutions.TABLE, Meetings.TABLE,
            Deliverables.TABLE, AgendaItems.TABLE, Reminders.TABLE, Papers.TABLE, KeptProposals.TABLE, Citations.TABLE,
            Marks.TABLE, Settings.TABLE);

    private Tables() {}
}
