package org.chancery.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.Deliverable.Status;
import org.chancery.agenda.receiving.Standing;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;

/// How something owed stands, as pills: "part received", "late 3 days". What is simply expected needs none.
public final class StandingPills {

    private StandingPills() {}

    public static List<Pill> of(Standing standing) {
        var pills = new ArrayList<Pill>();
        switch (standing.status()) {
            case EXPECTED -> {
            }
            case UNCONFIRMED, PART_RECEIVED -> pills.add(new Pill(Tone.DEADLINE, standing.progress()));
            case MET -> pills.add(new Pill(Tone.SETTLED,
                    standing.isLate() ? "met " + standing.lateness() : standing.progress()));
            case SUPERSEDED, DROPPED -> pills.add(new Pill(Tone.PLAIN, standing.progress()));
        }
        if (standing.isOverdue())
            pills.add(new Pill(Tone.DOUBT, standing.lateness()));
        return pills;
    }
}
