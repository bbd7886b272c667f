package org.chancery.ui;

import java.time.Clock;
import javafx.scene.Scene;
import org.chancery.desk.Desk;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.FxBackground;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.NoticeBar;
import org.chancery.ui.shell.Section;
import org.chancery.ui.shell.Shell;
import org.chancery.ui.shell.ShellModel;
import org.chancery.ui.theme.Theme;

/// One open book in the window: its screens, and which of them answers which destination. Every act in the book refreshes what is shown.
final class OpenBook implements AutoCloseable {

    private final Desk desk;
    private final FxBackground background;
    private final Runnable sample;
    private final ShellModel frame;
    private final Shell shell;
    private final AutoCloseable watch;

    OpenBook(Desk desk, FxBackground background, Clock clock, NoticeBar notices, Runnable sample) {
        this.desk = desk;
        this.background = background;
        this.sample = sample;
        this.frame = new ShellModel(desk, background, notices::show);
        this.shell = new Shell(frame, background, clock, notices, this::go);
        this.watch = desk.watch(act -> background.onWindow(this::refresh));
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
    }

    private void go(Destination destination) {
        switch (destination) {
            default -> shell.show(Section.HORIZON, new javafx.scene.layout.StackPane());
        }
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
