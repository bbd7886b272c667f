package org.chancery.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.Desk;
import org.chancery.desk.ReviewingProposals.Card;
import org.chancery.ui.Briefing;
import org.chancery.ui.kit.Notice;
import org.chancery.ui.kit.OnTheSpot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsModelTest {

    @TempDir
    Path folder;

    @Test
    void aRemovedPaperComesBackWithItsDecisions() {
        var told = new ArrayList<Notice>();
        try (Desk desk = Briefing.emptyBook(folder)) {
            var paper = Briefing.addTo(desk, folder);
            desk.reviewing().acceptAllSure(paper);
            var model = new DocumentsModel(desk, new OnTheSpot(), told::add);
            model.refresh();
            List<Card> before = List.copyOf(model.list().shown());
            assertThat(before).singleElement().satisfies(card -> {
                assertThat(card.accepted()).isPositive();
                assertThat(card.open()).isEqualTo(1);
            });
            model.remove(before);
            assertThat(model.list().shown()).isEmpty();
            assertThat(desk.agenda().meetings()).isNotEmpty();
            told.getLast().next().orElseThrow().act().run();
            model.refresh();
            assertThat(model.list().shown()).isEqualTo(before);
        }
    }
}
