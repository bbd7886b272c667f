package org.chancery.ui.inspector.cutoffs;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Origin;
import org.chancery.ui.editing.DateField;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;

/// Where an officer notes when a document went round from which a date is counted.
public final class CirculationLine extends VBox {

    private final CutoffModel model;
    private final Anchor.Circulation circulation;

    public CirculationLine(CutoffModel model, Anchor.Circulation circulation) {
        super(4);
        this.model = model;
        this.circulation = circulation;
        var note = Buttons.link("Note when " + circulation.document() + " went round…", this::edit);
        note.setId("note-circulation");
        getChildren().add(note);
    }

    /// The circulations that a date is counted from.
    public static Stream<Anchor.Circulation> of(Origin origin) {
        return origin.tie().stream().flatMap(tie -> tie.reckoning().anchors().stream())
                .filter(Anchor.Circulation.class::isInstance).map(Anchor.Circulation.class::cast).distinct();
    }

    private void edit() {
        DateField date = model.circulation(circulation);
        var day = new TextField();
        day.setId("circulation-day");
        day.setAccessibleText("Day on which " + circulation.document() + " went round");
        day.setPrefColumnCount(12);
        day.textProperty().bindBidirectional(date.textProperty());
        Runnable take = () -> date.when().ifPresent(when -> model.circulated(circulation, when));
        Button set = Buttons.plain("Note", take);
        set.setId("circulation-set");
        var line = new FlowPane(6, 6, day, set);
        line.setAlignment(Pos.CENTER_LEFT);
        Label understood = Typography.wrapped(Typography.quiet(""));
        understood.getStyleClass().add("small");
        understood.textProperty().bind(date.understoodProperty());
        line.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                take.run();
                key.consume();
            }
        });
        getChildren().setAll(line, understood);
        day.requestFocus();
    }
}
