package org.chancery.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.chancery.ui.theme.Theme;

/// Draws a screen into a PNG file, by day and by night, so that it can be looked at without a display.
public final class Snapshots {

    private Snapshots() {}

    /// Draws what is built, 1440 by 900 pixels, into `name-light.png` and `name-dark.png`. Not to be called on the window's thread.
    ///
    /// @param settle what to do with the scene before it is drawn: choose a line, open a menu
    public static void draw(Path folder, String name, Supplier<Parent> screen, Consumer<Scene> settle) {
        var done = new CompletableFuture<Void>();
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyRunning) {
            // one toolkit serves every picture
        }
        Platform.runLater(() -> {
            try {
                var theme = new Theme();
                theme.schemeProperty().set(Theme.Scheme.LIGHT);
                var stage = new Stage();
                var scene = new Scene(screen.get(), 1440, 900);
                theme.dress(scene);
                stage.setScene(scene);
                stage.show();
                settle.accept(scene);
                after(1200, () -> {
                    write(folder.resolve(name + "-light.png"), scene);
                    theme.schemeProperty().set(Theme.Scheme.DARK);
                    after(300, () -> {
                        write(folder.resolve(name + "-dark.png"), scene);
                        stage.close();
                        done.complete(null);
                    }, done);
                }, done);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        done.join();
    }

    private static void after(int millis, Runnable act, CompletableFuture<Void> done) {
        var pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(event -> {
            try {
                act.run();
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        pause.play();
    }

    private static void write(Path file, Scene scene) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Png.of(scene.snapshot(null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
