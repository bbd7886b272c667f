package org.chancery.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.junit.jupiter.api.Test;

class SameWordsTest {

    @Test
    void onePaperInFiveFilesIsOneSource() {
        List<Source> files = List.of(source(1, 3, "Note"), source(2, 3, "Note"), source(3, 4, "Note"));
        assertThat(SameWords.of(files)).containsExactly(new SameWords(files.getFirst(), files.subList(1, 3)));
        assertThat(SameWords.of(files).getFirst().more()).isEqualTo("and in 2 other papers");
        assertThat(SameWords.of(files.subList(0, 2)).getFirst().more()).isEqualTo("and in another paper");
    }

    @Test
    void anotherPaperOrAnotherPlaceInTheSamePaperIsAnotherSource() {
        List<Source> apart = List.of(source(1, 3, "Note"), source(1, 9, "Note"), source(2, 3, "Letter"));
        assertThat(SameWords.of(apart)).extracting(SameWords::first).isEqualTo(apart);
        assertThat(SameWords.of(apart)).allMatch(same -> same.others().isEmpty());
    }

    private static Source source(int paper, int paragraph, String title) {
        return new Source(new Evidence(new Hash(String.valueOf(paper).repeat(64)), paragraph, 0, "by 28 October"),
                title, "3", 1, "Papers are due by 28 October.");
    }
}
