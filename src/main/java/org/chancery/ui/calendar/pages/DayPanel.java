package org.chancery.ui.calendar.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chancery.agenda.Id;
import org.chancery.ui.calendar.layout.AgendaRow;
import org.chancery.ui.calendar.layout.Page;
import org.chancery.ui.kit.Buttons;
import org.chancery.ui.kit.Typography;
import org.kordamp.ikonli.feather.Feather;

/// All that stands on one day, or has no day yet, laid over the page until it is closed.
public final class DayPanel extends VBox {

    private final AgendaView list;
    private final Label title = Typography.strong("");
    private final Label count = Typography.quiet("");

    public DayPanel(Hand hand, Function<Id, String> bodyName, Runnable close) {
        getStyleClass().addAll("card", "day-panel");
        list = new AgendaView(hand, bodyName, new AgendaView.Ends() {
            @Override
            public void readOn() {}

            @Override
            public void readBack() {}
        });
        list.setId("day-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, count, gap, Buttons.icon(Feather.X, "Close", close));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, list);
        setMaxSize(560, 420);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
    }

    public void show(String title, List<AgendaRow> rows, Page page, Optional<Id> chosen) {
        this.title.setText(title);
        count.setText(Words.count(rows.size(), "no entries", "entry", "entries"));
        list.show(rows, page, chosen);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty())
            list.getSelectionModel().selectFirst();
    }
}
