package org.chancery.desk.moving;

import java.util.List;
import java.util.Set;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Move;
import org.chancery.agenda.moving.Moving;
import org.chancery.agenda.moving.Preview;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.desk.filing.Almanac;
import org.chancery.desk.filing.Following;
import org.chancery.desk.filing.Neighbourhood;
import org.chancery.desk.reminding.ReminderLadder;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.Reminders;
import org.chancery.time.Undated;
import org.chancery.time.When;

/// Moving a meeting with everything that hangs on it: shown before it is done, done in one act, taken back by one undo.
public final class MovingMeetings {

    private final Ledger ledger;

    public MovingMeetings(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What a move would do.
    ///
    /// @param left the entries that the officer leaves as they are
    /// @throws java.util.NoSuchElementException if there is no such meeting
    public Preview preview(Move move, Set<Id> left) {
        return ledger.read(sql -> preview(sql, move, left));
    }

    static Preview preview(Sql sql, Move move, Set<Id> left) {
        When to = switch (move) {
            case Move.To moved -> moved.when();
            case Move.Cancel cancelled -> new Undated("");
            case Move.Postpone postponed -> new Undated("");
            case Move.Adjourn adjourned -> adjourned.resumed();
        };
        return Moving.preview(Neighbourhood.ofMove(sql, move.meeting(), to), move, Almanac.workingDays(sql), left);
    }

    /// Moves the meeting, and all that follows, as one act.
    ///
    /// @return the label of the act: "Move OEWG-H, first session and 2 deadlines"
    /// @throws java.util.NoSuchElementException if there is no such meeting
    public String move(Move move, Set<Id> left) {
        String label = label(move, preview(move, left));
        return ledger.change(label, tx -> {
            Preview now = preview(tx.sql(), move, left);
            Entries.put(tx, now.after());
            now.resumed().ifPresent(part -> begin(tx, part));
            new Following(tx, ledger.clock()).apply(now.lines());
            return label;
        });
    }

    /// What saving an entry so would do to all that hangs on it; empty if its date stays.
    ///
    /// @param left what is to stay as it is
    public List<Line> effects(Entry changed, Set<Id> left) {
        return ledger.read(sql -> Following.effects(sql, changed, left));
    }

    /// The adjourning of a meeting: the part that resumes it already, if there is one, is put on that date.
    ///
    /// @param resumed without any bound if nobody has said when
    public Move.Adjourn adjourning(Id meeting, When resumed) {
        Id part = ledger.read(sql -> Meetings.TABLE.resuming(sql, meeting)).map(Meeting::id)
                .orElseGet(() -> Id.fresh(ledger.clock()));
        return new Move.Adjourn(meeting, part, resumed);
    }

    private void begin(Transaction tx, Meeting part) {
        Entries.put(tx, part);
        if (part.when().latest().isPresent() && Reminders.TABLE.of(tx.sql(), part.id()).isEmpty())
            ReminderLadder.usual(tx, part, ledger.clock());
    }

    /// What the act of a move is called.
    public static String label(Move move, Preview preview) {
        String verb = switch (move) {
            case Move.To to -> "Move ";
            case Move.Cancel cancel -> "Cancel ";
            case Move.Postpone postpone -> "Postpone ";
            case Move.Adjourn adjourn -> "Adjourn ";
        };
        return verb + preview.before().title() + Following.also(preview.changing().size());
    }
}
