package org.chancery.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.desk.Desk;
import org.chancery.desk.listing.KeepingViews.Counted;
import org.chancery.desk.rules.ApplyingRules.Waiting;
import org.chancery.history.Act;

/// How the book stands, as the frame shows it on every screen.
///
/// @param due deliverables that are overdue or due within 14 days
/// @param proposed what rules propose and nobody has answered
/// @param undo what undo would take back
/// @param views the lists that the officer keeps, with how many lines each has
/// @param saved when the last act was kept; empty in a new book
record Standing(String mission, ZoneId dutyStation, Optional<ZoneId> capital, int due, int meetings, int deliverables,
        int promises, int documents,
        int resolutions, int toReview, List<Waiting> proposed,
        Optional<String> undo, Optional<String> redo, Optional<Instant> saved, List<Counted> views) {

    Standing {
        proposed = List.copyOf(proposed);
        views = List.copyOf(views);
    }

    static final Standing UNREAD = new Standing("", ZoneOffset.UTC, Optional.empty(), 0, 0, 0, 0, 0, 0, 0, List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(), List.of());

    static Standing of(Desk desk) {
        return new Standing(desk.settingUp().mission(), desk.dutyStation(), desk.settingUp().capital(),
                desk.ahead().due(desk.today()),
                desk.agenda().countMeetings(), desk.agenda().countDeliverables(), desk.promises().count(),
                desk.reviewing().documents().size(), desk.agenda().resolutions().size(),
                desk.reviewing().toReview(), desk.applying().waiting(), desk.undoing().next(),
                desk.undoing().nextRedo(), desk.undoing().acts(1).stream().map(Act::at).findFirst(),
                desk.views().counted());
    }

    /// What the sidebar writes beside a section; empty where there is nothing to count.
    String count(Section section) {
        return switch (section) {
            case HORIZON -> due == 0 ? "" : due + " due";
            case CALENDAR -> "";
            case MEETINGS -> number(meetings);
            case DELIVERABLES -> number(deliverables);
            case PROMISES -> number(promises);
            case DOCUMENTS -> number(documents);
            case RESOLUTIONS -> number(resolutions);
            case TO_REVIEW -> number(toReview);
            case RULES -> number(proposals());
        };
    }

    /// How many deadlines rules propose and nobody has answered.
    private int proposals() {
        return proposed.stream().mapToInt(Waiting::deadlines).sum();
    }

    /// What rules propose now and did not before: a meeting came into the book, or a rule into a pack.
    Optional<Waiting> newly(Standing before) {
        return proposed.stream().filter(now -> before.proposed.stream()
                .filter(then -> then.pack().name().equals(now.pack().name()) && then.body().equals(now.body()))
                .mapToInt(Waiting::deadlines).sum() < now.deadlines()).findFirst();
    }

    boolean nothingYet() {
        return meetings + deliverables + documents == 0;
    }

    private static String number(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }
}
