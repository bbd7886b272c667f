package org.chancery.agenda.moving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.computing.AnchorDate;
import org.chancery.agenda.computing.Computation;
import org.chancery.agenda.computing.Computing;
import org.chancery.agenda.computing.ReckoningWords;
import org.chancery.agenda.computing.Why;
import org.chancery.agenda.moving.Preview.FallsAway;
import org.chancery.agenda.moving.Preview.Follows;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.moving.Preview.Outcome;
import org.chancery.agenda.moving.Preview.Reason;
import org.chancery.agenda.moving.Preview.Stays;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.WhenOrder;
import org.chancery.time.working.WorkingDays;

/// Works out a move: each entry that hangs on the meeting is computed anew from what its anchors become, chains included. What a person pinned,
/// what is settled and what the officer leaves stays, and so does what hangs on it alone.
public final class Moving {

    private static final When POSTPONED = new Undated("postponed, no new date");
    private static final Comparator<Line> CHANGING_FIRST = Comparator
            .<Line, Boolean>comparing(line -> line.outcome() instanceof Stays)
            .thenComparing(line -> line.entry().when(), WhenOrder.BY_DAY);

    private final Ties ties;
    private final Set<Id> left;
    private final Computing computing;
    /// The dates that differ from those in the book, as far as worked out.
    private final Map<Id, When> becomes = new HashMap<>();
    private final Set<Id> fallen = new HashSet<>();
    private final Optional<Adjourning> adjourning;

    private Moving(Ties ties, WorkingDays workingDays, Set<Id> left) {
        this(ties, workingDays, left, Optional.empty());
    }

    private Moving(Ties ties, WorkingDays workingDays, Set<Id> left, Optional<Adjourning> adjourning) {
        this.ties = adjourning.map(Adjourning::part).map(ties::with).orElse(ties);
        this.left = left;
        this.adjourning = adjourning;
        this.computing = new Computing(this::date, workingDays);
    }

    /// @param left what the officer leaves as it is
    /// @throws java.util.NoSuchElementException if there is no such meeting
    public static Preview preview(Ties ties, Move move, WorkingDays workingDays, Set<Id> left) {
        return new Moving(ties, workingDays, left, Adjourning.of(ties, move)).preview(move, workingDays);
    }

    /// What hangs on an entry whose date has just become another, and what becomes of it.
    ///
    /// @param ties with the entry on its new date
    /// @param changed the entry
    /// @param left what the officer leaves as it is
    public static List<Line> followers(Ties ties, Id changed, WorkingDays workingDays, Set<Id> left) {
        var moving = new Moving(ties, workingDays, left);
        ties.entry(changed).ifPresent(entry -> moving.becomes.put(changed, entry.when()));
        return ties.following(changed).ordered().stream().map(entry -> new Line(entry, moving.outcome(entry))).toList();
    }

    /// Every computed date that would be another if it were counted now: after rules, holidays or closures became others.
    public static List<Line> anew(Ties ties, WorkingDays workingDays) {
        var moving = new Moving(ties, workingDays, Set.of());
        return ties.all().ordered().stream()
                .filter(entry -> !isSettled(entry) && entry.origin() instanceof Origin.Computed)
                .flatMap(entry -> entry.origin().tie().stream()
                        .map(computed -> new Line(entry, moving.follows(entry, computed))))
                .filter(line -> line.outcome() instanceof Follows)
                .toList();
    }

    /// What a reckoning comes to with the dates of the book.
    public static Computation compute(Ties ties, Reckoning<Anchor> reckoning, WorkingDays workingDays) {
        return new Moving(ties, workingDays, Set.of()).computing.of(reckoning);
    }

    private Preview preview(Move move, WorkingDays workingDays) {
        Meeting before = ties.entry(move.meeting()).filter(Meeting.class::isInstance).map(Meeting.class::cast)
                .orElseThrow();
        Meeting after = moved(before, move);
        if (move instanceof Move.Cancel)
            fallen.add(before.id());
        else if (!after.when().sameDateAs(before.when()))
            becomes.put(before.id(), after.when());
        var lines = new ArrayList<Line>();
        Ties.Following following = ties.following(before.id());
        following.ordered().forEach(entry -> lines.add(new Line(entry, outcome(entry))));
        following.circular().forEach(entry -> lines.add(new Line(entry, new Stays(Reason.CIRCLE))));
        Set<Id> tied = new HashSet<>(lines.stream().map(line -> line.entry().id()).toList());
        belonging(before).filter(entry -> !tied.contains(entry.id()))
                .forEach(entry -> lines.add(new Line(entry, new Stays(outside(entry)))));
        lines.sort(CHANGING_FIRST);
        return new Preview(before, after, adjourning.filter(Adjourning::isNew).map(Adjourning::part),
                difference(move, before, after), lines,
                Warnings.of(adjourning.map(Adjourning::part).orElse(after), lines, ties, workingDays));
    }

    private static String difference(Move move, Meeting before, Meeting after) {
        return switch (move) {
            case Move.To to -> Difference.between(before.when(), after.when());
            case Move.Postpone postpone -> Difference.between(before.when(), after.when());
            case Move.Cancel cancel -> "";
            case Move.Adjourn adjourn -> "";
        };
    }

    private static Meeting moved(Meeting m, Move move) {
        boolean revived = m.status() == Meeting.Status.CANCELLED;
        return switch (move) {
            case Move.To to when revived -> dated(m, to.when()).as(Meeting.Status.TENTATIVE);
            case Move.To to -> dated(m, to.when());
            case Move.Cancel cancel -> m.as(Meeting.Status.CANCELLED);
            case Move.Adjourn adjourn -> m.as(Meeting.Status.ADJOURNED);
            case Move.Postpone postpone -> dated(m, POSTPONED).as(Meeting.Status.POSTPONED);
        };
    }

    private static Meeting dated(Meeting m, When when) {
        return m.dated(when, m.origin().byHand(m.when()));
    }

    /// What the book has for this meeting, tied or not.
    private Stream<Entry> belonging(Meeting meeting) {
        return ties.entries().stream().filter(entry -> entry instanceof Deliverable d
                && d.meeting().filter(meeting.id()::equals).isPresent() && !isSettled(d));
    }

    /// Why what belongs to the meeting and does not hang on it stays: it has a date of its own, or hangs on something else.
    private static Reason outside(Entry entry) {
        return switch (entry.origin()) {
            case Origin.Given given -> Reason.NOT_TIED;
            case Origin.Computed computed -> Reason.SAME;
            case Origin.Pinned pinned -> pinned(pinned);
        };
    }

    private static Reason pinned(Origin.Pinned pinned) {
        return pinned.by() instanceof Origin.Typed ? Reason.PINNED : Reason.SET_BY_PAPER;
    }

    private Outcome outcome(Entry entry) {
        Set<Id> anchors = Ties.anchors(entry);
        if (isSettled(entry))
            return new Stays(Reason.DONE);
        Optional<Origin.Computed> carried = adjourning.flatMap(a -> a.carried(entry.origin()));
        if (carried.isPresent())
            return left.contains(entry.id()) ? new Stays(Reason.EARLIER_PART) : follows(entry, carried.get());
        if (anchors.stream().noneMatch(anchor -> becomes.containsKey(anchor) || fallen.contains(anchor)))
            return new Stays(Reason.SAME);
        return switch (entry.origin()) {
            case Origin.Pinned pinned -> new Stays(pinned(pinned));
            case Origin.Computed computed when left.contains(entry.id()) -> new Stays(Reason.LEFT);
            case Origin.Computed computed when fallen.containsAll(anchors) -> {
                fallen.add(entry.id());
                yield new FallsAway();
            }
            case Origin.Computed computed -> follows(entry, computed);
            case Origin.Given given -> new Stays(Reason.NOT_TIED);
        };
    }

    private Outcome follows(Entry entry, Origin.Computed computed) {
        Computation computation = computing.of(computed.reckoning());
        When when = computation.when();
        if (when.sameDateAs(entry.when()))
            return new Stays(Reason.SAME);
        becomes.put(entry.id(), when);
        return new Follows(when, Difference.between(entry.when(), when), Why.of(computation), computed);
    }

    private AnchorDate date(Anchor anchor) {
        String name = ReckoningWords.anchor(anchor,
                id -> ties.entry(id).map(Entry::title).orElse("something no longer in the book"));
        When when = switch (anchor) {
            case Anchor.Circulation circulation -> circulation.on();
            case Anchor.OfMeeting meeting -> when(meeting.meeting());
            case Anchor.Due due -> when(due.deliverable());
        };
        return new AnchorDate(name, when);
    }

    private When when(Id id) {
        if (fallen.contains(id))
            return new Undated("");
        When changed = becomes.get(id);
        return changed != null ? changed : ties.entry(id).map(Entry::when).orElseGet(() -> new Undated(""));
    }

    private static boolean isSettled(Entry entry) {
        return switch (entry) {
            case Meeting m -> m.status().isSettled();
            case Deliverable d -> !d.status().isOpen();
        };
    }
}
