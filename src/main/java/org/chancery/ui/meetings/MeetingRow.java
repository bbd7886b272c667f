package org.chancery.ui.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.desk.preparing.MeetingLine;
import org.chancery.time.text.WhenLabel;

/// A meeting in the list.
///
/// @param heading "Upcoming" or "Held", on the first of its group
/// @param year the year that goes without saying
record MeetingRow(Optional<String> heading, MeetingLine line, int year) {

    /// @param words of which each must occur; blank for all
    static List<MeetingRow> of(List<MeetingLine> lines, String words, int year) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        var rows = new ArrayList<MeetingRow>();
        String last = "";
        for (MeetingLine line : lines) {
            if (!wanted.stream().allMatch(searched(line)::contains))
                continue;
            String group = line.over() ? "Held" : "Upcoming";
            rows.add(new MeetingRow(group.equals(last) ? Optional.empty() : Optional.of(group), line, year));
            last = group;
        }
        return List.copyOf(rows);
    }

    private static String searched(MeetingLine line) {
        Meeting meeting = line.meeting();
        return String.join(" ", meeting.title(), line.body(), meeting.place(), WhenLabel.medium(meeting.when()),
                WhenLabel.full(meeting.when()))
                .toLowerCase(Locale.ROOT);
    }

    Id id() {
        return line.meeting().id();
    }

    String date() {
        return WhenLabel.brief(line.meeting().when(), year);
    }

    /// The quiet line under the title: "Nairobi · 2 owed", "no day yet".
    String particulars() {
        var words = new ArrayList<String>();
        Meeting meeting = line.meeting();
        if (meeting.status() == Meeting.Status.CANCELLED || meeting.status() == Meeting.Status.ADJOURNED
                || meeting.waits())
            words.add(meeting.standing());
        else if (!meeting.when().precision().isExact())
            words.add("no day yet");
        if (!meeting.place().isBlank())
            words.add(meeting.place());
        if (line.owed() > 0)
            words.add(line.owed() + " owed");
        return String.join(" · ", words);
    }
}
