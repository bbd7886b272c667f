package org.chancery.desk.quick;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.computing.Why;
import org.chancery.time.When;

/// The date of a line once it is known what it is counted from.
///
/// @param anchor what it is counted from, if it is
/// @param why how it was counted
/// @param remark how a written date was read; may be empty
record Dated(When when, Origin origin, Optional<Entry> anchor, Optional<Why> why, String remark, List<String> doubts) {

    Optional<Id> meeting() {
        return anchor.filter(Meeting.class::isInstance).map(Entry::id);
    }
}
