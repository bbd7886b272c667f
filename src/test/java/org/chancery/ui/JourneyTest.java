package org.chancery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.Property;
import org.chancery.agenda.Deliverable;
import org.chancery.ui.kit.Destination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The main job from end to end, in the real window on a real book: a paper goes in, and the right reminders come out.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

    @TempDir
    Path folder;

    private final String home = System.getProperty("user.home");
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void liveInTheFolder() {
        System.setProperty("user.home", folder.toString());
    }

    @AfterEach
    void goHome() {
        System.setProperty("user.home", home);
    }

    @Test
    void aPaperGoesInAndTheRightRemindersComeOut(FxRobot robot) throws IOException, ParserException {
        try (var window = BookWindow.open(robot, stage, folder)) {
            window.waitFor("#start");
            window.go(new Destination.AddDocuments(List.of(Briefing.pdf(folder))));
            reviewShowsProposalsBesideTheirMarks(window);
            acceptEverything(window);
            horizonShowsEachAtItsOwnPrecision(window);
            theLineOpensItsParagraph(window);
            exportIsReadBackTheSame(window);
        }
        try (var again = BookWindow.open(robot, stage, folder)) {
            horizonShowsEachAtItsOwnPrecision(again);
            again.press(KeyCode.CONTROL, KeyCode.Z);
            again.until("the last acceptance to be undone", () -> again.desk().reviewing().toReview() == 1);
            assertThat(again.desk().agenda().meetings()).noneMatch(m -> !m.doubt().isEmpty());
        }
    }

    private void reviewShowsProposalsBesideTheirMarks(BookWindow window) {
        window.waitFor("#review");
        window.waitForText("0 of 7 reviewed");
        window.until("the marks to be laid out", () -> window.count(".mark") >= 7);
        window.waitForText("read as 12 noon");
        assertThat(window.shows(".mark.outlined")).isTrue();
    }

    private void acceptEverything(BookWindow window) {
        window.click("#accept-all-sure");
        window.waitForText("6 of 7 reviewed");
        window.press(KeyCode.A);
        window.waitForText("7 of 7 reviewed");
        window.until("the book to hold all seven", () -> window.desk().reviewing().toReview() == 0);
    }

    private void horizonShowsEachAtItsOwnPrecision(BookWindow window) {
        window.fire("#section-horizon");
        window.waitForText("16 Oct 2024");
        for (String date : List.of("28 Oct", "6 Nov", "4–6 Dec", "9–11 Dec", "Mar", "May"))
            window.until(date + " on the Horizon", () -> window.texts().stream().anyMatch(t -> t.startsWith(date)));
        assertThat(window.texts()).noneMatch(t -> t.matches("(1|31) (Mar|May).*"));
    }

    private void theLineOpensItsParagraph(BookWindow window) {
        Deliverable papers = window.desk().agenda().deliverables().getFirst();
        window.go(new Destination.Shown(papers.id()));
        window.waitForText("Where this comes from".toUpperCase(Locale.ROOT));
        window.go(new Destination.Source(window.desk().agenda().dossier(papers.id()).sources().getFirst().evidence()));
        window.waitFor("#review");
        window.waitForText("would be available online");
        window.until("the quote to be outlined", () -> window.shows(".mark.outlined.deadline"));
    }

    private void exportIsReadBackTheSame(BookWindow window) throws IOException, ParserException {
        window.fire("#export");
        window.waitForText("Export 7 entries");
        window.fire("#export-now");
        Path file = folder.resolve("chancery-reminders.ics");
        window.until("the file to be written", () -> Files.exists(file));
        window.waitForText("7 entries exported");
        Calendar calendar;
        try (Reader reader = Files.newBufferedReader(file)) {
            calendar = new CalendarBuilder().build(reader);
        }
        List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(7);
        assertThat(events).extracting(e -> e.getProperty(Property.DTSTART).orElseThrow().getValue()).contains(
                "20241028",
                "20241204", "20241209", "20241106T100000");
        assertThat(events).extracting(e -> e.getProperty(Property.UID).orElseThrow().getValue())
                .doesNotHaveDuplicates();
    }
}
