package org.chancery.agenda.moving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reckoning.Choice;
import org.chancery.agenda.Reckoning.Chosen;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.agenda.computing.AnchorDate;
import org.chancery.agenda.computing.Computing;
import org.chancery.agenda.computing.ReckoningWords;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Offset.Unit;
import org.chancery.time.When;
import org.chancery.time.working.DutyStation;
import org.chancery.time.working.Roll;
import org.chancery.time.working.WorkingDays;

/// A mission's agenda over many years, made from a seed: meetings, and deliverables that hang on them by a fixed number of rules, in chains, some
/// pinned, some settled, some with no tie.
public final class RandomAgenda {

    public static final WorkingDays NAIROBI = new WorkingDays(DutyStation.NAIROBI.holidays(), List.of());

    private final Random random;
    private final List<Meeting> meetings = new ArrayList<>();
    /// Each after what it hangs on.
    private final List<Deliverable> deliverables = new ArrayList<>();
    private final Map<Id, When> dates = new HashMap<>();
    private final Map<Id, String> titles = new HashMap<>();
    private int ids;

    public RandomAgenda(long seed, int meetings, int deliverables, int rules) {
        random = new Random(seed);
        for (int i = 0; i < meetings; i++)
            this.meetings.add(meeting(i));
        var distances = IntStream.range(0, rules).mapToObj(i -> distance()).toList();
        for (int i = 0; i < deliverables; i++)
            this.deliverables.add(deliverable(i, distances));
    }

    public List<Meeting> meetings() {
        return meetings;
    }

    public List<Entry> entries() {
        var entries = new ArrayList<Entry>(meetings);
        entries.addAll(deliverables);
        return entries;
    }

    /// Every date computed anew, one after the other, as if nobody knew which meeting moved.
    public Map<Id, When> fullScan(Id moved, When to) {
        var now = new HashMap<Id, When>();
        meetings.forEach(meeting -> now.put(meeting.id(), meeting.id().equals(moved) ? to : meeting.when()));
        for (Deliverable each : deliverables) {
            boolean follows = each.origin() instanceof Origin.Computed
                    && each.status() == Deliverable.Status.EXPECTED;
            now.put(each.id(), follows ? compute(each.origin().tie().orElseThrow().reckoning(), now) : each.when());
        }
        return now;
    }

    private When compute(Reckoning<Anchor> reckoning, Map<Id, When> dates) {
        return new Computing(anchor -> new AnchorDate(ReckoningWords.anchor(anchor, this::title),
                Objects.requireNonNull(dates.get(anchor.entry().orElseThrow()))), NAIROBI).of(reckoning).when();
    }

    private String title(Id id) {
        return Objects.requireNonNull(titles.get(id));
    }

    private Meeting meeting(int number) {
        var first = LocalDate.of(2020, 1, 6).plusDays(random.nextInt(3000));
        When when = random.nextInt(6) == 0
                ? Imprecise.month(first.getYear(), first.getMonthValue())
                : Days.of(first, first.plusDays(1 + random.nextInt(4)));
        var id = id();
        dates.put(id, when);
        titles.put(id, "Meeting " + number);
        return new Meeting(id, "Meeting " + number, Optional.empty(), Optional.empty(), when, new Origin.Typed(), "",
                Meeting.Status.CONFIRMED, "", "");
    }

    private Deliverable deliverable(int number, List<Counted<Edge>> distances) {
        var id = id();
        Reckoning<Anchor> reckoning = reckoning(distances);
        var tie = new Origin.Computed(reckoning, Optional.empty(), Optional.empty());
        When when = compute(reckoning, dates);
        Origin origin = switch (random.nextInt(20)) {
            case 0 -> new Origin.Pinned(tie, when);
            case 1, 2 -> new Origin.Typed();
            default -> tie;
        };
        dates.put(id, when);
        titles.put(id, "Deliverable " + number);
        return new Deliverable(id, Deliverable.Kind.DEADLINE, "Deliverable " + number, Optional.empty(),
                Optional.empty(), Optional.empty(), when, origin, "", "",
                random.nextInt(4) == 0 ? Deliverable.Status.MET : Deliverable.Status.EXPECTED, "", "");
    }

    private Reckoning<Anchor> reckoning(List<Counted<Edge>> distances) {
        Reckoning<Anchor> one = distances.get(random.nextInt(distances.size())).from(this::anchor);
        return random.nextInt(10) == 0
                ? new Chosen<>(random.nextBoolean() ? Choice.EARLIER : Choice.LATER, one,
                        distances.get(random.nextInt(distances.size())).from(this::anchor))
                : one;
    }

    private Anchor anchor(Edge edge) {
        return deliverables.isEmpty() || random.nextInt(5) > 0
                ? new Anchor.OfMeeting(meetings.get(random.nextInt(meetings.size())).id(), edge)
                : new Anchor.Due(deliverables.get(random.nextInt(deliverables.size())).id());
    }

    private Counted<Edge> distance() {
        Unit unit = switch (random.nextInt(4)) {
            case 0 -> Unit.DAYS;
            case 1 -> Unit.WEEKS;
            case 2 -> Unit.MONTHS;
            default -> Unit.WORKING_DAYS;
        };
        return new Counted<>(random.nextBoolean() ? Edge.START : Edge.END, random.nextInt(-20, 10), unit,
                Sense.values()[random.nextInt(3)], Roll.values()[random.nextInt(3)]);
    }

    private Id id() {
        return new Id(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + ids++));
    }
}
