package org.chancery.ui.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Id;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.time.When;

/// Where a screen can send a person. Screens are handed a consumer of these and know neither the shell nor each other.
public sealed interface Destination {

    /// Rules and days off.
    ///
    /// @param proposals whose proposals to show; empty for the page as it was left
    record Rules(Optional<Proposals> proposals) implements Destination {

        /// What a pack of rules proposes for a body.
        public record Proposals(String pack, Id body) {}

        public Rules() {
            this(Optional.empty());
        }
    }

    /// What is coming, over time and as a list.
    record Horizon() implements Destination {}

    /// What is on this month, this week, or from a day on.
    record Calendar() implements Destination {}

    record Meetings() implements Destination {}

    /// What is owed, all of it or through a view that the officer keeps.
    record Deliverables(Optional<Id> view) implements Destination {

        public Deliverables() {
            this(Optional.empty());
        }
    }

    /// What is owed without a date, what nobody answered, and how late papers usually are.
    record Promises() implements Destination {}

    /// Something owed, for which something came: a paper or words are linked to it.
    record Receive(Id deliverable) implements Destination {}

    /// Something owed, whose place another took.
    record Supersede(Id deliverable) implements Destination {}

    /// A question that nobody answered, to be closed.
    record Answer(Evidence question) implements Destination {}

    record Documents() implements Destination {}

    /// The resolutions and decisions; with the thread of one, if one is named.
    record Resolutions(Optional<Id> resolution) implements Destination {

        public Resolutions() {
            this(Optional.empty());
        }
    }

    /// Proposals beside their document; without one, the first document that still has open proposals.
    record ToReview(Optional<Hash> document) implements Destination {

        public static ToReview next() {
            return new ToReview(Optional.empty());
        }
    }

    /// An entry of the book, shown on the Horizon with all that is known of it.
    record Shown(Id entry) implements Destination {}

    /// An entry of the book, opened for changing.
    record Edited(Id entry) implements Destination {}

    /// A meeting with all that hangs on it, before it is moved: nothing changes until that is kept.
    ///
    /// @param to the date it is to have; empty if nobody said
    record Moved(Id meeting, Optional<When> to) implements Destination {}

    /// What a proposal would do to a meeting of the book and to all that hangs on it, before it is accepted.
    record Weighed(Id proposal) implements Destination {}

    /// What the date of a deliverable is counted from, opened to be said.
    record Counted(Id deliverable) implements Destination {}

    /// @param on the day it is to be on; empty if nobody said
    record NewMeeting(Optional<LocalDate> on) implements Destination {

        public NewMeeting() {
            this(Optional.empty());
        }
    }

    /// @param by the day by which it is to be due; empty if nobody said
    record NewDeliverable(Optional<LocalDate> by) implements Destination {

        public NewDeliverable() {
            this(Optional.empty());
        }
    }

    /// A line on which something is added in passing.
    record QuickAdd() implements Destination {}

    /// The paragraph that says it, in its document.
    record Source(Evidence evidence) implements Destination {}

    /// Files to be read into the book; none yet means that the person is asked for them.
    record AddDocuments(List<Path> files) implements Destination {

        public AddDocuments {
            files = List.copyOf(files);
        }

        public static AddDocuments ask() {
            return new AddDocuments(List.of());
        }
    }

    /// Whose book it is: the mission, its duty station, its capital.
    record Settings() implements Destination {}

    /// A book of invented papers to look around in.
    record Sample() implements Destination {}

    /// The calendar file, of these entries or, if none are named, of all.
    record Export(Set<Id> only) implements Destination {

        public Export {
            only = Set.copyOf(only);
        }

        public static Export all() {
            return new Export(Set.of());
        }
    }
}
