package org.chancery.extraction.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.chancery.document.Document;
import org.chancery.extraction.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws of the mentions over seeded random papers, most of them nonsense.
class MentionLawTest {

    private static final List<String> SCRAPS = List.of("9-11 December 2024", "by 3 March", "10 am to 12 am",
            "every two years", "31 November",
            "7 days before the meeting", "the session", "was held", "will be held", "Resolution 2/1",
            "the remainder of 2024", ";", ".", "-", "(", ")",
            "2024", "May", "Monday,", "3, 20 and", "0", "99/99/9999", "30 February 2025", "12 Dec or 14 Jan",
            "at 25:61", "midnight", "CET", "deadline:",
            "tomorrow", "in 9999 years", "as soon as possible after the workshop", "9999", "1 January 1000", "since",
            "until", "décembre", "2024年2月30日");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 20241016})
    void everyQuoteStandsInItsParagraphAndAllAreInOrder(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 100; i++) {
            Document paper = Papers.paper(List.of("en", "fr", "es").get(random.nextInt(3)), lines(random));
            List<Mention> mentions = Mentions.in(paper, Papers.AS_OF, Papers.STATION);
            assertThat(mentions).as("seed %d: %s", seed, paper.paragraphs())
                    .allMatch(m -> m.evidence().standsIn(paper));
            assertThat(mentions).isSortedAccordingTo(Comparator.comparing((Mention m) -> m.evidence().paragraph())
                    .thenComparing(m -> m.evidence().start()));
            assertThat(Mentions.in(paper, Papers.AS_OF, Papers.STATION)).isEqualTo(mentions);
        }
    }

    private static String[] lines(RandomGenerator random) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < 1 + random.nextInt(6); line++) {
            var words = new StringBuilder();
            for (int w = 0; w < 1 + random.nextInt(14); w++) {
                words.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            lines.add(words.toString().strip());
        }
        return lines.toArray(String[]::new);
    }
}
