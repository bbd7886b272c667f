package org.chancery.ui;

import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.chancery.desk.Desk;
import org.chancery.extraction.Proposal;
import org.chancery.ui.editing.EditorModel;
import org.chancery.ui.editing.EntrySheet;
import org.chancery.ui.horizon.HorizonModel;
import org.chancery.ui.horizon.HorizonScreen;
import org.chancery.ui.inspector.InspectorModel;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.FxBackground;
import org.chancery.ui.kit.NoticeBar;
import org.chancery.ui.review.ReviewModel;
import org.chancery.ui.review.ReviewScreen;
import org.chancery.ui.shell.Section;
import org.chancery.ui.shell.Shell;
import org.chancery.ui.shell.ShellModel;
import org.chancery.ui.theme.Theme;

/// One open book in the window: its screens, and which of them answers which destination. Every act in the book refreshes what is shown.
final class OpenBook implements AutoCloseable {

    private final Desk desk;
    private final FxBackground background;
    private final Clock clock;
    private final Runnable sample;
    private final ShellModel frame;
    private final Shell shell;
    private final HorizonModel horizon;
    private final HorizonScreen horizonScreen;
    private final ReviewModel review;
    private final ReviewScreen reviewScreen;
    private final AutoCloseable watch;

    /// @param sample opens the sample book in place of this one
    OpenBook(Desk desk, FxBackground background, Clock clock, NoticeBar notices, Runnable sample) {
        this.desk = desk;
        this.background = background;
        this.clock = clock;
        this.sample = sample;
        frame = new ShellModel(desk, background, notices::show);
        shell = new Shell(frame, background, clock, notices, this::go);
        horizon = new HorizonModel(desk, background, new InspectorModel(desk, background, notices::show, this::go));
        horizonScreen = new HorizonScreen(horizon, this::go);
        review = new ReviewModel(desk, background);
        reviewScreen = new ReviewScreen(review, this::correct, this::go);
        watch = desk.watch(act -> background.onWindow(this::refresh));
    }

    Shell shell() {
        return shell;
    }

    void bind(Scene scene, Theme theme) {
        shell.bind(scene, theme);
        refresh();
        go(new Destination.Horizon());
    }

    private void refresh() {
        frame.refresh();
        horizon.refresh();
        review.refresh();
    }

    private void go(Destination destination) {
        switch (destination) {
            case Destination.Horizon h -> shell.show(Section.HORIZON, horizonScreen);
            case Destination.Meetings m -> shell.show(Section.MEETINGS, horizonScreen);
            case Destination.Deliverables d -> shell.show(Section.DELIVERABLES, horizonScreen);
            case Destination.Documents d -> shell.show(Section.DOCUMENTS, horizonScreen);
            case Destination.ToReview r -> {
                r.document().ifPresentOrElse(review::open, review::openNext);
                shell.show(Section.TO_REVIEW, reviewScreen);
            }
            case Destination.Shown s -> {
                horizon.reveal(s.entry());
                shell.show(Section.HORIZON, horizonScreen);
            }
            case Destination.Edited e -> write(editor -> editor.edit(e.entry()));
            case Destination.NewMeeting m -> write(EditorModel::newMeeting);
            case Destination.NewDeliverable d -> write(EditorModel::newDeliverable);
            case Destination.Source s -> {
                review.openAt(s.evidence());
                shell.show(Section.DOCUMENTS, reviewScreen);
            }
            case Destination.AddDocuments a -> shell.show(Section.HORIZON, horizonScreen);
            case Destination.Sample s -> sample.run();
            case Destination.Export e -> shell.show(Section.HORIZON, horizonScreen);
        }
    }

    private void correct(Proposal proposal, Consumer<Proposal> corrected) {
        write(editor -> editor.correct(proposal, corrected));
    }

    private void write(Consumer<EditorModel> open) {
        var editor = new EditorModel(desk, background, clock);
        open.accept(editor);
        shell.lay(new EntrySheet(editor, this::go, shell::lift));
    }

    /// Closes the book after what was asked of it before is done.
    @Override
    public void close() {
        shell.rest();
        background.ask("Closing the book", () -> {
            watch.close();
            desk.close();
            return true;
        }, closed -> {});
    }
}
