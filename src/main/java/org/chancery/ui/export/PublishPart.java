package org.chancery.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import org.chancery.desk.publishing.Publication;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// A line about the file that calendars follow: which it is, or the offer to begin one.
final class PublishPart extends HBox {

    private static final String FOLLOWED = "chancery-calendar.ics";

    private final ExportModel export;
    private final PublishModel model;
    private final Label about = Typography.plain("");
    private final CheckBox titles = new CheckBox("with titles");

    PublishPart(ExportModel export, PublishModel model) {
        super(12);
        this.export = export;
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        about.setMinWidth(40);
        titles.setId("publish-titles");
        titles.setSelected(true);
        titles.setMinWidth(USE_PREF_SIZE);
        Hyperlink begin = Buttons.link("Publish…", this::choose);
        begin.setId("publish");
        begin.setMinWidth(USE_PREF_SIZE);
        Hyperlink stop = Buttons.link("Stop", model::stop);
        stop.setId("stop-publishing");
        stop.setMinWidth(USE_PREF_SIZE);
        model.publicationProperty().subscribe(now -> {
            about.setText(now.map(PublishPart::kept)
                    .orElse("Calendars can also follow one file of everything, kept up to date while Chancery runs:"));
            getChildren().setAll(about);
            if (now.isPresent())
                getChildren().add(stop);
            else
                getChildren().addAll(titles, begin);
        });
    }

    private static String kept(Publication publication) {
        return "Kept up to date for " + publication.target().label() + (publication.titles() ? "" : ", without titles")
                + ": " + publication.file();
    }

    /// The folder is the one of the export.
    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle("Publish calendar");
        chooser.setInitialFileName(FOLLOWED);
        Optional.ofNullable(export.fileProperty().get().getParent()).map(Path::toFile).filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Calendar file", "*.ics"));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).map(File::toPath).ifPresent(
                file -> model.publish(file, export.targetProperty().get(), titles.isSelected()));
    }
}
