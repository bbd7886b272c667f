package org.chancery.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.agenda.Id;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;

/// Where a screen can send a person. Screens are handed a consumer of these and know neither the shell nor each other.
public sealed interface Destination {

    /// What is coming, over time and as a list.
    record Horizon() implements Destination {}

    record Meetings() implements Destination {}

    record Deliverables() implements Destination {}

    record Documents() implements Destination {}

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

    record NewMeeting() implements Destination {}

    record NewDeliverable() implements Destination {}

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
