package org.chancery.agenda.computing;

import java.util.Locale;
import java.util.function.Function;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Id;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reckoning.Choice;
import org.chancery.agenda.Reckoning.Chosen;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.time.Offset;
import org.chancery.time.working.Roll;

/// A reckoning as a person would say it: "6 weeks before the meeting opens", "the earlier of 12 weeks after circulation of the draft and
/// 10 weeks before the meeting opens".
public final class ReckoningWords {

    private ReckoningWords() {}

    /// Without names: "the meeting", "another deadline".
    public static String of(Reckoning<Anchor> reckoning) {
        return of(reckoning, anchor -> anchor(anchor, id -> switch (anchor) {
            case Anchor.OfMeeting meeting -> "the meeting";
            case Anchor.Due due -> "another deadline";
            case Anchor.Circulation circulation -> "";
        }));
    }

    /// @param anchor what each anchor is called, as words that can follow "before": "OEWG-H, first session opens"
    public static <A> String of(Reckoning<A> reckoning, Function<? super A, String> anchor) {
        return switch (reckoning) {
            case Counted<A> c -> distance(c) + " " + anchor.apply(c.anchor()) + roll(c.roll());
            case Chosen<A> c -> "the " + (c.choice() == Choice.EARLIER ? "earlier" : "later") + " of "
                    + of(c.one(), anchor) + " and " + of(c.other(), anchor);
        };
    }

    /// An anchor, with the titles of entries: "OEWG-H, first session opens", "circulation of the draft".
    public static String anchor(Anchor anchor, Function<Id, String> title) {
        return switch (anchor) {
            case Anchor.OfMeeting(Id meeting, Edge edge) ->
                title.apply(meeting) + (edge == Edge.START ? " opens" : " closes");
            case Anchor.Due(Id deliverable) -> title.apply(deliverable) + " is due";
            case Anchor.Circulation c -> "circulation of " + c.document();
        };
    }

    /// "10 working days before", "at least 2 months after", "when" for the day itself.
    static String distance(Counted<?> c) {
        if (c.amount() == 0)
            return c.sense() == Sense.NO_LATER_THAN ? "no later than when" : "when";
        String side = c.amount() < 0 ? "before" : "after";
        return switch (c.sense()) {
            case EXACT -> count(c.amount(), c.unit()) + " " + side;
            case AT_LEAST -> "at least " + count(c.amount(), c.unit()) + " " + side;
            case NO_LATER_THAN -> "no later than " + count(c.amount(), c.unit()) + " " + side;
        };
    }

    /// "1 week", "10 working days".
    public static String count(int amount, Offset.Unit unit) {
        String units = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        int count = Math.abs(amount);
        return count + " " + (count == 1 ? units.substring(0, units.length() - 1) : units);
    }

    private static String roll(Roll roll) {
        return switch (roll) {
            case NONE -> "";
            case BACK -> ", or the working day before";
            case FORWARD -> ", or the next working day";
        };
    }
}
