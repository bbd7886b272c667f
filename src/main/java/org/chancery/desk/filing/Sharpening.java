package org.chancery.desk.filing;

import java.time.LocalDate;
import java.util.Set;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.extraction.Correction.Part;
import org.chancery.time.When;

/// What a second paper does to an entry that is in the book: it may sharpen or move the date, and fill in what was not known. It never makes a
/// date vaguer, and never overwrites a person's words.
public final class Sharpening {

    private Sharpening() {}

    /// Whether what a paper says takes the place of an entry's date. A date that the officer holds fast stays.
    public static boolean replaces(When proposed, Entry standing) {
        return !isHeld(standing.origin()) && replaces(proposed, standing.when());
    }

    private static boolean isHeld(Origin origin) {
        return origin instanceof Origin.Pinned pinned && pinned.by() instanceof Origin.Typed;
    }

    /// Whether the new date takes the place of the old. A vaguer one that leaves the old one possible says nothing new.
    public static boolean replaces(When proposed, When standing) {
        if (proposed.sameDateAs(standing) || proposed.earliest().isEmpty() && proposed.latest().isEmpty())
            return false;
        return standing.earliest().isEmpty() && standing.latest().isEmpty() || !within(standing, proposed);
    }

    private static boolean within(When inner, When outer) {
        return !inner.earliest().orElse(LocalDate.MIN).isBefore(outer.earliest().orElse(LocalDate.MIN))
                && !inner.latest().orElse(LocalDate.MAX).isAfter(outer.latest().orElse(LocalDate.MAX));
    }

    /// The standing entry after what a paper newly says.
    ///
    /// @param marked the parts that are words which the officer marked in the paper: they count whatever stood before
    static Entry merge(Entry standing, Entry said, Set<Part> marked) {
        boolean dated = marked.contains(Part.DATE)
                ? !said.when().sameDateAs(standing.when())
                : replaces(said.when(), standing);
        Entry merged = merge(standing, said, dated);
        return switch (merged) {
            case Meeting m when said instanceof Meeting s -> new Meeting(m.id(),
                    marked.contains(Part.TITLE) ? s.title() : m.title(), m.body(), m.resolution(), m.when(), m.origin(),
                    marked.contains(Part.PLACE) ? s.place() : m.place(), m.status(), m.resumes(), m.doubt(),
                    m.note());
            case Deliverable d when said instanceof Deliverable s -> new Deliverable(d.id(), d.kind(),
                    marked.contains(Part.TITLE) ? s.title() : d.title(), d.body(), d.resolution(), d.meeting(),
                    d.when(), d.origin(), marked.contains(Part.OWNER) ? s.owner() : d.owner(),
                    marked.contains(Part.ADDRESSEE) ? s.addressee() : d.addressee(), d.status(), d.doubt(), d.note(),
                    d.awaited(), d.successor());
            case Meeting m -> m;
            case Deliverable d -> d;
        };
    }

    /// The standing entry after the officer corrected what a paper newly says: the officer's word counts.
    static Entry correct(Entry standing, Entry said) {
        Entry merged = merge(standing, said, !said.when().sameDateAs(standing.when()));
        return switch (merged) {
            case Meeting m when said instanceof Meeting s -> new Meeting(m.id(), s.title(), s.body().or(m::body),
                    s.resolution().or(m::resolution), m.when(), m.origin(), either(s.place(), m.place()), m.status(),
                    m.resumes(), s.doubt(), joined(m.note(), s.note()));
            case Deliverable d when said instanceof Deliverable s -> new Deliverable(d.id(), d.kind(), s.title(),
                    s.body().or(d::body), s.resolution().or(d::resolution), d.meeting(), d.when(), d.origin(),
                    either(s.owner(), d.owner()), either(s.addressee(), d.addressee()), d.status(), s.doubt(),
                    joined(d.note(), s.note()), d.awaited(), d.successor());
            case Meeting m -> m;
            case Deliverable d -> d;
        };
    }

    private static Entry merge(Entry standing, Entry said, boolean dated) {
        return switch (standing) {
            case Meeting old when said instanceof Meeting fresh -> merge(old, fresh, dated);
            case Deliverable old when said instanceof Deliverable fresh -> merge(old, fresh, dated);
            case Meeting m -> m;
            case Deliverable d -> d;
        };
    }

    private static Meeting merge(Meeting old, Meeting fresh, boolean dated) {
        When when = dated ? fresh.when() : old.when();
        boolean settled = dated
                && (old.status() == Meeting.Status.TENTATIVE || old.status() == Meeting.Status.POSTPONED);
        return new Meeting(old.id(), old.title(), old.body().or(fresh::body), old.resolution().or(fresh::resolution),
                when, origin(old, fresh, dated), either(old.place(), fresh.place()),
                settled ? fresh.status() : old.status(), old.resumes(), dated ? fresh.doubt() : old.doubt(),
                note(old, fresh, dated));
    }

    private static Deliverable merge(Deliverable old, Deliverable fresh, boolean dated) {
        When when = dated ? fresh.when() : old.when();
        return new Deliverable(old.id(), kind(old, when), old.title(), old.body().or(fresh::body),
                old.resolution().or(fresh::resolution), old.meeting().or(fresh::meeting), when,
                origin(old, fresh, dated), either(old.owner(), fresh.owner()),
                either(old.addressee(), fresh.addressee()), old.status(),
                dated ? fresh.doubt() : old.doubt(), note(old, fresh, dated), old.awaited(), old.successor());
    }

    /// A promise that gets a date is a deadline from then on.
    private static Deliverable.Kind kind(Deliverable old, When when) {
        return when.latest().isPresent() ? Deliverable.Kind.DEADLINE : old.kind();
    }

    /// What was counted stays tied under the date of the paper, and can follow again.
    private static Origin origin(Entry old, Entry fresh, boolean dated) {
        if (!dated)
            return old.origin();
        return fresh.origin() instanceof Origin.Given given ? old.origin().by(given, old.when()) : fresh.origin();
    }

    private static String note(Entry old, Entry fresh, boolean dated) {
        return dated ? joined(old.note(), fresh.note()) : old.note();
    }

    static String joined(String first, String second) {
        if (second.isBlank() || first.contains(second))
            return first;
        return first.isBlank() ? second : first + "\n" + second;
    }

    private static String either(String first, String second) {
        return first.isBlank() ? second : first;
    }
}
