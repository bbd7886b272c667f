package org.chancery.ui.meetings;

import java.util.StringJoiner;
import org.chancery.agenda.Meeting;
import org.chancery.desk.preparing.Preparation;
import org.chancery.time.text.WhenLabel;

/// The line under a meeting's title: "Mon 9 – Wed 11 December 2024 · Nairobi · in 54 days".
final class Headline {

    private Headline() {}

    static String of(Preparation p) {
        Meeting meeting = p.meeting();
        var words = new StringJoiner(" · ");
        if (!meeting.waits())
            words.add(WhenLabel.full(meeting.when()));
        if (p.parts().size() > 1)
            words.add("part " + (p.parts().indexOf(meeting) + 1) + " of " + p.parts().size());
        String open = WhenLabel.open(meeting.when());
        if (!open.isEmpty())
            words.add(open);
        if (!meeting.place().isBlank())
            words.add(meeting.place());
        if (!p.body().isBlank() && !meeting.title().contains(p.body()))
            words.add(p.body());
        if (!p.distance().isBlank())
            words.add(p.distance());
        return words.toString();
    }
}
