package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.Papers.Said;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.chancery.time.When;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A thousand acts over all duties of the desk, undone one by one, leave the empty book.
class ThousandActsUndoneTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);
    private static final int ACTS = 1000;
    /// How many acts lie between two states that are compared.
    private static final int STRIDE = 50;

    @TempDir
    Path folder;

    private Desk desk;
    private RandomGenerator random;

    /// All that a person sees.
    private record Seen(List<?> entries, List<?> came, List<?> bodies, List<?> resolutions, List<?> papers,
            List<?> packs, Set<String> kept, List<?> applications, List<?> holidays, List<?> closures,
            Object ladders) {}

    @ParameterizedTest
    @ValueSource(longs = {1})
    void undoneOneByOneAlsoAfterReopeningTheyLeaveTheEmptyBookAndRedoneBringItAllBack(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        desk = open();
        Map<Integer, Seen> states = new HashMap<>(Map.of(0, seen()));
        for (int acts = 0; acts < ACTS;) {
            deed(acts);
            int now = desk.undoing().acts(ACTS + STRIDE).size();
            if (now > acts && now / STRIDE > acts / STRIDE)
                states.put(now, seen());
            acts = now;
        }
        for (int left = desk.undoing().acts(ACTS + STRIDE).size() - 1; left >= 0; left--) {
            if (random.nextInt(100) == 0) {
                desk.close();
                desk = open();
            }
            assertThat(desk.undoing().undo()).as("undone to %d, seed %d", left, seed).isPresent();
            if (states.containsKey(left))
                assertThat(seen()).as("undone to %d, seed %d", left, seed).isEqualTo(states.get(left));
        }
        assertThat(desk.undoing().undo()).isEmpty();
        assertThat(desk.agenda().shown(Set.of())).isEmpty();
        for (int acts = 1; desk.undoing().redo().isPresent(); acts++)
            if (states.containsKey(acts))
                assertThat(seen()).as("redone to %d, seed %d", acts, seed).isEqualTo(states.get(acts));
        assertThat(desk.undoing().acts(ACTS + STRIDE)).hasSizeGreaterThanOrEqualTo(ACTS);
        desk.close();
    }

    private Desk open() {
        return Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    /// Without the history, which undoing rightly makes longer.
    private Seen seen() {
        var entries = desk.agenda().shown(Set.of()).stream()
                .map(s -> List.of(s.entry(), s.body(), s.resolution(), s.reminders(), s.sources())).toList();
        var came = desk.agenda().deliverables().stream().map(d -> desk.receiving().came(d.id())).toList();
        return new Seen(entries, came, desk.agenda().bodies(), desk.agenda().resolutions(),
                desk.reviewing().documents(), desk.rules().packs(), desk.rules().kept(),
                desk.applying().applications(), desk.workingDays().lists(), desk.workingDays().current().closures(),
                desk.reminders().usual());
    }

    private void deed(int number) {
        switch (random.nextInt(30)) {
            case 0, 1, 2, 3 -> desk.agenda().save(new Draft<>(new Meeting(Id.fresh(CLOCK), "Session " + number,
                    Optional.empty(), Optional.empty(), when(), new Origin.Typed(), "", Meeting.Status.TENTATIVE, "",
                    ""), "Body " + random.nextInt(3), "2/" + random.nextInt(4), List.of(7)));
            case 4 -> new Papers(desk, folder).add("Paper " + number, Said.deadline("Report " + number, when()));
            case 5 -> desk.reviewing().documents().stream().filter(card -> card.open() > 0).findFirst()
                    .ifPresent(card -> desk.reviewing().acceptAllSure(card.document()));
            case 6 -> desk.reviewing().documents().stream().skip(5).findFirst()
                    .ifPresent(card -> desk.reviewing().removeDocument(card.document()));
            case 7, 8 -> desk.agenda().meetings().stream().skip(random.nextInt(1, 25)).findFirst()
                    .ifPresent(meeting -> desk.agenda().delete(meeting.id()));
            case 9, 10 -> desk.agenda().deliverables().stream().skip(random.nextInt(1, 25)).findFirst()
                    .ifPresent(owed -> desk.agenda().mark(owed.id(), Deliverable.Status.MET));
            case 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 -> new LivingDeadlines(desk, random).act(when());
            default -> new OfficeDays(desk, folder, random).act();
        }
    }

    private When when() {
        LocalDate day = LocalDate.of(2024, 11, 1).plusDays(random.nextInt(60));
        return random.nextBoolean() ? Day.of(day) : Imprecise.month(2024, day.getMonthValue());
    }
}
