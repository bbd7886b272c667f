package org.chancery.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;

/// Which meeting each deliverable is for.
///
/// A deliverable that names its meeting is for that one; still open when that was adjourned and is over, it is for the part that resumes it. Any other is for the first meeting, not over before it is due, of the same body under the
/// same resolution; failing that, of a body that meets under that resolution; of its body; or under its resolution. What has no date is carried to
/// the next meeting of its kind, however long that takes. Where nothing lies ahead, it stays with the last.
public final class Docket {

    private static final Comparator<Meeting> BY_END = Comparator.comparing(Docket::end).thenComparing(Meeting::id);

    private final List<Meeting> meetings;
    private final LocalDate asOf;

    /// @param asOf the day from which what has no date looks for its next meeting
    public Docket(List<Meeting> meetings, LocalDate asOf) {
        this.meetings = meetings.stream()
                .filter(meeting -> meeting.status() != Meeting.Status.CANCELLED)
                .sorted(BY_END)
                .toList();
        this.asOf = asOf;
    }

    /// What of all this is for one meeting, in the order given.
    public List<Deliverable> of(Id meeting, List<Deliverable> deliverables) {
        return deliverables.stream().filter(d -> meetingFor(d).equals(Optional.of(meeting))).toList();
    }

    /// The meeting that a deliverable is for; empty if nothing ties it to one.
    public Optional<Id> meetingFor(Deliverable deliverable) {
        if (deliverable.meeting().isPresent())
            return deliverable.meeting().map(meeting -> deliverable.status().isOpen() ? carried(meeting) : meeting);
        LocalDate due = deliverable.when().latest().orElse(asOf);
        List<List<Meeting>> kinds = kinds(deliverable);
        return kinds.stream()
                .flatMap(kind -> kind.stream().filter(meeting -> !end(meeting).isBefore(due)).findFirst().stream())
                .findFirst()
                .or(() -> kinds.stream().filter(kind -> !kind.isEmpty()).map(List::getLast).findFirst())
                .map(Meeting::id);
    }

    /// The part of the session that is still to come, if the one that is named is over and another resumes it.
    private Id carried(Id named) {
        Id part = named;
        Optional<Meeting> next = resuming(part);
        while (next.isPresent()) {
            part = next.get().id();
            next = resuming(part);
        }
        return part;
    }

    /// The part that resumes a meeting which is over.
    private Optional<Meeting> resuming(Id part) {
        return meetings.stream()
                .filter(meeting -> meeting.id().equals(part) && end(meeting).isBefore(asOf))
                .findFirst()
                .flatMap(over -> meetings.stream().filter(m -> m.resumes().filter(part::equals).isPresent())
                        .findFirst());
    }

    /// The meetings it could be for, the closest kind first.
    private List<List<Meeting>> kinds(Deliverable d) {
        Predicate<Meeting> ofBody = m -> d.body().isPresent() && m.body().equals(d.body());
        Predicate<Meeting> ofResolution = m -> d.resolution().isPresent() && m.resolution().equals(d.resolution());
        Predicate<Meeting> ofSomeBody = m -> m.body().isPresent();
        var kinds = new ArrayList<List<Meeting>>();
        for (Predicate<Meeting> kind : List.of(ofBody.and(ofResolution), ofResolution.and(ofSomeBody), ofBody,
                ofResolution)) {
            kinds.add(meetings.stream().filter(kind).toList());
        }
        return kinds;
    }

    /// A meeting without a day is still to come.
    private static LocalDate end(Meeting meeting) {
        return meeting.when().latest().orElse(LocalDate.MAX);
    }
}
