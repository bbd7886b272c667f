package org.chancery.ui.adding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.chancery.desk.Desk;
import org.chancery.desk.Progress;
import org.chancery.document.Hash;
import org.chancery.ui.kit.Background;
import org.chancery.ui.kit.Destination;
import org.chancery.ui.kit.Work;

/// Files being taken into the book one after the other.
public final class AddingModel {

    private final Desk desk;
    private final Background background;
    private final Consumer<Destination> go;
    private final ObservableList<AddedFile> files = FXCollections.observableArrayList();
    private final ObservableList<AddedFile> filesSeen = FXCollections.unmodifiableObservableList(files);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Work> work = Optional.empty();

    public AddingModel(Desk desk, Background background, Consumer<Destination> go) {
        this.desk = desk;
        this.background = background;
        this.go = go;
    }

    public ObservableList<AddedFile> files() {
        return filesSeen;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Takes these files in. If there is one, and it could be read, its review opens.
    public void add(List<Path> paths) {
        if (!busy.get())
            files.clear();
        paths.stream().map(AddedFile::new).forEach(files::add);
        if (!busy.get())
            next();
    }

    /// Stops the file being read and leaves out those that wait; what is in the book already stays.
    public void cancel() {
        files.stream().filter(file -> file.stageProperty().get() == AddedFile.Stage.WAITING)
                .forEach(AddedFile::cancelled);
        work.ifPresent(Work::cancel);
    }

    /// Opens the review of a file's paper.
    public void review(AddedFile file) {
        file.document().ifPresent(this::open);
    }

    private void next() {
        Optional<AddedFile> waiting = files.stream().filter(file -> !file.settled()).findFirst();
        busy.set(waiting.isPresent());
        if (waiting.isPresent())
            read(waiting.get());
        else if (files.size() == 1)
            files.getFirst().document().ifPresent(this::open);
    }

    private void read(AddedFile file) {
        file.reading("Reading", -1);
        work = Optional.of(background.start("Adding " + file.name(),
                job -> desk.importing().add(file.path(), progress(file, job)), outcome -> {
                    file.became(outcome);
                    next();
                }, trouble -> {
                    file.failed(trouble);
                    next();
                }));
    }

    private Progress progress(AddedFile file, Work job) {
        return new Progress() {
            @Override
            public void at(String what, double fraction) {
                job.at(what, fraction);
                background.onWindow(() -> file.reading(what, fraction));
            }

            @Override
            public boolean cancelled() {
                return job.cancelled();
            }
        };
    }

    private void open(Hash document) {
        go.accept(new Destination.ToReview(Optional.of(document)));
    }
}
