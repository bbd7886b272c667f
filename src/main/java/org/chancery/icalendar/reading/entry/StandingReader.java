package org.chancery.icalendar.reading.entry;

import java.util.List;
import java.util.regex.Pattern;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;
import org.chancery.icalendar.property.CategoriesBuilder;
import org.chancery.icalendar.reading.component.Component;
import org.chancery.icalendar.reading.component.Component.Kind;
import org.chancery.icalendar.reading.component.Component.Status;
import org.chancery.time.When;

/// Whether a component is a meeting or something owed, and how it stands. An event is a meeting unless it calls itself a deadline.
final class StandingReader {

    private static final Pattern DEADLINE = Pattern.compile("(?i)(?:cancell?ed: *)?(?:deadline|due)\\b.*",
            Pattern.DOTALL);

    private StandingReader() {}

    static Standing read(Component component, When when, OwnDescription lines) {
        return owed(component)
                ? new Standing.OfDeliverable(deliverable(component.status(), lines))
                : new Standing.OfMeeting(meeting(component.status(), when, lines));
    }

    private static boolean owed(Component component) {
        List<String> categories = component.wording().categories();
        if (component.kind() == Kind.TASK || categories.contains(CategoriesBuilder.DEADLINE))
            return true;
        return !categories.contains(CategoriesBuilder.MEETING)
                && DEADLINE.matcher(component.wording().summary()).matches();
    }

    /// The categories that are no kind of entry.
    static List<String> bodies(Component component) {
        return component.wording()
                .categories()
                .stream()
                .filter(name -> !name.equals(CategoriesBuilder.MEETING) && !name.equals(CategoriesBuilder.DEADLINE))
                .toList();
    }

    /// What this program wrote as tentative for a doubt was not tentative itself.
    private static Meeting.Status meeting(Status status, When when, OwnDescription lines) {
        return switch (status) {
            case CANCELLED -> Meeting.Status.CANCELLED;
            case TENTATIVE -> lines.doubt().isBlank() ? Meeting.Status.TENTATIVE : Meeting.Status.under(when);
            case NONE, CONFIRMED, NEEDS_ACTION, IN_PROCESS, COMPLETED, ANSWER, REMINDER -> Meeting.Status.under(when);
        };
    }

    /// What a calendar has done since counts before the line that this program wrote.
    private static Deliverable.Status deliverable(Status status, OwnDescription lines) {
        return switch (status) {
            case CANCELLED -> lines.status().filter(Deliverable.Status::isCalledOff).orElse(Deliverable.Status.DROPPED);
            case COMPLETED -> Deliverable.Status.MET;
            case NONE, TENTATIVE, CONFIRMED, NEEDS_ACTION, IN_PROCESS, ANSWER, REMINDER -> lines.status()
                    .filter(written -> !written.isCalledOff())
                    .orElse(Deliverable.Status.EXPECTED);
        };
    }
}
