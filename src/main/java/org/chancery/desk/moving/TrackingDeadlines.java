package org.chancery.desk.moving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.computing.Computation;
import org.chancery.agenda.computing.Recognizing;
import org.chancery.agenda.computing.ReckoningWords;
import org.chancery.agenda.computing.Why;
import org.chancery.agenda.moving.Moving;
import org.chancery.agenda.moving.Ties;
import org.chancery.desk.filing.Almanac;
import org.chancery.desk.filing.Following;
import org.chancery.desk.filing.Neighbourhood;
import org.chancery.desk.ledger.Ledger;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Meetings;
import org.chancery.time.When;
import org.chancery.time.working.WorkingDays;

/// Tying deadlines to what they hang on, holding them fast against it, and saying why a date is what it is.
public final class TrackingDeadlines {

    /// A counting that gives exactly the date an entry has.
    ///
    /// @param words "6 weeks before OEWG-H, first session opens"
    public record Suggestion(Reckoning<Anchor> reckoning, String words) {}

    private final Ledger ledger;

    public TrackingDeadlines(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The distances from a meeting by which the date of an entry may have been set, the roundest first.
    ///
    /// @throws java.util.NoSuchElementException if one of them is not in the book
    public List<Suggestion> suggestions(Id entry, Id meeting) {
        return ledger.read(sql -> {
            var from = Meetings.TABLE.find(sql, meeting).orElseThrow();
            return Recognizing.from(from, find(sql, entry).when(), Almanac.workingDays(sql)).stream()
                    .map(counted -> new Suggestion(counted, words(sql, counted)))
                    .toList();
        });
    }

    /// The round distance by which the date of a deliverable may have been set, if it is not tied to anything yet: before a meeting of its body
    /// or under its resolution that is still to take place, the nearest first.
    ///
    /// @throws java.util.NoSuchElementException if it is not in the book
    public Optional<Suggestion> suggestion(Id entry) {
        return ledger.read(sql -> suggested(sql, entry));
    }

    private static Optional<Suggestion> suggested(Sql sql, Id entry) {
        return find(sql, entry) instanceof Deliverable d && d.origin().tie().isEmpty()
                ? suggestion(sql, d)
                : Optional.empty();
    }

    private static Optional<Suggestion> suggestion(Sql sql, Deliverable deliverable) {
        WorkingDays working = Almanac.workingDays(sql);
        return Meetings.TABLE.byDate(sql)
                .stream()
                .filter(meeting -> !meeting.status().isSettled())
                .filter(meeting -> shared(meeting.body(), deliverable.body())
                        || shared(meeting.resolution(), deliverable.resolution()))
                .flatMap(meeting -> Recognizing.from(meeting, deliverable.when(), working)
                        .stream()
                        .filter(counted -> counted.amount() < 0 && Recognizing.isRound(counted))
                        .limit(1))
                .findFirst()
                .map(counted -> new Suggestion(counted, words(sql, counted)));
    }

    private static boolean shared(Optional<Id> one, Optional<Id> other) {
        return one.isPresent() && one.equals(other);
    }

    private static String words(Sql sql, Reckoning<Anchor> reckoning) {
        return ReckoningWords.of(reckoning, anchor -> ReckoningWords.anchor(anchor,
                id -> Entries.any(sql, id).map(Entry::title).orElse("something no longer in the book")));
    }

    /// Ties the date of an entry to what it hangs on, as one act: it stands from now on where the counting puts it, and follows.
    ///
    /// @return refused, naming its members, if the entries would hang on each other in a circle
    /// @throws java.util.NoSuchElementException if the entry is not in the book
    public Tying tie(Id entry, Reckoning<Anchor> reckoning) {
        Entry found = ledger.read(sql -> find(sql, entry));
        return ledger.change("Let " + found.title() + " follow",
                tx -> tie(tx, entry, reckoning, Optional.empty()));
    }

    /// Ties each of these to the meeting from which its date seems to be counted, as one act. What fits nowhere stays as it is.
    ///
    /// @return how many were tied
    /// @throws java.util.NoSuchElementException if one of them is not in the book
    public int tieWhereItFits(Set<Id> entries) {
        Map<Id, Suggestion> fitting = ledger.read(sql -> {
            var found = new LinkedHashMap<Id, Suggestion>();
            entries.forEach(entry -> suggested(sql, entry).ifPresent(suggestion -> found.put(entry, suggestion)));
            return found;
        });
        String what = fitting.size() == 1 ? "1 deadline" : fitting.size() + " deadlines";
        return ledger.change("Tie " + what + " to what they hang on",
                tx -> (int) fitting.entrySet()
                        .stream()
                        .filter(each -> tie(tx, each.getKey(), each.getValue().reckoning(),
                                Optional.empty()) instanceof Tying.Tied)
                        .count());
    }

    /// What tying it so would come to, without tying it.
    ///
    /// @throws java.util.NoSuchElementException if the entry is not in the book
    public Tying weigh(Id entry, Reckoning<Anchor> reckoning) {
        return ledger.read(sql -> weigh(sql, find(sql, entry).id(), reckoning));
    }

    private static Tying weigh(Sql sql, Id id, Reckoning<Anchor> reckoning) {
        Ties ties = Neighbourhood.above(sql, id, reckoning);
        List<Entry> circle = ties.circle(id, reckoning);
        if (!circle.isEmpty())
            return new Tying.Refused(sentence(circle));
        Computation computation = Moving.compute(ties, reckoning, Almanac.workingDays(sql));
        return new Tying.Tied(computation.when(), Why.of(computation));
    }

    private Tying tie(Transaction tx, Id id, Reckoning<Anchor> reckoning, Optional<String> rule) {
        Tying weighed = weigh(tx.sql(), id, reckoning);
        if (!(weighed instanceof Tying.Tied tied))
            return weighed;
        Entry entry = find(tx.sql(), id);
        Optional<Origin.Stood> stood = switch (entry.origin()) {
            case Origin.Given given -> Optional.of(new Origin.Stood(entry.when(), given));
            case Origin.Computed computed -> computed.before();
            case Origin.Pinned pinned -> pinned.tied().before();
        };
        put(tx, entry, tied.when(), new Origin.Computed(reckoning, rule, stood));
        return tied;
    }

    /// "Documents would hang on Comments, which hangs on Documents."
    private static String sentence(List<Entry> circle) {
        var sentence = new StringBuilder(circle.getFirst().title()).append(" would hang on ");
        if (circle.size() == 1)
            return sentence.append("itself.").toString();
        for (Entry member : circle.subList(1, circle.size()))
            sentence.append(member.title()).append(", which hangs on ");
        return sentence.append(circle.getFirst().title()).append('.').toString();
    }

    /// Takes the tie away; the date stays.
    public void untie(Id entry) {
        change("Stop %s following", entry, (tx, tied) -> Entries.put(tx, tied.untied()));
    }

    /// The date that stood before this one followed, if it follows now and that was another.
    ///
    /// @throws java.util.NoSuchElementException if it is not in the book
    public Optional<Origin.Stood> before(Id entry) {
        return ledger.read(sql -> before(find(sql, entry)));
    }

    private static Optional<Origin.Stood> before(Entry entry) {
        return entry.origin() instanceof Origin.Computed computed
                ? computed.before().filter(stood -> !stood.when().sameDateAs(entry.when()))
                : Optional.empty();
    }

    /// Takes the tie away, and the date goes back to the one that stood before it followed; it stays if there was no other.
    public void restore(Id entry) {
        change("Stop %s following", entry, (tx, tied) -> before(tied).ifPresentOrElse(
                stood -> put(tx, tied, stood.when(), stood.origin()), () -> Entries.put(tx, tied.untied())));
    }

    /// Holds a computed date fast: it stays when what it hangs on moves.
    public void pin(Id entry) {
        change("Hold the date of %s", entry, (tx, tied) -> {
            if (tied.origin() instanceof Origin.Computed computed)
                put(tx, tied, tied.when(), new Origin.Pinned(computed, tied.when()));
        });
    }

    /// Lets a pinned date follow again: it goes at once where the counting puts it.
    public void unpin(Id entry) {
        change("Let %s follow again", entry, (tx, tied) -> {
            if (tied.origin() instanceof Origin.Pinned pinned)
                put(tx, tied, compute(tx.sql(), entry, pinned.tied()).when(), pinned.tied());
        });
    }

    private void put(Transaction tx, Entry entry, When when, Origin origin) {
        var following = new Following(tx, ledger.clock());
        boolean moved = !when.sameDateAs(entry.when());
        if (moved)
            following.put(entry.dated(entry.when(), origin), when);
        else
            Entries.put(tx, entry.dated(entry.when(), origin));
        if (moved)
            following.after(entry.id());
    }

    /// @param label with a place for the title
    private void change(String label, Id entry, BiConsumer<Transaction, Entry> deed) {
        Entry found = ledger.read(sql -> find(sql, entry));
        ledger.change(label.formatted(found.title()), tx -> {
            deed.accept(tx, find(tx.sql(), entry));
            return found;
        });
    }

    /// Why an entry stands under its date.
    ///
    /// @throws java.util.NoSuchElementException if it is not in the book
    public Why why(Id entry) {
        return ledger.read(sql -> {
            Entry found = find(sql, entry);
            return found.origin().tie().map(tie -> Why.of(compute(sql, entry, tie)))
                    .map(why -> Reasons.of(sql, found, why))
                    .orElseGet(() -> Reasons.of(sql, found));
        });
    }

    private static Computation compute(Sql sql, Id entry, Origin.Computed tie) {
        return Moving.compute(Neighbourhood.above(sql, entry, tie.reckoning()), tie.reckoning(),
                Almanac.workingDays(sql));
    }

    private static Entry find(Sql sql, Id entry) {
        return Entries.any(sql, entry).orElseThrow();
    }
}
