package org.chancery.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chancery.desk.Desk;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.FxBackground;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.NoticeBar;
import org.chancery.ui.kit.Trouble;
import org.chancery.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The real window on a real book, driven by a robot, as of [Briefing#CLOCK].
final class BookWindow implements AutoCloseable {

    private static final int PATIENCE = 30;

    private final FxRobot robot;
    private final Stage stage;
    private final Path folder;
    private final FxBackground background;
    private final OpenBook book;

    private BookWindow(FxRobot robot, Stage stage, Path folder, FxBackground background, OpenBook book) {
        this.robot = robot;
        this.stage = stage;
        this.folder = folder;
        this.background = background;
        this.book = book;
    }

    /// Opens the window on the book in this folder.
    static BookWindow open(FxRobot robot, Stage stage, Path folder) {
        var made = new AtomicReference<BookWindow>();
        robot.interact(() -> {
            var notices = new NoticeBar();
            var background = new FxBackground(Trouble::of, trouble -> notices.show(Notice.of(trouble)));
            var book = new OpenBook(Briefing.emptyBook(folder), background, Briefing.CLOCK, notices, () -> {});
            var theme = new Theme();
            var scene = new Scene(book.shell(), 1440, 900);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            book.bind(scene, theme);
            made.set(new BookWindow(robot, stage, folder, background, book));
        });
        return made.get();
    }

    /// Sends the window somewhere, as a dropped file or a pressed line does; to several places in one breath.
    void go(Destination... destinations) {
        robot.interact(() -> List.of(destinations).forEach(book::go));
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    /// Presses the button, whatever lies over it.
    void fire(String selector) {
        waitFor(selector);
        robot.interact(() -> ((ButtonBase) one(selector).orElseThrow()).fire());
    }

    void click(String selector) {
        waitFor(selector);
        robot.clickOn(one(selector).orElseThrow());
    }

    void type(String selector, String text) {
        click(selector);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }

    boolean shows(String selector) {
        return one(selector).isPresent();
    }

    void waitFor(String selector) {
        until(selector + " to appear", () -> shows(selector));
    }

    /// Waits until the words stand somewhere in the window.
    void waitForText(String words) {
        until("“" + words + "” to appear", () -> texts().stream().anyMatch(t -> t.contains(words)));
    }

    /// Every visible text of the window.
    List<String> texts() {
        var texts = new ArrayList<String>();
        onWindow(() -> Staged.collect(stage.getScene().getRoot(), texts));
        return texts;
    }

    Optional<Node> one(String selector) {
        return onWindow(
                () -> stage.getScene().getRoot().lookupAll(selector).stream().filter(BookWindow::visible).findFirst());
    }

    int count(String selector) {
        return onWindow(() -> (int) stage.getScene().getRoot().lookupAll(selector).stream().filter(BookWindow::visible)
                .count());
    }

    /// Waits for something that the window does in its own time.
    void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.call();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what + "; the window shows " + texts(), e);
        }
    }

    /// Asks the book, as another reader of it.
    Desk desk() {
        return book.desk();
    }

    @Override
    public void close() {
        robot.interact(() -> {
            book.close();
            stage.hide();
        });
        background.close();
    }

    Path folder() {
        return folder;
    }

    private <T> T onWindow(Supplier<T> question) {
        var answer = new AtomicReference<T>();
        robot.interact(() -> answer.set(question.get()));
        return answer.get();
    }

    private static boolean visible(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (!n.isVisible())
                return false;
        }
        return node.getScene() != null;
    }
}
