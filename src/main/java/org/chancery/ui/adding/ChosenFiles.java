package org.chancery.ui.adding;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Files that a person points out in the system's own dialog.
public final class ChosenFiles {

    private ChosenFiles() {}

    /// Whether a file is called as calendar files are.
    public static boolean isCalendar(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".ics");
    }

    /// Asks for files; none if the person thinks better of it.
    public static List<Path> ask(Window window) {
        var chooser = new FileChooser();
        chooser.setTitle("Add documents");
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter("Documents and calendars", "*.pdf", "*.docx", "*.txt", "*.md", "*.ics",
                        "*.PDF", "*.DOCX", "*.TXT", "*.ICS"),
                        new ExtensionFilter("All files", "*"));
        return paths(chooser.showOpenMultipleDialog(window));
    }

    private static List<Path> paths(@Nullable List<File> files) {
        return Optional.ofNullable(files).orElse(List.of()).stream().map(File::toPath).toList();
    }
}
