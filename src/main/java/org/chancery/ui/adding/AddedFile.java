package org.chancery.ui.adding;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.document.Hash;
import org.chancery.ui.kit.Trouble;

/// A file on its way into the book.
public final class AddedFile {

    /// How far it is.
    public enum Stage {
        WAITING, READING, ADDED, THERE, REFUSED, CANCELLED
    }

    private final Path path;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.WAITING);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("Waiting");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private Optional<Hash> document = Optional.empty();

    AddedFile(Path path) {
        this.path = path;
    }

    /// Its name, without the folder.
    public String name() {
        return String.valueOf(path.getFileName());
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What is being done, or what became of it, in a sentence.
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// From 0 to 1; negative while nobody can tell.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// The paper it is in the book, once it is there.
    public Optional<Hash> document() {
        return document;
    }

    public boolean settled() {
        return stage.get() != Stage.WAITING && stage.get() != Stage.READING;
    }

    Path path() {
        return path;
    }

    void reading(String what, double part) {
        if (settled())
            return;
        stage.set(Stage.READING);
        said.set(what);
        fraction.set(part);
    }

    void became(Outcome outcome) {
        switch (outcome) {
            case Outcome.Added added -> {
                document = Optional.of(added.document());
                settle(Stage.ADDED, found(added));
            }
            case Outcome.AlreadyHere here -> {
                document = Optional.of(here.document());
                settle(Stage.THERE, "Already in the book as “" + here.title() + "”");
            }
            case Outcome.Refused refused -> settle(Stage.REFUSED, refused.sentence());
            case Outcome.Cancelled cancelled -> settle(Stage.CANCELLED, "Stopped. Nothing was kept of it.");
        }
    }

    void failed(Trouble trouble) {
        settle(Stage.REFUSED, trouble.sentence());
    }

    void cancelled() {
        settle(Stage.CANCELLED, "Not read.");
    }

    private void settle(Stage end, String sentence) {
        said.set(sentence);
        fraction.set(1);
        stage.set(end);
    }

    private static String found(Outcome.Added added) {
        int all = added.sure() + added.check();
        if (all == 0)
            return "Added. No meeting and no deadline was found in it.";
        return "Added. " + all + (all == 1 ? " proposal" : " proposals") + ", " + added.sure() + " sure, "
                + added.check()
                + " to check";
    }
}
