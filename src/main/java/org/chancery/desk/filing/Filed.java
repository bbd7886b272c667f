package org.chancery.desk.filing;

import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;

/// An entry with its place in the agenda changed and all else as it was.
public final class Filed {

    private Filed() {}

    public static Entry under(Entry entry, Optional<Id> body, Optional<Id> resolution) {
        return switch (entry) {
            case Meeting m -> new Meeting(m.id(), m.title(), body, resolution, m.when(), m.origin(), m.place(),
                    m.status(), m.resumes(), m.doubt(), m.note());
            case Deliverable d -> d.under(body, resolution);
        };
    }
}
