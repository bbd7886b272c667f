package org.chancery.agenda.moving;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.time.Undated;
import org.chancery.time.When;

/// The parting of a session in two: the part that rises, and the one that resumes it and closes the session.
///
/// @param rises the meeting that is adjourned
/// @param part what goes on with it, as it is to be
/// @param isNew whether that differs from what the book has
record Adjourning(Id rises, Meeting part, boolean isNew) {

    private static final When NOT_SET = new Undated("to be resumed, date not set");
    private static final Pattern RESUMED = Pattern.compile("(.*), (?:resumed|(\\d+)(?:nd|rd|th) resumption)");

    /// Empty for a move that adjourns nothing.
    static Optional<Adjourning> of(Ties ties, Move move) {
        if (!(move instanceof Move.Adjourn adjourn))
            return Optional.empty();
        When when = adjourn.resumed().earliest().or(adjourn.resumed()::latest).isPresent()
                ? adjourn.resumed()
                : NOT_SET;
        return ties.entry(adjourn.meeting()).filter(Meeting.class::isInstance).map(Meeting.class::cast).map(rises -> {
            Optional<Meeting> standing = ties.entry(adjourn.part()).map(Meeting.class::cast);
            Meeting part = standing.map(s -> s.when().sameDateAs(when)
                    ? s
                    : s.dated(when, s.origin().byHand(s.when())).as(Meeting.Status.under(when)))
                    .orElseGet(() -> new Meeting(adjourn.part(), title(rises.title()), rises.body(),
                            rises.resolution(), when, new Origin.Typed(), rises.place(), Meeting.Status.under(when),
                            Optional.of(rises.id()), "", ""));
            return new Adjourning(rises.id(), part, standing.filter(part::equals).isEmpty());
        });
    }

    /// "Lake Assembly, second session, resumed"; adjourned again, "…, 2nd resumption".
    private static String title(String rises) {
        Matcher resumed = RESUMED.matcher(rises);
        if (!resumed.matches())
            return rises + ", resumed";
        int count = resumed.group(2) == null ? 2 : Integer.parseInt(resumed.group(2)) + 1;
        return resumed.group(1) + ", " + count + (count == 2 ? "nd" : count == 3 ? "rd" : "th") + " resumption";
    }

    /// How a date is counted that was counted from the end of the session; empty for one that was not, or that somebody set.
    Optional<Origin.Computed> carried(Origin origin) {
        return switch (origin) {
            case Origin.Computed computed when computed.reckoning().anchors().stream().anyMatch(this::isTheEnd) ->
                Optional.of(new Origin.Computed(carried(computed.reckoning()), computed.rule(), computed.before()));
            case Origin.Computed computed -> Optional.empty();
            case Origin.Given given -> Optional.empty();
            case Origin.Pinned pinned -> Optional.empty();
        };
    }

    private Reckoning<Anchor> carried(Reckoning<Anchor> reckoning) {
        return reckoning.from(anchor -> isTheEnd(anchor) ? new Anchor.OfMeeting(part.id(), Edge.END) : anchor);
    }

    private boolean isTheEnd(Anchor anchor) {
        return anchor instanceof Anchor.OfMeeting(Id meeting, Edge edge) && meeting.equals(rises) && edge == Edge.END;
    }
}
