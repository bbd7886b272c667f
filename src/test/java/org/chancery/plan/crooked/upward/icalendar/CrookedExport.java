package org.chancery.plan.crooked.upward.icalendar;

import org.chancery.plan.crooked.upward.store.StraightTable;

/// A door that knows the door beside it.
class CrookedExport {

    String name() {
        return new StraightTable("entries").name();
    }
}
