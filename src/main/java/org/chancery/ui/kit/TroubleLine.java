package org.chancery.ui.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// What went wrong on a sheet, in one sentence; takes no room while nothing did.
public final class TroubleLine {

    private TroubleLine() {}

    public static Label of(ObservableValue<Optional<Trouble>> trouble) {
        Label line = Typography.wrapped(new Label());
        line.getStyleClass().add("alarm");
        trouble.subscribe(now -> {
            line.setText(now.map(Trouble::sentence).orElse(""));
            line.setManaged(now.isPresent());
            line.setVisible(now.isPresent());
        });
        return line;
    }
}
