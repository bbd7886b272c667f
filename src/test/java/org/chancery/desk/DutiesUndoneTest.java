package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.Papers.Said;
import org.chancery.desk.ReviewingProposals.Card;
import org.chancery.desk.ReviewingProposals.Item;
import org.chancery.desk.ReviewingProposals.State;
import org.chancery.document.Evidence;
import org.chancery.extraction.Correction.Part;
import org.chancery.extraction.Proposal;
import org.chancery.time.Day;
import org.chancery.time.Imprecise;
import org.chancery.time.When;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a person does at the desk, undoing it restores what the person saw.
class DutiesUndoneTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-16T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Desk desk;
    private RandomGenerator random;

    /// All that a person sees.
    private record Seen(List<Card> papers, List<List<Item>> proposals, List<KeepingAgenda.Dossier> entries,
            List<?> bodies, List<?> resolutions, List<?> packs, List<?> closures, ZoneId station) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aWorkingDayUndoneStepByStepShowsEachEarlierState(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        desk = open();
        var states = new ArrayList<Seen>(List.of(seen()));
        while (states.size() <= 70) {
            int before = desk.undoing().acts(1000).size();
            deed(states.size());
            if (desk.undoing().acts(1000).size() > before)
                states.add(seen());
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            if (random.nextInt(12) == 0) {
                desk.close();
                desk = open();
            }
            assertThat(desk.undoing().undo()).isPresent();
            assertThat(seen()).as("undone to %d, seed %d", i, seed).isEqualTo(states.get(i));
        }
        for (int i = 1; i < states.size(); i++)
            desk.undoing().redo();
        assertThat(seen()).as("redone, seed %d", seed).isEqualTo(states.getLast());
        desk.close();
    }

    private Desk open() {
        return Desk.open(folder.resolve("book.chancery"), CLOCK);
    }

    /// Without the history, which undoing rightly makes longer, and the revisions, which it rightly raises.
    private Seen seen() {
        List<Card> papers = desk.reviewing().documents();
        var entries = desk.agenda()
                .shown(Set.of())
                .stream()
                .map(s -> new KeepingAgenda.Dossier(s.entry(), s.body(), s.resolution(), s.reminders(), s.sources(),
                        List.of()))
                .toList();
        return new Seen(papers, papers.stream().map(card -> desk.reviewing().review(card.document()).items()).toList(),
                entries, desk.agenda().bodies(), desk.agenda().resolutions(), desk.rules().packs(),
                desk.workingDays().current().closures(), desk.dutyStation());
    }

    private void deed(int number) {
        switch (random.nextInt(20)) {
            case 12, 13, 14, 15, 16, 17, 18, 19 -> new LivingDeadlines(desk, random).act(when());
            case 0, 1 -> new Papers(desk, folder).add("Paper " + number, Said.meeting("Board " + random.nextInt(3),
                    when(), "Executive Board"), Said.deadline("Report " + random.nextInt(9), when()),
                    Said.deadline("Doubtful " + number, when()).doubted("No year is given."));
            case 2, 3 -> openProposal().ifPresent(item -> desk.reviewing().accept(item.id()));
            case 4 -> openProposal().ifPresent(item -> desk.reviewing().skip(item.id()));
            case 5 -> desk.reviewing().documents().stream().findFirst().ifPresent(this::allOrNothing);
            case 6 -> desk.agenda().save(new Draft<>(new Meeting(Id.fresh(CLOCK), "By hand " + number,
                    Optional.empty(), Optional.empty(), when(), new Origin.Typed(), "", Meeting.Status.TENTATIVE, "",
                    ""), "Body " + random.nextInt(3), "2/" + random.nextInt(4), List.of(7, random.nextInt(30))));
            case 7 -> entry().ifPresent(entry -> desk.agenda().remind(entry.id(), List.of(random.nextInt(40))));
            case 8 -> entry().ifPresent(entry -> {
                if (entry instanceof Deliverable && random.nextBoolean())
                    desk.agenda().mark(entry.id(), Deliverable.Status.MET);
                else
                    desk.agenda().delete(entry.id());
            });
            case 9, 10 -> openProposal().ifPresent(this::mark);
            default -> desk.settingUp()
                    .dutyStation(ZoneId.of(random.nextBoolean() ? "Europe/Vienna" : "Asia/Bangkok"));
        }
    }

    /// Marks the first words of what a proposal rests on: for its title, or as something else that the paper says.
    private void mark(Item item) {
        Evidence first = item.proposal().evidence().getFirst();
        String quote = first.quote();
        var words = new Evidence(first.document(), first.paragraph(), first.start(),
                quote.substring(0, 1 + random.nextInt(quote.length())));
        if (random.nextBoolean())
            desk.reviewing().mark(item.id(), Part.TITLE, words);
        else
            desk.reviewing().propose(first.document(), Proposal.Kind.ASK, words);
    }

    private void allOrNothing(Card card) {
        if (random.nextInt(3) == 0)
            desk.reviewing().removeDocument(card.document());
        else
            desk.reviewing().acceptAllSure(card.document());
    }

    private Optional<Item> openProposal() {
        return desk.reviewing()
                .documents()
                .stream()
                .flatMap(card -> desk.reviewing().review(card.document()).items().stream())
                .filter(item -> item.state() == State.OPEN)
                .findFirst();
    }

    private Optional<? extends Entry> entry() {
        return random.nextBoolean()
                ? desk.agenda().meetings().stream().findFirst()
                : desk.agenda().deliverables().stream().findFirst();
    }

    private When when() {
        LocalDate day = LocalDate.of(2024, 11, 1).plusDays(random.nextInt(60));
        return random.nextBoolean() ? Day.of(day) : Imprecise.month(2024, day.getMonthValue());
    }
}
