package org.chancery.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.AgendaItem;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Reminder;
import org.chancery.agenda.Resolution;
import org.chancery.document.Evidence;

/// Keeping meetings and deliverables by hand, and seeing where each comes from.
public final class KeepingAgenda {

    /// An entry as a form holds it: body and resolution by name, found or made when it is saved.
    ///
    /// @param body name or short name; empty for none
    /// @param resolution number; empty for none
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
    public record Source(Evidence evidence, String documentTitle, String label, int page) {}

    /// One thing that happened to an entry, in words for a person.
    ///
    /// @param act what the person did: "Accept OEWG-H, first session"
    /// @param field what it changed: "date", "title"; "added" or "deleted" for the entry as a whole
    /// @param before how the field read before
    public record Step(Instant at, String act, String field, Optional<String> before, Optional<String> after) {}

    /// All that is shown about one entry, read at one moment.
    ///
    /// @param history the newest first
    public record Dossier(Entry entry, String body, String resolution, List<Reminder> reminders, List<Source> sources,
            List<Step> history) {}

    /// An entry as a calendar shows it.
    ///
    /// @param body short name; empty if none
    /// @param resolution number; empty if none
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
        throw new UnsupportedOperationException();
    }

    /// Every deliverable, by date.
    public List<Deliverable> deliverables() {
        throw new UnsupportedOperationException();
    }

    public Optional<Entry> entry(Id id) {
        throw new UnsupportedOperationException();
    }

    /// @throws java.util.NoSuchElementException if there is no such entry
    public Dossier dossier(Id entry) {
        throw new UnsupportedOperationException();
    }

    /// What a calendar shows of these entries, by date.
    ///
    /// @param only which; empty for all
    public List<Shown> shown(Set<Id> only) {
        throw new UnsupportedOperationException();
    }

    /// Adds a new meeting, or changes the one with its id.
    public void save(Meeting meeting) {
        throw new UnsupportedOperationException();
    }

    /// Adds a new deliverable, or changes the one with its id.
    public void save(Deliverable deliverable) {
        throw new UnsupportedOperationException();
    }

    /// Adds or changes an entry with its body, resolution and reminders, as one act.
    public void save(Draft<?> draft) {
        throw new UnsupportedOperationException();
    }

    public void delete(Id entry) {
        throw new UnsupportedOperationException();
    }

    public void mark(Id deliverable, Deliverable.Status status) {
        throw new UnsupportedOperationException();
    }

    /// Sets the reminders of an entry to these days before it, at 09:00.
    public void remind(Id entry, List<Integer> daysBefore) {
        throw new UnsupportedOperationException();
    }

    /// Every body, by name.
    public List<Body> bodies() {
        throw new UnsupportedOperationException();
    }

    /// Every resolution and decision, by number.
    public List<Resolution> resolutions() {
        throw new UnsupportedOperationException();
    }

    public List<AgendaItem> agenda(Id meeting) {
        throw new UnsupportedOperationException();
    }

    /// The reminders of an entry, the earliest first.
    public List<Reminder> reminders(Id entry) {
        throw new UnsupportedOperationException();
    }

    public List<Source> sources(Id entry) {
        throw new UnsupportedOperationException();
    }

    public List<Step> history(Id entry) {
        throw new UnsupportedOperationException();
    }
}
