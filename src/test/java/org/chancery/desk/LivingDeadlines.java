package org.chancery.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.agenda.moving.Move;
import org.chancery.desk.threads.Subject;
import org.chancery.time.Offset;
import org.chancery.time.When;
import org.chancery.time.working.Closure;

/// Acts on dates that hang on others, on what they are counted with, and on resolutions, as a person might do them at random.
final class LivingDeadlines {

    private final Desk desk;
    private final RandomGenerator random;

    LivingDeadlines(Desk desk, RandomGenerator random) {
        this.desk = desk;
        this.random = random;
    }

    /// @param when a date at random
    void act(When when) {
        switch (random.nextInt(12)) {
            case 0, 1 -> meeting().ifPresent(m -> deliverable().ifPresent(d -> desk.tracking()
                    .tie(d.id(),
                            Counted.exactly(-random.nextInt(60), unit(), new Anchor.OfMeeting(m.id(), Edge.START)))));
            case 2 -> meeting().ifPresent(m -> desk.moving().move(new Move.To(m.id(), when), Set.of()));
            case 3 -> meeting().ifPresent(m -> desk.moving().move(
                    random.nextBoolean() ? new Move.Cancel(m.id()) : new Move.Postpone(m.id()), Set.of()));
            case 4 -> tied().ifPresent(d -> desk.tracking().pin(d.id()));
            case 5 -> tied().ifPresent(d -> desk.tracking().unpin(d.id()));
            case 6 -> tied().ifPresent(d -> desk.tracking().untie(d.id()));
            case 7 -> close();
            case 8 -> desk.rules().packs().stream().findFirst().ifPresent(pack -> desk.rules().keep(pack));
            case 9 -> meeting().ifPresent(m -> desk.preparing().note(m.id(), "Note " + random.nextInt(100)));
            case 10 -> rename();
            default -> merge();
        }
    }

    private Offset.Unit unit() {
        return random.nextBoolean() ? Offset.Unit.DAYS : Offset.Unit.WORKING_DAYS;
    }

    private void close() {
        LocalDate day = LocalDate.of(2024, 11, 1).plusDays(random.nextInt(60));
        List<Closure> closures = desk.workingDays().current().closures();
        if (closures.isEmpty() || random.nextBoolean())
            desk.workingDays().close(new Closure(day, day.plusDays(1), "Moving house"));
        else
            desk.workingDays().open(closures.getFirst());
    }

    private void rename() {
        subject().ifPresent(subject -> {
            if (random.nextBoolean())
                desk.resolutions().note(subject, "Note " + random.nextInt(100));
            else
                desk.resolutions()
                        .call(subject, new ResolutionName(Optional.of(Resolution.Kind.DECISION),
                                "9/" + random.nextInt(100), "Body " + random.nextInt(3)), "Title " + random.nextInt(9));
        });
    }

    private void merge() {
        List<Resolution> all = desk.agenda().resolutions();
        if (all.size() > 1)
            desk.resolutions().merge(all.getFirst().id(), all.getLast().id());
    }

    private Optional<Subject> subject() {
        return any(desk.agenda().resolutions()).map(Resolution::id).flatMap(desk.resolutions()::of);
    }

    private Optional<Meeting> meeting() {
        return any(desk.agenda().meetings());
    }

    private Optional<Deliverable> deliverable() {
        return any(desk.agenda().deliverables());
    }

    private Optional<Deliverable> tied() {
        return any(desk.agenda().deliverables().stream().filter(LivingDeadlines::isTied).toList());
    }

    private static boolean isTied(Entry entry) {
        return entry.origin().tie().isPresent();
    }

    private <T> Optional<T> any(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }
}
