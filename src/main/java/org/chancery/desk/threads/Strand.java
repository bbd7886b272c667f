package org.chancery.desk.threads;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Meeting;
import org.chancery.desk.preparing.Asked;
import org.chancery.desk.preparing.Owed;
import org.chancery.desk.preparing.Passage;
import org.chancery.desk.preparing.Speaking;
import org.chancery.time.WhenOrder;

/// One thing that happened, is to happen or is owed under a resolution.
public sealed interface Strand {

    /// A paper spoke of it.
    ///
    /// @param on the day that the paper bears, or else that of its reading
    /// @param asked what was asked in it under the resolution
    record Spoke(LocalDate on, Speaking paper, List<Asked> asked) implements Strand {

        public Spoke {
            asked = List.copyOf(asked);
        }

        public long unanswered() {
            return asked.stream().filter(each -> !each.isAnswered()).count();
        }
    }

    /// A meeting is held under it, or took it up.
    ///
    /// @param body short name; empty if none
    /// @param distance how far off it is: "in 54 days"; empty if it has no date
    /// @param source where a paper says so
    /// @param tookUp whether it is no meeting under the resolution, but one that spoke of it among others
    record Met(Meeting meeting, String body, String distance, boolean over, Optional<Passage> source,
            boolean tookUp) implements Strand {}

    /// Something is owed under it.
    record Due(Owed owed) implements Strand {}

    /// Where it stands in time; [LocalDate#MAX] for what has no date.
    default LocalDate day() {
        return switch (this) {
            case Spoke spoke -> spoke.on();
            case Met met -> WhenOrder.day(met.meeting().when());
            case Due due -> WhenOrder.day(due.owed().deliverable().when());
        };
    }
}
