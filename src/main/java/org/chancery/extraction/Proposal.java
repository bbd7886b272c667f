package org.chancery.extraction;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Evidence;
import org.chancery.time.When;

/// An entry that a document proposes for the book. It enters only when a person accepts it.
///
/// @param when the most precise date among its mentions
/// @param body name of the body that meets or asks, as the document names it; empty if unknown
/// @param resolution the resolution or decision it belongs to, if any
/// @param owner who owes it: "Secretariat"; empty if unknown, and for meetings
/// @param addressee who asked for it or is to have it: "Executive Board"; empty if unknown, and for meetings
/// @param place where a meeting takes place; empty if unknown
/// @param note what an officer should know and need not check: "Instead of 24 to 28 April 2023"; empty if nothing
/// @param fate what the paper says becomes of a meeting under that date; STANDS for anything else
/// @param evidence every place that says it, the one that gives the date first
/// @param doubts why a person should look, each in one sentence; empty when it is sure
public record Proposal(Kind kind, String title, When when, String body, Optional<ResolutionName> resolution,
        String owner,
        String addressee, String place,
        String note, Fate fate, List<Evidence> evidence, List<String> doubts) {

    /// What becomes of a meeting.
    public enum Fate {
        /// It takes place.
        STANDS(""),
        /// It does not take place.
        CANCELLED("The paper says that it is cancelled."),
        /// It takes place later, and the paper does not say when.
        POSTPONED("The paper says that it is postponed, and names no new date.");

        private final String doubt;

        Fate(String doubt) {
            this.doubt = doubt;
        }

        /// Why a person should look before it is accepted; empty for what takes place.
        public String doubt() {
            return doubt;
        }
    }

    /// What the entry would be.
    public enum Kind {
        MEETING,
        /// Something that somebody owes by a date.
        DEADLINE,
        /// Something that somebody undertook to do, without a date of its own.
        PROMISE,
        /// Something that somebody was asked to do, without a date of its own.
        ASK;

        /// What it is under a date: what was promised or asked is due once it has a last day.
        public Kind under(When when) {
            return this != MEETING && when.latest().isPresent() ? DEADLINE : this;
        }
    }

    public Proposal {
        if (title.isBlank())
            throw new IllegalArgumentException("a proposal has a title");
        if (evidence.isEmpty())
            throw new IllegalArgumentException("nothing is proposed without evidence");
        evidence = List.copyOf(evidence);
        doubts = List.copyOf(doubts);
    }

    /// What takes place, or is owed.
    public Proposal(Kind kind, String title, When when, String body, Optional<ResolutionName> resolution, String owner,
            String addressee, String place, String note, List<Evidence> evidence, List<String> doubts) {
        this(kind, title, when, body, resolution, owner, addressee, place, note, Fate.STANDS, evidence, doubts);
    }

    /// The same under another title.
    public Proposal titled(String other) {
        return new Proposal(kind, other, when, body, resolution, owner, addressee, place, note, fate,
                evidence, doubts);
    }

    public boolean sure() {
        return doubts.isEmpty();
    }

    /// The same, owed by and to whom another clause says, where it did not know.
    public Proposal between(String whoOwes, String whoAsked) {
        return new Proposal(kind, title, when, body, resolution, owner.isEmpty() ? whoOwes : owner,
                addressee.isEmpty() ? whoAsked : addressee, place, note, fate, evidence, doubts);
    }
}
