package org.chancery.desk.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Resolution.Kind;
import org.chancery.agenda.ResolutionName;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.KeepingAgenda.Draft;
import org.chancery.desk.KeepingAgenda.Shown;
import org.chancery.desk.Progress;
import org.chancery.desk.preparing.Asked;
import org.chancery.desk.preparing.Passage;
import org.chancery.desk.threads.FollowingResolutions.Answer;
import org.chancery.desk.threads.Strand.Due;
import org.chancery.desk.threads.Strand.Met;
import org.chancery.desk.threads.Strand.Spoke;
import org.chancery.document.Hash;
import org.chancery.time.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the sample's summary of a meeting of 8 October 2026 in the book, read on 12 October: three resolutions of the Harbour Assembly.
class FollowingResolutionsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-12T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Desk desk;
    private Hash summary;

    @BeforeEach
    void aSummaryInTheBook() throws IOException {
        desk = Desk.open(folder.resolve("book.chancery"), CLOCK);
        Path file = folder.resolve("summary.txt");
        try (InputStream text = Objects.requireNonNull(Desk.class.getResourceAsStream("/sample/summary.txt"))) {
            Files.copy(text, file);
        }
        summary = add(file);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void whatPapersHeadStandsBesideTheBookUntilSomethingIsAcceptedUnderIt() {
        assertThat(desk.resolutions().resolutions()).isEmpty();
        assertThat(names(desk.resolutions().onlyInPapers())).containsExactly("3/1", "3/4", "3/5");
        desk.reviewing().acceptAll(summary);
        assertThat(names(desk.resolutions().resolutions())).containsExactly("3/1", "3/4", "3/5");
        assertThat(desk.resolutions().onlyInPapers()).isEmpty();
    }

    @Test
    void aListSaysHowMuchIsOpenAndWhatComesNext() {
        desk.reviewing().acceptAll(summary);
        ResolutionLine shelter = line("3/4");
        assertThat(shelter.subject().title()).isEqualTo("Shelter after floods");
        assertThat(shelter.next()).get().returns("by 27 October 2026", entry -> entry.when().words());
        assertThat(shelter.distance()).isEqualTo("in 15 days");
        assertThat(shelter.open()).isEqualTo((int) thread("3/4").strands()
                .stream()
                .filter(strand -> strand instanceof Due due
                        && due.owed().deliverable().status().isOpen())
                .count()).isPositive();
        assertThat(shelter.overdue()).isZero();
    }

    @Test
    void aThreadRunsFromThePaperThatSpokeOfItToWhatIsStillToCome() {
        desk.reviewing().acceptAll(summary);
        ResolutionThread thread = thread("3/4");
        assertThat(thread.strands()).extracting(Strand::day).isSorted();
        assertThat(thread.strands().stream().filter(Met.class::isInstance).map(Met.class::cast))
                .extracting(met -> met.meeting().when().words(), Met::tookUp, Met::over)
                .contains(tuple("Thursday, 8 October 2026, 10:00 – 13:00 East Africa Time", true, true),
                        tuple("8-10 December 2026", false, false));
        assertThat(thread.strands()).filteredOn(Due.class::isInstance)
                .extracting(strand -> ((Due) strand).owed().source().map(Passage::label).orElse(""))
                .contains("12", "13");
    }

    @Test
    void thePaperOpensAtEachParagraphThatSpeaksOfIt() {
        Spoke spoke = thread("3/4").papers().findFirst().orElseThrow();
        assertThat(spoke.on()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(spoke.paper().passages()).extracting(Passage::label).containsExactly("6", "7", "8", "12", "13");
    }

    @Test
    void whatWasAskedUnderItStandsBesideItsAnswersAndWhatWasNotAnswered() throws IOException {
        add(write("later.txt", """
                Summary of a later meeting

                Resolution 3/4 – Shelter after floods

                1. A delegation asked who would pay for the tents.

                Resolution 3/5 – Early warning in small ports

                2. A delegation asked when the report would be issued.

                The Secretariat replied as follows:

                Resolution 3/5 – Early warning in small ports

                3. The Secretariat noted that the report would be issued in May 2027.
                """));
        ResolutionThread thread = thread("3/4");
        List<Asked> asked = thread.papers().flatMap(spoke -> spoke.asked().stream()).toList();
        assertThat(asked).extracting(each -> each.question().label(), Asked::isAnswered)
                .containsExactlyInAnyOrder(tuple("6", true), tuple("8", true), tuple("1", false));
        assertThat(thread.unanswered()).isEqualTo(1);
    }

    @Test
    void aPaperThatOnlyNamesItSpeaksOfItThere() throws IOException {
        add(write("letter.txt", """
                Letter

                1. The Bureau recalls its plan of work.

                2. Members are invited to comment on resolution 3/4 of the Harbour Assembly at their convenience.
                """));
        assertThat(thread("3/4").papers()).extracting(spoke -> spoke.paper().fileName())
                .containsExactlyInAnyOrder("summary.txt", "letter.txt");
        assertThat(thread("3/4").papers().filter(spoke -> spoke.paper().fileName().equals("letter.txt")))
                .singleElement()
                .satisfies(spoke -> assertThat(spoke.paper().passages()).extracting(Passage::label)
                        .containsExactly("2"));
    }

    @Test
    void aNumberOfAnotherBodyIsAnotherThread() throws IOException {
        ofTheHarbourAssembly();
        add(write("letter.txt",
                "The Council recalled resolution 3/4 of the Mountain Assembly and thanked its authors."));
        assertThat(thread("3/4").papers()).extracting(spoke -> spoke.paper().fileName()).containsExactly("summary.txt");
    }

    @Test
    void aPaperThatWasTakenOutSpeaksOfNothing() {
        desk.reviewing().acceptAll(summary);
        desk.reviewing().removeDocument(summary);
        ResolutionThread thread = thread("3/4");
        assertThat(thread.papers()).isEmpty();
        assertThat(thread.strands()).isNotEmpty().allMatch(strand -> !(strand instanceof Spoke));
    }

    @Test
    void anOfficersNoteBringsAResolutionOfThePapersIntoTheBook() {
        desk.resolutions().note(subject("3/5"), "Ask for the evaluation.");
        assertThat(names(desk.resolutions().resolutions())).containsExactly("3/5");
        assertThat(thread("3/5").note()).isEqualTo("Ask for the evaluation.");
        assertThat(desk.undoing().next()).contains("Note on Resolution 3/5");
        desk.undoing().undo();
        assertThat(desk.resolutions().resolutions()).isEmpty();
        assertThat(thread("3/5").note()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.resolutions().note(subject("3/5"), "x".repeat(100_001)));
    }

    @Test
    void aResolutionThatIsCalledOtherwiseKeepsWhatStandsUnderIt() {
        desk.reviewing().acceptAll(summary);
        int open = line("3/5").open();
        var name = new ResolutionName(Optional.of(Kind.DECISION), "3/50", "Port Council (PC)");
        assertThat(desk.resolutions().call(subject("3/5"), name, "Early warning")).isInstanceOf(Answer.Kept.class);
        ResolutionLine changed = line("3/50");
        assertThat(changed.subject().name().text()).isEqualTo("Decision 3/50 (PC)");
        assertThat(changed.subject().title()).isEqualTo("Early warning");
        assertThat(changed.open()).isEqualTo(open);
        desk.undoing().undo();
        assertThat(names(desk.resolutions().resolutions())).containsExactly("3/1", "3/4", "3/5");
    }

    @Test
    void aNameThatAnotherHasIsNotTaken() {
        desk.reviewing().acceptAll(summary);
        Subject shelter = subject("3/4");
        assertThat(desk.resolutions().call(subject("3/5"), shelter.name(), "")).isEqualTo(new Answer.Taken(shelter));
        assertThat(desk.resolutions().call(shelter, shelter.name(), "Shelter")).isInstanceOf(Answer.Kept.class);
    }

    @Test
    void twoThatAreTheSameBecomeOneAndNothingIsLost() {
        ofTheHarbourAssembly();
        Id own = own("Report on shelters", "3/4 (Coastal Union)");
        Subject wrong = subject("3/4 Coastal Union");
        desk.resolutions().note(wrong, "Seen in the corridor.");
        Subject right = subject("3/4 Harbour Assembly");
        List<Shown> before = desk.agenda().shown(Set.of());
        int under = thread("3/4 Harbour Assembly").strands().size();

        desk.resolutions().merge(wrong.id().orElseThrow(), right.id().orElseThrow());
        assertThat(desk.undoing().next()).contains("Merge 3/4 (Coastal Union) into Resolution 3/4 (Harbour Assembly)");
        ResolutionThread thread = thread("3/4");
        assertThat(thread.strands()).hasSize(under + 1);
        assertThat(thread.note()).isEqualTo("Seen in the corridor.");
        assertThat(thread.otherNames()).containsExactly("3/4 (Coastal Union)");
        assertThat(names(desk.resolutions().resolutions())).containsExactly("3/1", "3/4", "3/5");
        assertThat(desk.agenda().dossier(own).resolution()).isEqualTo("Resolution 3/4 (Harbour Assembly)");

        Id later = own("Second report on shelters", "3/4 (Coastal Union)");
        assertThat(desk.agenda().dossier(later).resolution()).isEqualTo("Resolution 3/4 (Harbour Assembly)");
        desk.undoing().undo();
        desk.undoing().undo();
        assertThat(desk.agenda().shown(Set.of())).usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*sequence", ".*revised")
                .isEqualTo(before);
        desk.undoing().redo();
        assertThat(thread("3/4").strands()).hasSize(under + 1);
    }

    @Test
    void aResolutionIsNotMergedWithItself() {
        desk.reviewing().acceptAll(summary);
        Id shelter = subject("3/4").id().orElseThrow();
        assertThatIllegalArgumentException().isThrownBy(() -> desk.resolutions().merge(shelter, shelter));
    }

    @Test
    void aPersonMayWriteTheFirstLettersOfTheBody() {
        ofTheHarbourAssembly();
        assertThat(Stream.of("3/4", "Resolution 3/4", "3/4 HA", "3/4 of the Harbour Assembly", "3/4 (Harbour Assembly)")
                .map(desk.resolutions()::called)).allMatch(List.of(subject("3/4"))::equals);
        assertThat(Stream.of("", "3/40", "Decision 3/4", "3/4 XY").map(desk.resolutions()::called))
                .allMatch(List::isEmpty);
    }

    private void ofTheHarbourAssembly() {
        desk.reviewing().acceptAll(summary);
        desk.resolutions()
                .call(subject("3/4"), new ResolutionName(Optional.of(Kind.RESOLUTION), "3/4", "Harbour Assembly"),
                        "Shelter after floods");
    }

    private Id own(String title, String resolution) {
        Id id = Id.fresh(CLOCK);
        desk.agenda().save(new Draft<>(new Deliverable(id, Deliverable.Kind.DEADLINE, title, Optional.empty(),
                Optional.empty(), Optional.empty(), Day.of(LocalDate.of(2026, 12, 1)), new Origin.Typed(), "", "",
                Deliverable.Status.EXPECTED, "", ""), "", resolution, List.of()));
        return id;
    }

    private Hash add(Path file) {
        return ((Outcome.Added) desk.importing().add(file, Progress.NONE)).document();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Subject subject(String words) {
        return desk.resolutions().called(words).getFirst();
    }

    private ResolutionThread thread(String words) {
        return desk.resolutions().thread(subject(words));
    }

    private ResolutionLine line(String number) {
        return desk.resolutions()
                .resolutions()
                .stream()
                .filter(line -> line.subject().name().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<ResolutionLine> lines) {
        return lines.stream().map(line -> line.subject().name().number()).toList();
    }
}
