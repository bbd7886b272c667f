package org.chancery.ui.tying;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.time.text.WhenLabel;

/// Something that a date can be counted from, as it is chosen by typing.
///
/// @param label "OEWG-H, first session opens · 9–11 Dec 2024", "Documents is due · Mon 28 Oct 2024"
record AnchorChoice(Anchor anchor, String label) {

    private static final int MOST = 12;

    /// One for each end of a meeting, one for a deliverable.
    static Stream<AnchorChoice> of(Entry entry) {
        String date = " · " + WhenLabel.medium(entry.when());
        return switch (entry) {
            case Meeting m -> Stream.of(
                    new AnchorChoice(new Anchor.OfMeeting(m.id(), Edge.START), m.title() + " opens" + date),
                    new AnchorChoice(new Anchor.OfMeeting(m.id(), Edge.END), m.title() + " closes" + date));
            case Deliverable d -> Stream.of(new AnchorChoice(new Anchor.Due(d.id()), d.title() + " is due" + date));
        };
    }

    /// Those in which each typed word occurs, the first few; none once one is chosen.
    static List<AnchorChoice> matching(List<AnchorChoice> all, String typed) {
        if (all.stream().anyMatch(choice -> choice.label().equals(typed)))
            return List.of();
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return all.stream()
                .filter(choice -> words.stream().allMatch(choice.label().toLowerCase(Locale.ROOT)::contains))
                .limit(MOST)
                .toList();
    }

    @Override
    public String toString() {
        return label;
    }
}
