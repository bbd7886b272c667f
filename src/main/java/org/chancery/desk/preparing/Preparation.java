package org.chancery.desk.preparing;

import java.util.List;
import org.chancery.agenda.AgendaItem;
import org.chancery.agenda.Meeting;

/// All that an officer should have at hand for one meeting, read at one moment.
///
/// @param body name of the body that meets; empty if none
/// @param resolution number of the resolution it meets under; empty if none
/// @param resolutionTitle may be empty
/// @param distance how far off it is: "in 54 days"; empty if it has no date
/// @param parts of its session, this one among them, the first first; none but itself if it was never adjourned
/// @param owed what is owed for it, what is due first at the head, what has no date at the end
/// @param asked what was asked about it in the papers of the book
public record Preparation(Meeting meeting, String body, String resolution, String resolutionTitle, String distance,
        List<Meeting> parts, List<Owed> owed, List<Asked> asked, List<AgendaItem> agenda, List<Speaking> papers) {

    public Preparation {
        parts = List.copyOf(parts);
        owed = List.copyOf(owed);
        asked = List.copyOf(asked);
        agenda = List.copyOf(agenda);
        papers = List.copyOf(papers);
    }
}
