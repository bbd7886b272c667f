package org.chancery.store.tables;

import java.util.List;
import org.chancery.store.Table;
import org.chancery.store.tables.calendars.OutsideEvents;
import org.chancery.store.tables.papers.Citations;
import org.chancery.store.tables.papers.KeptProposals;
import org.chancery.store.tables.papers.Marks;
import org.chancery.store.tables.papers.Papers;
import org.chancery.store.tables.papers.Replies;
import org.chancery.store.tables.reckoning.Closures;
import org.chancery.store.tables.reckoning.CutoffTermsTable;
import org.chancery.store.tables.reckoning.HolidayLists;
import org.chancery.store.tables.reckoning.RuleApplications;
import org.chancery.store.tables.reckoning.RulePacks;
import org.chancery.store.tables.reckoning.Waivers;

/// Everything whose changes are journaled.
public final class Tables {

    public static final List<Table<?, ?>> ALL = List.of(Bodies.TABLE, Resolutions.TABLE, Meetings.TABLE,
            Deliverables.TABLE, Receipts.TABLE, SavedViews.TABLE, AgendaItems.TABLE, Reminders.TABLE, Papers.TABLE,
            KeptProposals.TABLE,
            Citations.TABLE,
            Marks.TABLE, Replies.TABLE, Settings.TABLE, OtherNames.TABLE, RulePacks.TABLE, HolidayLists.TABLE,
            Closures.TABLE,
            RuleApplications.TABLE, Waivers.TABLE, CutoffTermsTable.TABLE, OutsideEvents.TABLE);

    private Tables() {}
}
