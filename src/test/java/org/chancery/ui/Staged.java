package org.chancery.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chancery.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// One screen on a stage, in its clothes, for a robot to look at and to press.
public final class Staged {

    private final FxRobot robot;
    private final Stage stage;

    private Staged(FxRobot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
    }

    /// Builds the screen on the window's thread and shows it.
    public static Staged show(FxRobot robot, Stage stage, Supplier<Parent> screen) {
        robot.interact(() -> {
            var scene = new Scene(screen.get(), 1280, 800);
            new Theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            stage.toFront();
            scene.getRoot().requestFocus();
        });
        var staged = new Staged(robot, stage);
        staged.settle();
        return staged;
    }

    /// Lets the window finish what it is at, and lay itself out.
    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> stage.getScene().getRoot().applyCss());
        robot.interact(() -> stage.getScene().getRoot().layout());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Every visible text.
    public List<String> texts() {
        settle();
        var texts = new ArrayList<String>();
        robot.interact(() -> collect(stage.getScene().getRoot(), texts));
        return texts;
    }

    public Optional<Node> one(String selector) {
        settle();
        var found = new ArrayList<Node>();
        robot.interact(() -> found.addAll(stage.getScene().getRoot().lookupAll(selector)));
        return found.stream().filter(Node::isVisible).findFirst();
    }

    public void fire(String selector) {
        ButtonBase button = (ButtonBase) one(selector).orElseThrow();
        robot.interact(button::fire);
    }

    public static List<String> collect(Node node, List<String> texts) {
        if (node.isVisible()) {
            String text = node instanceof Labeled labeled
                    ? labeled.getText()
                    : node instanceof Text t ? t.getText() : "";
            if (text != null && !text.isBlank())
                texts.add(text);
            if (node instanceof Parent parent)
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
        return texts;
    }
}
