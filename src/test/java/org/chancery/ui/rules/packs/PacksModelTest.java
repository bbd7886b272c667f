package org.chancery.ui.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.agenda.Body;
import org.chancery.agenda.rules.RulePack;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.desk.Desk;
import org.chancery.time.text.PlainText.BadLine;
import org.chancery.time.text.WhenText;
import org.chancery.ui.AutumnBook;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.chancery.ui.rules.packs.ApplyRow.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksModelTest {

    @TempDir
    Path folder;

    private final List<Notice> told = new ArrayList<>();
    private final OnTheSpot background = new OnTheSpot();
    private Desk desk;
    private PacksModel model;

    @BeforeEach
    void open() {
        desk = AutumnBook.in(folder);
        model = new PacksModel(desk, background, told::add);
        model.refresh();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void thePacksOfTheProgramStandThereToBeChecked() {
        assertThat(standing()).isNotEmpty().allMatch(Shelf.Line.Standing::toCheck)
                .allMatch(line -> line.body().isEmpty());
        assertThat(model.chosenProperty().get()).map(RulePack::name).contains("un-habitat");
    }

    @Test
    void whatIsTickedEntersTheBookAsOneActAndThePackAppliesFromThenOn() {
        ApplyModel applying = apply("un-habitat", "OEWG-H");
        Proposal papers = proposals(applying).get(2);
        proposals(applying).stream().filter(each -> !each.equals(papers))
                .forEach(each -> applying.tick(each.owed(), false));
        assertThat(WhenText.write(papers.owed().when())).isEqualTo("2024-10-28");
        assertThat(papers.owed().standing()).isPresent();
        int before = desk.agenda().deliverables().size();
        applying.accept(model::read);
        assertThat(desk.agenda().deliverables()).hasSize(before);
        assertThat(model.modeProperty().get()).isEqualTo(new Mode.Reading());
        model.refresh();
        assertThat(standing().getFirst().body()).map(Body::shortName).contains("OEWG-H");
        assertThat(standing().getFirst().waiting()).isEqualTo(3);
        told.getLast().next().orElseThrow().act().run();
        assertThat(desk.applying().applications()).isEmpty();
    }

    @Test
    void whatIsLeftOutForGoodIsNotProposedAgainUnlessAsked() {
        ApplyModel applying = apply("un-habitat", "OEWG-H");
        proposals(applying).forEach(each -> applying.tick(each.owed(), false));
        applying.notAgainProperty().set(true);
        applying.accept(model::read);
        ApplyModel again = apply("un-habitat", "OEWG-H");
        assertThat(proposals(again)).isEmpty();
        again.proposeAgain();
        assertThat(proposals(again)).hasSize(4);
    }

    @Test
    void aChangedTextShowsWhatItWouldMoveBeforeItIsSavedAndOneUndoTakesItBack() {
        ApplyModel applying = apply("un-habitat", "OEWG-H");
        proposals(applying).stream().filter(each -> each.owed().standing().isEmpty())
                .forEach(each -> applying.tick(each.owed(), false));
        applying.accept(model::read);
        model.refresh();
        PackDraft draft = write();
        type(draft, "at least 42 days", "at least 49 days");
        List<Line> effects = draft.draft().checkedProperty().get().orElseThrow().effects();
        assertThat(effects).hasSize(1);
        assertThat(dates()).contains("2024-10-28").doesNotContain("2024-10-21");
        model.save();
        assertThat(dates()).contains("2024-10-21");
        assertThat(model.modeProperty().get()).isEqualTo(new Mode.Reading());
        told.getLast().next().orElseThrow().act().run();
        assertThat(dates()).contains("2024-10-28").doesNotContain("2024-10-21");
    }

    @Test
    void nothingIsSavedWhileALineIsRefusedAndTheLineIsNamed() {
        PackDraft draft = write();
        type(draft, "42 days before start", "42 days before dawn");
        assertThat(draft.draft().checkedProperty().get().orElseThrow().refused()).extracting(BadLine::number)
                .containsExactly(7);
        assertThat(draft.draft().readyProperty().get()).isFalse();
        model.save();
        assertThat(desk.rules().kept()).isEmpty();
        assertThat(model.unsaved()).isTrue();
    }

    @Test
    void aPackKeepsItsShortNameAndACopyTakesNoneThatIsThere() {
        PackDraft draft = write();
        type(draft, "pack: un-habitat", "pack: unea");
        assertThat(draft.draft().checkedProperty().get().orElseThrow().refused()).singleElement()
                .extracting(BadLine::number).isEqualTo(1);
        model.read();
        model.copyFor(body("OEWG-H"));
        PackDraft copy = ((Mode.Writing) model.modeProperty().get()).draft();
        assertThat(copy.draft().textProperty().get()).startsWith("pack: oewg-h\ntitle: OEWG-H\n");
        model.save();
        assertThat(desk.rules().kept()).containsExactly("oewg-h");
        assertThat(desk.applying().applications()).extracting(each -> each.body())
                .containsExactly(body("OEWG-H").id());
    }

    @Test
    void nothingIsSavedWhileItsEffectsAreStillBeingWorkedOut() {
        PackDraft draft = write();
        background.hold();
        type(draft, "at least 42 days", "at least 49 days");
        model.save();
        background.letGo();
        assertThat(desk.rules().kept()).isEmpty();
        assertThat(draft.draft().readyProperty().get()).isTrue();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        background.breakDown(true);
        model.refresh();
        assertThat(model.troubleProperty().get()).isPresent();
        background.breakDown(false);
        model.refresh();
        assertThat(model.troubleProperty().get()).isEmpty();
    }

    private PackDraft write() {
        model.write();
        return ((Mode.Writing) model.modeProperty().get()).draft();
    }

    private static void type(PackDraft draft, String old, String now) {
        var text = draft.draft().textProperty();
        assertThat(text.get()).contains(old);
        text.set(text.get().replace(old, now));
    }

    private ApplyModel apply(String pack, String body) {
        model.open(pack, body(body).id());
        return ((Mode.Applying) model.modeProperty().get()).model();
    }

    private Body body(String name) {
        return desk.agenda().bodies().stream().filter(body -> body.shortName().equals(name)).findFirst().orElseThrow();
    }

    private static List<Proposal> proposals(ApplyModel model) {
        return model.rowsProperty().get().orElseThrow().stream().filter(Proposal.class::isInstance)
                .map(Proposal.class::cast).toList();
    }

    private List<Shelf.Line.Standing> standing() {
        return model.shelfProperty().get().orElseThrow().lines().stream()
                .filter(Shelf.Line.Standing.class::isInstance).map(Shelf.Line.Standing.class::cast).toList();
    }

    private List<String> dates() {
        return desk.agenda().deliverables().stream().map(each -> WhenText.write(each.when())).toList();
    }
}
