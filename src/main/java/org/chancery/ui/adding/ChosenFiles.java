package org.chancery.ui.adding;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Files that a person points out in the system's own dialog.
public final class ChosenFiles {

    private ChosenFiles() {}

    /// Asks for files; none if the person thinks better of it.
    public static List<Path> ask(Window window) {
        var chooser = new FileChooser();
        chooser.setTitle("Add documents");
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter("Documents", "*.pdf", "*.docx", "*.txt", "*.md", "*.PDF", "*.DOCX",
                        "*.TXT"),
                        new ExtensionFilter("All files", "*"));
        return paths(chooser.showOpenMultipleDialog(window));
    }

    private static List<Path> paths(@Nullable List<File> files) {
        return Optional.ofNullable(files).orElse(List.of()).stream().map(File::toPath).toList();
    }
}
