package org.chancery.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.desk.SampleBook;
import org.chancery.desk.writing.WritingTrouble;
import org.chancery.history.BookTrouble;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.EmptyState;
import org.chancery.ui.kit.FxBackground;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.NoticeBar;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.shell.Shell;
import org.chancery.ui.shell.WindowMemory;
import org.chancery.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.LoggerFactory;

/// The program as a window: opens a book and shows it until the window is closed.
public final class Chancery {

    private final Stage stage;
    private final Path book;
    private final Clock clock;
    private final Theme theme = new Theme();
    private final NoticeBar notices = new NoticeBar();
    private final FxBackground background = new FxBackground(Chancery::explain, t -> notices.show(Notice.of(t)));
    private Optional<OpenBook> open = Optional.empty();

    private Chancery(Stage stage, Path book, Clock clock) {
        this.stage = stage;
        this.book = book;
        this.clock = clock;
    }

    /// Opens the window on this book and returns when it is closed.
    public static void launch(Path book, Clock clock) {
        FxBackground.runWindow(ended -> new Chancery(new Stage(), book, clock).start(ended));
    }

    private void start(Runnable ended) {
        FxBackground.onBug(this::bug);
        var memory = new WindowMemory(book);
        stage.setTitle("Chancery");
        stage.getIcons().setAll(icons());
        stage.setMinWidth(1000);
        stage.setMinHeight(560);
        var scene = new Scene(new Region());
        theme.dress(scene);
        stage.setScene(scene);
        memory.recall(stage, theme);
        stage.setOnHidden(closed -> {
            memory.keep(stage, theme);
            close();
            background.close();
            ended.run();
        });
        stage.show();
        if (Training.isWanted()) {
            sample();
            Training.closeSoon(stage);
        } else {
            open(() -> Desk.open(book, clock));
        }
    }

    private static List<Image> icons() {
        return IntStream.of(16, 32, 48, 64, 128, 256)
                .mapToObj(size -> new Image(Chancery.class.getResourceAsStream("/icons/chancery-" + size + ".png")))
                .toList();
    }

    private void open(Callable<Desk> opening) {
        background.ask("Opening the book", opening, this::opened, trouble -> refused(trouble, opening));
    }

    private void opened(Desk desk) {
        close();
        var now = new OpenBook(desk, background, clock, notices, this::sample);
        open = Optional.of(now);
        now.pages().recall(new WindowMemory(book));
        show(now.shell());
        now.bind(stage.getScene(), theme);
    }

    private void sample() {
        open(() -> SampleBook.open(book.resolveSibling("sample.chancery")));
    }

    private void close() {
        open.ifPresent(last -> {
            last.pages().keep(new WindowMemory(book));
            last.close();
        });
        open = Optional.empty();
    }

    private void refused(Trouble trouble, Callable<Desk> opening) {
        if (open.isPresent()) {
            background.report(trouble);
            return;
        }
        show(new EmptyState(Feather.LOCK, "The book could not be opened", trouble.sentence(),
                Buttons.primary("Try again", () -> open(opening)), Buttons.plain("Copy details", trouble::copyDetails),
                Buttons.plain("Quit", stage::close)));
    }

    private void show(Parent content) {
        stage.getScene().setRoot(content);
    }

    /// A mistake made before there is a frame would have no place to be told, so it takes the whole window.
    private void bug(Throwable bug) {
        LoggerFactory.getLogger(Chancery.class).error("bug: {} at {}", bug.getClass().getName(),
                bug.getStackTrace().length == 0 ? "?" : bug.getStackTrace()[0]);
        var trouble = new Trouble("Chancery made a mistake. Nothing in the book was changed by it.",
                Trouble.said(bug).details());
        if (stage.getScene().getRoot() instanceof Shell)
            background.report(trouble);
        else
            show(new EmptyState(Feather.ALERT_TRIANGLE, "The window could not be built", trouble.sentence(),
                    Buttons.primary("Copy details", trouble::copyDetails), Buttons.plain("Quit", stage::close)));
    }

    private static Trouble explain(String doing, Throwable cause) {
        return cause instanceof BookTrouble || cause instanceof WritingTrouble
                ? Trouble.said(cause)
                : Trouble.of(doing, cause);
    }
}
