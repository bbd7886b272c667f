package org.chancery.ui.start;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.chancery.desk.Desk;
import org.chancery.ui.kit.Background;

/// Whether there is anything in the book yet.
public final class StartModel {

    private final Desk desk;
    private final Background background;
    private final ReadOnlyBooleanWrapper untouched = new ReadOnlyBooleanWrapper();

    public StartModel(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /// True while there is no paper, no meeting and no deliverable in the book; false until the book was read.
    public ReadOnlyBooleanProperty untouchedProperty() {
        return untouched.getReadOnlyProperty();
    }

    public void refresh() {
        background.ask("Reading the book", () -> desk.reviewing().documents().isEmpty()
                && desk.agenda().meetings().isEmpty() && desk.agenda().deliverables().isEmpty(), untouched::set);
    }
}
