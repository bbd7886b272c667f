package org.chancery.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.publishing.Publication;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Notice;

/// The calendar file that is kept up to date, if there is one.
public final class PublishModel {

    private final Desk desk;
    private final Background background;
    private final Consumer<Notice> tell;
    private final ReadOnlyObjectWrapper<Optional<Publication>> publication = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    public PublishModel(Desk desk, Background background, Consumer<Notice> tell) {
        this.desk = desk;
        this.background = background;
        this.tell = tell;
        background.ask("Reading the book", () -> desk.publishing().publication(), publication::set);
    }

    public ReadOnlyObjectProperty<Optional<Publication>> publicationProperty() {
        return publication.getReadOnlyProperty();
    }

    /// Writes everything into this file, and keeps it up to date from now on.
    public void publish(Path file, Target target, boolean titles) {
        var wanted = new Publication(file, target, titles, Publication.USUAL_DAYS_KEPT);
        background.ask("Publishing the calendar", () -> desk.publishing().publish(wanted), entries -> {
            publication.set(Optional.of(wanted));
            tell.accept(Notice.done(ExportModel.count(entries) + " published to " + file.getFileName()
                    + ", which is kept up to date while Chancery runs."));
        });
    }

    public void stop() {
        background.ask("Stopping the published calendar", () -> {
            desk.publishing().stop();
            return true;
        }, stopped -> publication.set(Optional.empty()));
    }
}
