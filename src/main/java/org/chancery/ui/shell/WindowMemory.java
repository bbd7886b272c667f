package org.chancery.ui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.chancery.ui.theme.Theme;
import org.slf4j.LoggerFactory;

/// Where the window stood and how it looked when it was last closed, in a small file beside the book. Losing it loses nothing but comfort.
public final class WindowMemory {

    private final Path file;

    public WindowMemory(Path book) {
        file = book.resolveSibling("window.properties");
    }

    /// Puts the window where it was, if that is still on a screen.
    public void recall(Stage stage, Theme theme) {
        Properties kept = read();
        stage.setWidth(number(kept, "width").orElse(1440.0));
        stage.setHeight(number(kept, "height").orElse(900.0));
        var x = number(kept, "x");
        var y = number(kept, "y");
        if (x.isPresent() && y.isPresent() && onScreen(x.get(), y.get(), stage.getWidth(), stage.getHeight())) {
            stage.setX(x.get());
            stage.setY(y.get());
        } else {
            fit(stage);
        }
        stage.setMaximized(Boolean.parseBoolean(kept.getProperty("maximized", "false")));
        number(kept, "text").ifPresent(size -> theme.size(size.intValue()));
        for (Theme.Scheme scheme : Theme.Scheme.values()) {
            if (scheme.name().equals(kept.getProperty("scheme")))
                theme.schemeProperty().set(scheme);
        }
    }

    public void keep(Stage stage, Theme theme) {
        Properties kept = read();
        kept.setProperty("maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized()) {
            kept.setProperty("x", String.valueOf(stage.getX()));
            kept.setProperty("y", String.valueOf(stage.getY()));
            kept.setProperty("width", String.valueOf(stage.getWidth()));
            kept.setProperty("height", String.valueOf(stage.getHeight()));
        }
        kept.setProperty("text", String.valueOf(theme.sizeProperty().get()));
        kept.setProperty("scheme", theme.schemeProperty().get().name());
        write(kept);
    }

    /// What a page wrote down of itself when it was last left: the columns of a table; empty if nothing.
    public String recall(String page) {
        return read().getProperty(page, "");
    }

    /// Keeps what a page writes down of itself.
    public void keep(String page, String text) {
        Properties kept = read();
        kept.setProperty(page, text);
        write(kept);
    }

    private void write(Properties kept) {
        try (Writer out = Files.newBufferedWriter(file)) {
            kept.store(out, "Where the window of Chancery stood");
        } catch (IOException e) {
            LoggerFactory.getLogger(WindowMemory.class).warn("window place not kept: {}", e.getClass().getName());
        }
    }

    private Properties read() {
        var kept = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LoggerFactory.getLogger(WindowMemory.class).warn("window place not read: {}", e.getClass().getName());
            }
        }
        return kept;
    }

    private static Optional<Double> number(Properties kept, String name) {
        try {
            double number = Double.parseDouble(kept.getProperty(name, ""));
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notKept) {
            return Optional.empty();
        }
    }

    private static boolean onScreen(double x, double y, double width, double height) {
        return Screen.getScreens().stream().anyMatch(screen -> screen.getVisualBounds().contains(x, y, width, height));
    }

    private static void fit(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(stage.getWidth(), room.getWidth()));
        stage.setHeight(Math.min(stage.getHeight(), room.getHeight()));
        stage.centerOnScreen();
    }
}
