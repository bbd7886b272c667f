package org.chancery.desk;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.Reminder;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.receiving.Standing;
import org.chancery.agenda.ResolutionName;
import org.chancery.desk.filing.Filed;
import org.chancery.desk.filing.Following;
import org.chancery.desk.registry.Register;
import org.chancery.desk.reminding.ReminderLadder;
import org.chancery.document.Evidence;
import org.chancery.store.Sql;
import org.chancery.store.Transaction;
import org.chancery.store.tables.Bodies;
import org.chancery.store.tables.Deliverables;
import org.chancery.store.tables.Entries;
import org.chancery.store.tables.Meetings;
import org.chancery.store.tables.Receipts;
import org.chancery.store.tables.Reminders;
import org.chancery.store.tables.Resolutions;

/// Keeping meetings and deliverables by hand, and seeing where each comes from.
public final class KeepingAgenda {

    /// An entry as a form holds it: body and resolution by name, found or made when it is saved.
    ///
    /// @param body name or short name; empty for none
    /// @param resolution as a person writes it: "2/7", "Decision 2024/3 (Executive Board)"; empty for none
    /// @param reminders days before, in any order
    public record Draft<E extends Entry>(E entry, String body, String resolution, List<Integer> reminders) {

        public Draft {
            reminders = List.copyOf(reminders);
        }
    }

    /// A place in a paper that an entry rests on.
    ///
    /// @param label number of the paragraph as printed, "61"; empty if it has none
    /// @param page page on which the paragraph begins, 0 where there are no pages
    /// @param text the whole paragraph; empty if it is not known
    public record Source(Evidence evidence, String documentTitle, String label, int page, String text) {}

    /// One thing that happened to an entry, in words for a person.
    ///
    /// @param at where the officer is posted
    /// @param act what the person did: "Accept OEWG-H, first session"
    /// @param field what it changed: "date", "title"; "added", "deleted" or "exported" for the entry as a whole
    /// @param before how the field read before
    /// @param source the paragraph that gave the date which the entry then had, if a paper gave it
    public record Step(ZonedDateTime at, String act, String field, Optional<String> before, Optional<String> after,
            Optional<Source> source) {

        public Step(ZonedDateTime at, String act, String field, Optional<String> before, Optional<String> after) {
            this(at, act, field, before, after, Optional.empty());
        }
    }

    /// All that is shown about one entry, read at one moment.
    ///
    /// @param resolution in full: "Resolution 2/7 (Lake Assembly)"; empty if none
    /// @param history the newest first
    public record Dossier(Entry entry, String body, String resolution, List<Reminder> reminders, List<Source> sources,
            List<Step> history) {}

    /// An entry as a calendar shows it.
    ///
    /// @param body short name; empty if none
    /// @param resolution its number, with its body where several have it; empty if none
    /// @param sequence how often it changed visibly since it was made, from 0
    /// @param revised when it last did
    public record Shown(Entry entry, String body, String resolution, List<Reminder> reminders, List<Source> sources,
            int sequence, Instant revised) {}

    private final Desk desk;

    KeepingAgenda(Desk desk) {
        this.desk = desk;
    }

    /// Every meeting, by date.
    public List<Meeting> meetings() {
        return desk.read(Meetings.TABLE::byDate);
    }

    /// Every deliverable, by date.
    public List<Deliverable> deliverables() {
        return desk.read(Deliverables.TABLE::byDate);
    }

    public int countMeetings() {
        return desk.read(Meetings.TABLE::count);
    }

    public int countDeliverables() {
        return desk.read(Deliverables.TABLE::count);
    }

    public Optional<Entry> entry(Id id) {
        return desk.read(sql -> Entries.any(sql, id));
    }

    /// @throws java.util.NoSuchElementException if there is no such entry
    public Dossier dossier(Id entry) {
        return desk.read(sql -> {
            Dossiers dossiers = Dossiers.ofOne(sql, entry);
            Shown shown = dossiers.shown(Entries.any(sql, entry).orElseThrow());
            return new Dossier(shown.entry(), shown.body(), dossiers.resolution(shown.entry()), shown.reminders(),
                    shown.sources(),
                    Chronicle.of(sql, entry));
        });
    }

    /// What a calendar shows of these entries, by date.
    ///
    /// @param only which; empty for all
    public List<Shown> shown(Set<Id> only) {
        return desk.read(sql -> shown(sql, only));
    }

    static List<Shown> shown(Sql sql, Set<Id> only) {
        Dossiers dossiers = Dossiers.ofAll(sql);
        return Entries.all(sql)
                .stream()
                .filter(entry -> only.isEmpty() || only.contains(entry.id()))
                .map(dossiers::shown)
                .toList();
    }

    /// Adds a new meeting, or changes the one with its id.
    public void save(Meeting meeting) {
        keep(meeting, tx -> put(tx, meeting, Set.of()));
    }

    /// Adds a new deliverable, or changes the one with its id.
    public void save(Deliverable deliverable) {
        keep(deliverable, tx -> put(tx, deliverable, Set.of()));
    }

    /// Adds or changes an entry with its body, resolution and reminders, as one act.
    public void save(Draft<?> draft) {
        save(draft, Set.of());
    }

    /// @param left what hangs on it and is to stay as it is
    public void save(Draft<?> draft, Set<Id> left) {
        keep(draft.entry(), tx -> {
            Register register = new Register(tx, desk.clock());
            Optional<Id> body = register.body(draft.body());
            Optional<Id> resolution = ResolutionName.parse(draft.resolution()).map(register::resolution);
            boolean firstDated = firstDated(tx.sql(), draft.entry());
            put(tx, Filed.under(draft.entry(), body, resolution), left);
            if (firstDated && draft.reminders().isEmpty())
                ReminderLadder.usual(tx, draft.entry(), desk.clock());
            else
                ReminderLadder.set(tx, draft.entry().id(), draft.reminders(), desk.clock());
        });
    }

    /// Whether an entry that had no last day has one now, so that it is to be reminded of.
    private static boolean firstDated(Sql sql, Entry now) {
        return now.when().latest().isPresent()
                && Entries.any(sql, now.id()).filter(before -> before.when().latest().isEmpty()).isPresent();
    }

    /// What hangs on an entry that was put on another date follows in the same act, and the name of the act says so.
    private void put(Transaction tx, Entry entry, Set<Id> left) {
        List<Line> effects = Following.effects(tx.sql(), entry, left);
        Entries.put(tx, Entries.any(tx.sql(), entry.id()).map(before -> counted(tx, before, entry)).orElse(entry));
        var following = new Following(tx, desk.clock());
        following.apply(effects);
        tx.alsoCalled(following.also());
    }

    /// Where another number of documents is awaited than before, what came decides how far it is, unless a person said so.
    private static Entry counted(Transaction tx, Entry before, Entry after) {
        if (!(before instanceof Deliverable old) || !(after instanceof Deliverable now)
                || old.awaited() == now.awaited() || old.status() != now.status() || now.status().isCalledOff())
            return after;
        int received = Receipts.TABLE.of(tx.sql(), now.id()).size();
        return received == 0 || now.awaited() == 0 ? now : now.as(Standing.after(now, received));
    }

    private void keep(Entry entry, Consumer<Transaction> deed) {
        String verb = entry(entry.id()).isPresent() ? "Change " : "Add ";
        change(verb + entry.title(), deed);
    }

    /// @throws java.util.NoSuchElementException if there is no such entry
    public void delete(Id entry) {
        delete(Set.of(entry));
    }

    /// Deletes entries with their reminders, as one act. What was counted from them keeps its date.
    ///
    /// @throws java.util.NoSuchElementException if one of them is not in the book
    public void delete(Set<Id> entries) {
        List<Entry> found = entries.stream().map(id -> entry(id).orElseThrow()).toList();
        String what = found.size() == 1 ? found.getFirst().title() : found.size() + " entries";
        change("Delete " + what, tx -> entries.forEach(entry -> {
            new Following(tx, desk.clock()).release(entry);
            rejoin(tx, entry);
            tx.delete(Meetings.TABLE, entry);
            tx.delete(Deliverables.TABLE, entry);
            Reminders.TABLE.of(tx.sql(), entry).forEach(reminder -> tx.delete(Reminders.TABLE, reminder.id()));
        }));
    }

    /// The part that resumes a meeting which goes is joined to the one before it.
    private static void rejoin(Transaction tx, Id going) {
        Meetings.TABLE.find(tx.sql(), going).ifPresent(meeting -> Meetings.TABLE.resuming(tx.sql(), going)
                .ifPresent(next -> tx.put(Meetings.TABLE, next.resuming(meeting.resumes()))));
    }

    public void mark(Id deliverable, Deliverable.Status status) {
        String title = desk.read(sql -> Deliverables.TABLE.find(sql, deliverable)).orElseThrow().title();
        change("Mark " + title + " as " + status.label(), tx -> {
            Deliverable now = Deliverables.TABLE.find(tx.sql(), deliverable).orElseThrow();
            tx.put(Deliverables.TABLE, now.as(status));
        });
    }

    /// Adds a reminder at this clock time, or puts the one of that day at it.
    ///
    /// @throws java.util.NoSuchElementException if there is no such entry
    public void remind(Id entry, int daysBefore, LocalTime at) {
        change("Set the reminders of " + entry(entry).orElseThrow().title(),
                tx -> ReminderLadder.add(tx, entry, daysBefore, at, desk.clock()));
    }

    /// Sets the reminders of an entry to these days before it; a new one comes at the usual hour.
    ///
    /// @throws java.util.NoSuchElementException if there is no such entry
    public void remind(Id entry, List<Integer> daysBefore) {
        change("Set the reminders of " + entry(entry).orElseThrow().title(),
                tx -> ReminderLadder.set(tx, entry, daysBefore, desk.clock()));
    }

    private void change(String label, Consumer<Transaction> deed) {
        desk.change(label, tx -> {
            deed.accept(tx);
            return label;
        });
    }

    /// Every body, by name.
    public List<Body> bodies() {
        return desk.read(Bodies.TABLE::byName);
    }

    /// Every resolution and decision, by number.
    public List<Resolution> resolutions() {
        return desk.read(Resolutions.TABLE::byNumber);
    }
}
