package org.chancery.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A long piece of work that is under way: what it is called, how far it is, and the wish to stop it.
public final class Work {

    private final String name;
    private final Consumer<Runnable> onWindow;
    private final ReadOnlyStringWrapper stage = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /// @param onWindow how to get onto the thread that may change the properties
    public Work(String name, Consumer<Runnable> onWindow) {
        this.name = name;
        this.onWindow = onWindow;
    }

    public String name() {
        return name;
    }

    /// What it is at: "Reading page 4 of 9".
    public ReadOnlyStringProperty stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// From 0 to 1; negative while nobody can tell.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// Called by the work itself, from its own thread.
    public void at(String stage, double fraction) {
        onWindow.accept(() -> {
            this.stage.set(stage);
            this.fraction.set(fraction);
        });
    }

    public void cancel() {
        cancelled.set(true);
    }

    public boolean cancelled() {
        return cancelled.get();
    }
}
