package org.chancery.ui.editing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.ResolutionName;
import org.chancery.desk.KeepingAgenda.Dossier;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.extraction.Proposal;
import org.chancery.time.Undated;
import org.chancery.time.When;

/// From an entry to the words in its form, and back.
final class Writing {

    private static final When POSTPONED = new Undated("postponed, no new date");

    private Writing() {}

    static Wording of(Dossier dossier) {
        Entry entry = dossier.entry();
        List<Integer> reminders = dossier.reminders().stream().map(r -> r.daysBefore()).toList();
        return switch (entry) {
            case Meeting m -> new Wording(m.title(), "", dossier.body(), dossier.resolution(), "", "", "",
                    m.place(), "",
                    StatusLabel.of(m.status()), m.note(), reminders);
            case Deliverable d -> new Wording(d.title(), "", dossier.body(), dossier.resolution(),
                    KindLabel.of(d.kind()), d.owner(), d.addressee(), "",
                    d.awaited() == 0 ? "" : String.valueOf(d.awaited()),
                    StatusLabel.of(d.status()), d.note(), reminders);
        };
    }

    static Wording of(Proposal p) {
        return new Wording(p.title(), "", p.body(),
                p.resolution().map(ResolutionName::text).orElse(""), KindLabel.of(p.kind()), p.owner(),
                p.addressee(), p.place(), "", "", p.note(), List.of());
    }

    /// A meeting that was not in the book before.
    static Draft<Meeting> newMeeting(EntryForm form, Clock clock) {
        Wording w = form.wording();
        return fresh(w, new Meeting(Id.fresh(clock), w.title(), Optional.empty(), Optional.empty(), form.when(),
                new Origin.Typed(), w.place(), status(w, form.when()), "", w.note()));
    }

    /// A deliverable that was not in the book before.
    static Draft<Deliverable> newDeliverable(EntryForm form, Clock clock) {
        Wording w = form.wording();
        return fresh(w,
                new Deliverable(Id.fresh(clock), KindLabel.deliverable(w.kind()), w.title(), Optional.empty(),
                        Optional.empty(), Optional.empty(),
                        form.when(), new Origin.Typed(), w.owner(), w.addressee(), StatusLabel.deliverable(w.status()),
                        "",
                        w.note()).awaiting(awaited(w)));
    }

    /// The same entry with what the form says. A date typed anew is the officer's own, and nothing is doubtful about it any more.
    static Draft<? extends Entry> changed(Entry before, EntryForm form) {
        Wording w = form.wording();
        boolean loses = before instanceof Meeting m && m.status() != Meeting.Status.POSTPONED && isPostponed(w)
                && !form.date().changed();
        boolean dated = form.date().changed() || loses;
        When when = loses ? POSTPONED : form.when();
        Origin origin = dated ? before.origin().byHand(before.when()) : before.origin();
        String doubt = dated ? "" : before.doubt();
        return switch (before) {
            case Meeting m -> draft(w, new Meeting(m.id(), w.title(), m.body(), m.resolution(), when, origin, w.place(),
                    status(w, when), m.resumes(), doubt, w.note()));
            case Deliverable d ->
                draft(w, new Deliverable(d.id(), KindLabel.deliverable(w.kind()), w.title(), d.body(), d.resolution(),
                        d.meeting(), when,
                        origin, w.owner(), w.addressee(), StatusLabel.deliverable(w.status()), doubt, w.note(),
                        awaited(w), d.successor()).as(StatusLabel.deliverable(w.status())));
        };
    }

    private static boolean isPostponed(Wording w) {
        return w.status().equals(StatusLabel.of(Meeting.Status.POSTPONED));
    }

    /// What has a date is postponed no more.
    private static Meeting.Status status(Wording w, When when) {
        return isPostponed(w) && when.latest().isPresent()
                ? Meeting.Status.under(when)
                : StatusLabel.meeting(w.status());
    }

    /// The proposal as the officer corrected it; with a date of the officer's own it is no longer in doubt.
    static Proposal corrected(Proposal before, EntryForm form) {
        Wording w = form.wording();
        return new Proposal(KindLabel.proposal(w.kind()).under(form.when()), w.title(), form.when(), w.body(),
                ResolutionName.parse(w.resolution()),
                w.owner(),
                w.addressee(), w.place(),
                w.note(), before.fate(),
                before.evidence(), form.date().changed() ? List.of() : before.doubts());
    }

    private static int awaited(Wording w) {
        return w.awaited().isEmpty() ? 0 : Integer.parseInt(w.awaited());
    }

    /// The usual reminders stand in the form from the beginning; what has no last day has none.
    private static <E extends Entry> Draft<E> fresh(Wording w, E entry) {
        return new Draft<>(entry, w.body(), w.resolution(),
                entry.when().latest().isPresent() ? w.reminders() : List.of());
    }

    private static <E extends Entry> Draft<E> draft(Wording w, E entry) {
        return new Draft<>(entry, w.body(), w.resolution(), w.reminders());
    }
}
