package org.chancery.ui.naming;

import org.chancery.agenda.Meeting;
import org.chancery.ui.kit.Pill;
import org.chancery.ui.kit.Tone;

/// How a meeting stands, the same on every screen: "cancelled", "postponed, no new date", "adjourned".
public final class MeetingPill {

    private MeetingPill() {}

    public static Pill of(Meeting meeting) {
        return new Pill(switch (meeting.status()) {
            case CANCELLED -> Tone.DOUBT;
            case TENTATIVE, POSTPONED -> Tone.IMPRECISE;
            case CONFIRMED, HELD, ADJOURNED -> Tone.PLAIN;
        }, meeting.standing());
    }

    /// Whether that has to be said: what is confirmed stands under its date and needs no word.
    public static boolean says(Meeting meeting) {
        return meeting.status() != Meeting.Status.CONFIRMED;
    }
}
