package org.chancery.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.theme.Theme;

/// The table of keys that work on every screen. Single letters are not among them: those belong to lists, never to text fields.
final class Keys {

    private Keys() {}

    static List<Shortcut> of(Consumer<Destination> go, ShellModel model, Theme theme, Runnable find,
            Runnable showKeys) {
        var keys = new ArrayList<Shortcut>();
        for (Section section : Section.values()) {
            keys.add(to(go, "Shortcut+" + (section.ordinal() + 1), section.label(), section.destination()));
        }
        keys.addAll(List.of(new Shortcut("Shortcut+K", "Find by title", find),
                to(go, "Shortcut+O", "Add document", Destination.AddDocuments.ask()),
                new Shortcut("Shortcut+V", "Add the files on the clipboard", () -> paste(go)),
                to(go, "Shortcut+E", "Export calendar", Destination.Export.all()),
                to(go, "Shortcut+N", "New deliverable", new Destination.NewDeliverable()),
                to(go, "Shortcut+Shift+N", "Quick add: one line", new Destination.QuickAdd()),
                to(go, "Shortcut+M", "New meeting", new Destination.NewMeeting()),
                new Shortcut("Shortcut+Z", "Undo (in a text: what was typed, first)", model::undo),
                new Shortcut("Shortcut+Y", "Redo", model::redo),
                new Shortcut("Shortcut+Shift+Z", "Redo", model::redo),
                new Shortcut("F5", "Read the book again", model::refresh),
                new Shortcut("Shortcut+Plus", "Larger text", theme::larger),
                new Shortcut("Shortcut+Minus", "Smaller text", theme::smaller),
                new Shortcut("Shortcut+0", "Usual size of text", theme::usualSize),
                to(go, "Shortcut+Comma", "Mission, duty station, capital, reminders", new Destination.Settings()),
                new Shortcut("F1", "This list of keys", showKeys)));
        return List.copyOf(keys);
    }

    private static void paste(Consumer<Destination> go) {
        List<Path> files = Optional.ofNullable(Clipboard.getSystemClipboard().getFiles()).orElse(List.of()).stream()
                .map(File::toPath).toList();
        if (!files.isEmpty())
            go.accept(new Destination.AddDocuments(files));
    }

    private static Shortcut to(Consumer<Destination> go, String keys, String does, Destination destination) {
        return new Shortcut(keys, does, () -> go.accept(destination));
    }
}
