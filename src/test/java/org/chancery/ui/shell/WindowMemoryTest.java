package org.chancery.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.chancery.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WindowMemoryTest {

    @TempDir
    Path folder;

    @Test
    void whatAPageWroteDownOfItselfComesBackBesideTheWindow(FxRobot robot) {
        memory().keep("deliverables.columns", "DUE=150 TITLE=300");
        robot.interact(() -> memory().keep(new Stage(), new Theme()));
        assertThat(memory().recall("deliverables.columns")).isEqualTo("DUE=150 TITLE=300");
        assertThat(memory().recall("unheard-of")).isEmpty();
    }

    @Test
    void theWindowComesBackWhereItWasAndAsItLooked(FxRobot robot) {
        robot.interact(() -> {
            var stage = new Stage();
            var theme = new Theme();
            stage.setX(40);
            stage.setY(30);
            stage.setWidth(1100);
            stage.setHeight(700);
            theme.schemeProperty().set(Theme.Scheme.DARK);
            theme.larger();
            memory().keep(stage, theme);
        });
        robot.interact(() -> {
            var stage = new Stage();
            var theme = new Theme();
            memory().recall(stage, theme);
            assertThat(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                    .isEqualTo(List.of(40.0, 30.0, 1100.0, 700.0));
            assertThat(theme.schemeProperty().get()).isEqualTo(Theme.Scheme.DARK);
            assertThat(theme.sizeProperty().get()).isEqualTo(14);
        });
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsForgotten(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("window.properties"), "x=9000\ny=40\nwidth=1100\nheight=700\n");
        robot.interact(() -> {
            var stage = new Stage();
            memory().recall(stage, new Theme());
            assertThat(stage.getX()).isNotEqualTo(9000);
        });
    }

    @Test
    void aDamagedMemoryIsNoTrouble(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("window.properties"), "width=wide\nx=\\uXXXX\nscheme=PINK\n");
        robot.interact(() -> {
            var stage = new Stage();
            var theme = new Theme();
            memory().recall(stage, theme);
            assertThat(theme.schemeProperty().get()).isEqualTo(Theme.Scheme.SYSTEM);
        });
    }

    private WindowMemory memory() {
        return new WindowMemory(folder.resolve("book.chancery"));
    }
}
