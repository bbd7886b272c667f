package org.chancery.desk.filing;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.moving.Move;
import org.chancery.agenda.moving.Moving;
import org.chancery.agenda.moving.Preview;
import org.chancery.agenda.moving.Preview.FallsAway;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.moving.Preview.Reason;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.agenda.moving.Ties;
import org.chancery.desk.reminding.ReminderLadder;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Reminders;
import org.chancery.time.Undated;
import org.chancery.time.When;

/// Letting computed dates follow what they hang on, within the act that moved it.
public final class Following {

    private final Transaction tx;
    private final Clock clock;
    private final Set<Id> moved = new HashSet<>();

    public Following(Transaction tx, Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    /// After an entry was put on another date: what hangs on it, at any remove, is put where it then belongs.
    public void after(Id changed) {
        after(changed, Set.of());
    }

    /// @param left what the officer leaves as it is
    public void after(Id changed, Set<Id> left) {
        Ties ties = Neighbourhood.below(tx.sql(), changed);
        if (!ties.dependants(changed).isEmpty())
            apply(Moving.followers(ties, changed, Almanac.workingDays(tx.sql()), left));
    }

    /// What saving an entry so does to all that hangs on it, read before it is saved.
    ///
    /// @param left what the officer leaves as it is
    public static List<Line> effects(Sql sql, Entry changed, Set<Id> left) {
        Optional<Entry> before = Entries.any(sql, changed.id());
        boolean falls = before.filter(Following::stands).isPresent() && !stands(changed);
        if (falls)
            return Moving.preview(Neighbourhood.below(sql, changed.id()), new Move.Cancel(changed.id()),
                    Almanac.workingDays(sql), left).lines();
        return before.filter(old -> !old.when().sameDateAs(changed.when())).isEmpty()
                ? List.of()
                : Moving.followers(Neighbourhood.below(sql, changed.id()).with(changed), changed.id(),
                        Almanac.workingDays(sql), left);
    }

    private static boolean stands(Entry entry) {
        return !(entry instanceof Meeting meeting) || meeting.status() != Meeting.Status.CANCELLED;
    }

    /// Does to a meeting what a paper says becomes of it, and to all that hangs on it.
    void does(Move move, Origin.Given source, Set<Id> left) {
        Preview preview = Moving.preview(Neighbourhood.ofMove(tx.sql(), move.meeting(), new Undated("")), move,
                Almanac.workingDays(tx.sql()), left);
        boolean dated = !preview.after().when().sameDateAs(preview.before().when());
        Entries.put(tx, dated ? preview.after().dated(preview.after().when(), source) : preview.after());
        apply(preview.lines());
    }

    /// Before an entry goes: what hangs on it keeps its date, and hangs on nothing any more.
    public void release(Id going) {
        Neighbourhood.below(tx.sql(), going).dependants(going).forEach(entry -> Entries.put(tx, entry.untied()));
    }

    /// What followed so far, for the name of the act: " and 2 deadlines"; empty for nothing.
    public String also() {
        return also(moved.size());
    }

    /// @return " and 2 deadlines"; empty for none
    public static String also(int deadlines) {
        return switch (deadlines) {
            case 0 -> "";
            case 1 -> " and 1 deadline";
            default -> " and " + deadlines + " deadlines";
        };
    }

    /// Does what a preview showed.
    public void apply(List<Line> lines) {
        for (Line line : lines) {
            if (!(line.outcome() instanceof Stays))
                moved.add(line.entry().id());
            switch (line.outcome()) {
                case Follows follows ->
                    put(line.entry().dated(line.entry().when(), follows.tie()), follows.becomes());
                case FallsAway fallen -> drop(line.entry());
                case Stays stays when stays.reason() == Reason.LEFT -> hold(line.entry());
                case Stays stays -> {
                }
            }
        }
    }

    /// Puts an entry on a date that was computed. What had no date and has one now is reminded of.
    public void put(Entry entry, When when) {
        Entries.put(tx, entry.dated(when, entry.origin()));
        Optional<?> before = entry.when().latest();
        if (before.isEmpty() && when.latest().isPresent() && Reminders.TABLE.of(tx.sql(), entry.id()).isEmpty())
            ReminderLadder.usual(tx, entry, clock);
    }

    /// What the officer leaves where it is stays there for good, whatever is counted later.
    private void hold(Entry entry) {
        Entries.put(tx, entry.dated(entry.when(), entry.origin().byHand(entry.when())));
    }

    private void drop(Entry entry) {
        if (entry instanceof Deliverable deliverable)
            Entries.put(tx, deliverable.as(Deliverable.Status.DROPPED));
    }
}
