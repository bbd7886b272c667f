package org.chancery.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.desk.Desk;
import org.chancery.ui.Briefing;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartModelTest {

    @TempDir
    Path folder;

    @Test
    void aBookIsUntouchedUntilAPaperIsInItAndAgainWhenThatIsUndone() {
        try (Desk desk = Briefing.emptyBook(folder)) {
            var model = new StartModel(desk, new OnTheSpot());
            assertThat(model.untouchedProperty().get()).isFalse();
            model.refresh();
            assertThat(model.untouchedProperty().get()).isTrue();
            Briefing.addTo(desk, folder);
            model.refresh();
            assertThat(model.untouchedProperty().get()).isFalse();
            desk.undoing().undo();
            model.refresh();
            assertThat(model.untouchedProperty().get()).isTrue();
        }
    }
}
