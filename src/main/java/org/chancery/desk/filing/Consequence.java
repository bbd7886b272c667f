package org.chancery.desk.filing;

import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Move;
import org.chancery.extraction.Proposal;

/// What accepting a proposal does to the date of a meeting that the book has.
public final class Consequence {

    private Consequence() {}

    /// Empty if its date stays.
    ///
    /// @param marked whether the officer marked the words of the date in the paper, which count then whatever stood before
    public static Optional<Move> of(Entry standing, Proposal wanted, boolean marked) {
        if (!(standing instanceof Meeting meeting))
            return Optional.empty();
        return switch (wanted.fate()) {
            case CANCELLED -> of(new Move.Cancel(meeting.id()), meeting, Meeting.Status.CANCELLED);
            case POSTPONED -> of(new Move.Postpone(meeting.id()), meeting, Meeting.Status.POSTPONED);
            case STANDS -> (marked
                    ? !wanted.when().sameDateAs(meeting.when())
                    : Sharpening.replaces(wanted.when(), meeting))
                            ? Optional.of(new Move.To(meeting.id(), wanted.when()))
                            : Optional.empty();
        };
    }

    private static Optional<Move> of(Move move, Meeting meeting, Meeting.Status already) {
        return meeting.status() == already ? Optional.empty() : Optional.of(move);
    }
}
