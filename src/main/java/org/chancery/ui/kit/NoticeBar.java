package org.chancery.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The last [Notice], at the foot of the page. Good news goes away by itself, trouble stays until it is closed.
public final class NoticeBar extends HBox {

    private static final Duration GOOD_NEWS = Duration.seconds(8);

    private final PauseTransition leaving = new PauseTransition(GOOD_NEWS);

    public NoticeBar() {
        getStyleClass().add("notice");
        setId("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        leaving.setOnFinished(event -> hide());
        hide();
    }

    public void show(Notice notice) {
        leaving.stop();
        var sign = new FontIcon(notice.good() ? Feather.CHECK : Feather.ALERT_TRIANGLE);
        sign.getStyleClass().add("sign");
        Label sentence = Typography.wrapped(new Label(notice.sentence()));
        sentence.setMaxWidth(560);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().setAll(sign, sentence);
        notice.next().ifPresent(next -> getChildren().add(Buttons.link(next.label(), () -> {
            hide();
            next.act().run();
        })));
        getChildren().add(Buttons.icon(Feather.X, "Close", this::hide));
        getStyleClass().setAll("notice", notice.good() ? "good" : "alarm");
        setAccessibleText(notice.sentence());
        setVisible(true);
        if (notice.good())
            leaving.playFromStart();
    }

    public void hide() {
        leaving.stop();
        setVisible(false);
    }
}
