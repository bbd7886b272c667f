package org.chancery.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.chancery.agenda.Id;
import org.chancery.desk.Desk;
import org.chancery.desk.publishing.Upkeep;
import org.chancery.document.Evidence;
import org.chancery.extraction.Proposal;
import org.chancery.ui.adding.AddingModel;
import org.chancery.ui.adding.AddingSheet;
import org.chancery.ui.adding.ChosenFiles;
import org.chancery.ui.editing.EditorModel;
import org.chancery.ui.editing.EntrySheet;
import org.chancery.ui.export.ExportModel;
import org.chancery.ui.export.ExportSheet;
import org.chancery.ui.export.PublishModel;
import org.chancery.ui.importing.ImportModel;
import org.chancery.ui.importing.ImportSheet;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.FxBackground;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.NoticeBar;
import org.chancery.ui.moving.MoveModel;
import org.chancery.ui.moving.MoveSheet;
import org.chancery.ui.quick.QuickModel;
import org.chancery.ui.quick.QuickSheet;
import org.chancery.ui.receiving.AnswerModel;
import org.chancery.ui.receiving.AnswerSheet;
import org.chancery.ui.receiving.ReceiveModel;
import org.chancery.ui.receiving.ReceiveSheet;
import org.chancery.ui.receiving.SupersedeModel;
import org.chancery.ui.receiving.SupersedeSheet;
import org.chancery.ui.settings.SettingsModel;
import org.chancery.ui.settings.SettingsSheet;
import org.chancery.ui.shell.Section;
import org.chancery.ui.shell.Shell;
import org.chancery.ui.shell.ShellModel;
import org.chancery.ui.theme.Theme;
import org.chancery.ui.tying.TieModel;
import org.chancery.ui.tying.TieSheet;

/// One open book in the window: its screens, and which of them answers which destination. Every act in the book refreshes what is shown.
final class OpenBook implements AutoCloseable {

    private final Desk desk;
    private final FxBackground background;
    private final Clock clock;
    private final Runnable sample;
    private final ShellModel frame;
    private final Shell shell;
    private final Pages pages;
    private final AddingModel adding;
    private final AddingSheet addingSheet;
    private final AutoCloseable watch;
    private final Upkeep upkeep;
    private Optional<QuickModel> jotting = Optional.empty();
    private Optional<QuickSheet> quickSheet = Optional.empty();
    private Subscription watched = Subscription.EMPTY;

    /// @param sample opens the sample book in place of this one
    OpenBook(Desk desk, FxBackground background, Clock clock, NoticeBar notices, Runnable sample) {
        this.desk = desk;
        this.background = background;
        this.clock = clock;
        this.sample = sample;
        frame = new ShellModel(desk, background, notices::show);
        shell = new Shell(frame, background, clock, notices, this::go);
        pages = new Pages(desk, background, notices::show, this::correct, this::go);
        adding = new AddingModel(desk, background, this::arrive);
        addingSheet = new AddingSheet(adding, shell::lift);
        pages.start.untouchedProperty().addListener(changed -> welcome());
        upkeep = Upkeep.of(desk.publishing(),
                sentence -> background.onWindow(() -> shell.tell(Notice.refused(sentence))));
        watch = desk.watch(act -> {
            upkeep.changed();
            background.onWindow(this::refresh);
        });
    }

    Shell shell() {
        return shell;
    }

    Desk desk() {
        return desk;
    }

    Pages pages() {
        return pages;
    }

    void bind(Scene scene, Theme theme) {
        shell.bind(scene, theme);
        refresh();
        go(new Destination.Horizon());
        pages.away.start();
        watched = scene.getWindow().focusedProperty().subscribe(focused -> {
            if (focused)
                pages.away.look();
        });
    }

    private void refresh() {
        frame.refresh();
        pages.refresh();
    }

    void go(Destination destination) {
        switch (destination) {
            case Destination.Horizon h -> shell.show(Section.HORIZON, firstPage());
            case Destination.Calendar c -> shell.show(Section.CALENDAR, pages.calendarScreen);
            case Destination.Meetings m -> shell.show(Section.MEETINGS, pages.meetingsScreen);
            case Destination.Deliverables d -> {
                pages.deliverables.open(d.view());
                shell.show(Section.DELIVERABLES, pages.deliverablesScreen);
                d.view().ifPresent(shell::select);
            }
            case Destination.Promises p -> shell.show(Section.PROMISES, pages.promisesScreen);
            case Destination.Receive r -> receive(r.deliverable());
            case Destination.Supersede s -> supersede(s.deliverable());
            case Destination.Answer a -> answer(a.question());
            case Destination.Documents d -> shell.show(Section.DOCUMENTS, pages.documentsScreen);
            case Destination.Rules r -> {
                r.proposals().ifPresent(p -> pages.rules.open(p.pack(), p.body()));
                shell.show(Section.RULES, pages.rulesScreen);
            }
            case Destination.Resolutions r -> {
                r.resolution().ifPresent(pages.resolutions::reveal);
                shell.show(Section.RESOLUTIONS, pages.resolutionsScreen);
            }
            case Destination.ToReview r -> {
                r.document().ifPresentOrElse(pages.review::open, pages.review::openNext);
                shell.show(Section.TO_REVIEW, pages.reviewScreen);
            }
            case Destination.Shown s -> {
                pages.horizon.reveal(s.entry());
                shell.show(Section.HORIZON, pages.horizonScreen);
            }
            case Destination.Source s -> {
                pages.review.openAt(s.evidence());
                shell.show(Section.DOCUMENTS, pages.reviewScreen);
            }
            case Destination.Edited e -> write(editor -> editor.edit(e.entry()));
            case Destination.Moved m -> move(model -> model.open(m.meeting(), m.to()), shell::lift);
            case Destination.Counted c -> count(c.deliverable());
            case Destination.Weighed w -> move(model -> model.accept(w.proposal()), shell::lift);
            case Destination.NewMeeting m -> write(editor -> editor.newMeeting(m.on()));
            case Destination.NewDeliverable d -> write(editor -> editor.newDeliverable(d.by()));
            case Destination.QuickAdd q -> jot();
            case Destination.AddDocuments a when a.files().isEmpty() ->
                add(ChosenFiles.ask(shell.getScene().getWindow()));
            case Destination.AddDocuments a -> add(a.files());
            case Destination.Export e -> export(e.only());
            case Destination.Settings s -> settings();
            case Destination.Sample s -> sample.run();
        }
    }

    /// The Horizon; in an untouched book, what to begin with.
    private Parent firstPage() {
        return pages.start.untouchedProperty().get() ? pages.startScreen : pages.horizonScreen;
    }

    /// The first page changes with the first thing in the book, and with the last that is taken out.
    private void welcome() {
        boolean untouched = pages.start.untouchedProperty().get();
        shell.swap(untouched ? pages.horizonScreen : pages.startScreen, firstPage());
    }

    private void add(List<Path> files) {
        List<Path> papers = files.stream().filter(file -> !ChosenFiles.isCalendar(file)).toList();
        if (!papers.isEmpty()) {
            shell.lay(addingSheet);
            adding.add(papers);
        }
        take(files.stream().filter(ChosenFiles::isCalendar).toList());
    }

    /// One sheet after the other, as each file is looked at beside what the one before it left in the book.
    private void take(List<Path> calendars) {
        if (calendars.isEmpty())
            return;
        var model = new ImportModel(desk, background, shell::tell);
        model.open(calendars.getFirst());
        shell.lay(new ImportSheet(model, () -> {
            shell.lift();
            take(calendars.subList(1, calendars.size()));
        }));
    }

    /// Goes to a paper that was added, unless the officer has turned to something else meanwhile, which is not to be taken away.
    private void arrive(Destination paper) {
        if (shell.lays(addingSheet))
            go(paper);
        else
            shell.tell(Notice.done("The document is in the book.", "Review", () -> go(paper)));
    }

    private void move(Consumer<MoveModel> open, Runnable close) {
        var model = new MoveModel(desk, background, shell::tell);
        open.accept(model);
        shell.lay(new MoveSheet(model, close));
    }

    /// The line is as it was left, until it is kept.
    private void jot() {
        if (jotting.filter(line -> !line.doneProperty().get()).isEmpty()) {
            var model = new QuickModel(desk, background, shell::tell);
            jotting = Optional.of(model);
            quickSheet = Optional.of(new QuickSheet(model, shell::lift));
        }
        jotting.ifPresent(QuickModel::open);
        quickSheet.ifPresent(shell::lay);
    }

    private void receive(Id deliverable) {
        var model = new ReceiveModel(desk, background, shell::tell);
        model.open(deliverable);
        shell.lay(new ReceiveSheet(model, shell::lift));
    }

    private void supersede(Id deliverable) {
        var model = new SupersedeModel(desk, background, shell::tell);
        model.open(deliverable);
        shell.lay(new SupersedeSheet(model, shell::lift));
    }

    private void answer(Evidence question) {
        var model = new AnswerModel(desk, background, shell::tell);
        model.open(question);
        shell.lay(new AnswerSheet(model, shell::lift));
    }

    private void count(Id deliverable) {
        var model = new TieModel(desk, background, shell::tell);
        model.open(deliverable);
        shell.lay(new TieSheet(model, shell::lift));
    }

    private void export(Set<Id> only) {
        var model = new ExportModel(desk, background, shell::tell, usualFolder());
        model.open(only);
        shell.lay(new ExportSheet(model, new PublishModel(desk, background, shell::tell), shell::lift));
    }

    private void settings() {
        var model = new SettingsModel(desk, background);
        model.open();
        shell.lay(new SettingsSheet(model, shell::lift));
    }

    private static Path usualFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.of(home.resolve("Documents"), home).filter(Files::isDirectory).findFirst().orElse(home);
    }

    private void correct(Proposal proposal, Consumer<Proposal> corrected) {
        write(editor -> editor.correct(proposal, corrected));
    }

    private void write(Consumer<EditorModel> open) {
        var editor = new EditorModel(desk, background, clock);
        open.accept(editor);
        shell.lay(new EntrySheet(editor, this::go, shell::lift, sheet -> look(editor, sheet)));
    }

    private void look(EditorModel editor, EntrySheet sheet) {
        editor.look()
                .ifPresent(look -> move(
                        model -> model.choose(look.meeting(), look.when(), look.left(), look.chosen()),
                        () -> shell.lay(sheet)));
    }

    /// Closes the book after what was asked of it before is done.
    @Override
    public void close() {
        watched.unsubscribe();
        pages.awayPanel.rest();
        shell.rest();
        pages.meetingsScreen.rest();
        pages.resolutionsScreen.rest();
        background.ask("Closing the book", () -> {
            watch.close();
            upkeep.close();
            desk.close();
            return true;
        }, closed -> {});
    }
}
