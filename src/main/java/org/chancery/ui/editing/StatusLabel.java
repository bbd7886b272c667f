package org.chancery.ui.editing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;

/// How the status of an entry is called: "confirmed", "part received".
final class StatusLabel {

    private StatusLabel() {}

    static List<String> ofMeetings() {
        return labels(Meeting.Status.values());
    }

    static List<String> ofDeliverables() {
        return labels(Deliverable.Status.values());
    }

    static String of(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Meeting.Status meeting(String label) {
        return Meeting.Status.valueOf(label.toUpperCase(Locale.ROOT));
    }

    static Deliverable.Status deliverable(String label) {
        return Deliverable.Status.valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static List<String> labels(Enum<?>[] values) {
        return Stream.of(values).map(StatusLabel::of).toList();
    }
}
