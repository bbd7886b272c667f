package org.chancery.ui.horizon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.desk.LookingAhead.Group;
import org.chancery.desk.LookingAhead.Line;
import org.chancery.desk.TrackingPromises.Owing;

/// How old a promise or an ask is, in place of how far off it is, which nobody knows: "promised 49 days ago".
final class Ages {

    private final Map<Id, Owing> owing;

    Ages(List<Owing> owing) {
        this.owing = owing.stream().collect(Collectors.toMap(each -> each.entry().id(), each -> each));
    }

    Group of(Group group) {
        return new Group(group.title(), group.lines().stream().map(this::of).toList(),
                group.unlisted());
    }

    private Line of(Line line) {
        return Optional.ofNullable(owing.get(line.entry().id()))
                .map(owed -> new Line(line.entry(), line.body(), line.resolution(), line.reminders(), line.overdue(),
                        words(owed.entry().kind(), owed.days())))
                .orElse(line);
    }

    static String words(Deliverable.Kind kind, long days) {
        String did = kind == Deliverable.Kind.ASK ? "asked" : "promised";
        if (days == 0)
            return did + " today";
        return did + (days == 1 ? " yesterday" : " " + days + " days ago");
    }
}
