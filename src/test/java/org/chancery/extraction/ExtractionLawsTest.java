package org.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.document.Document;
import org.chancery.extraction.pipeline.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every paper, however odd.
class ExtractionLawsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 12);
    private static final String[] WORDS = ("the of and that , , . ; : ( ) – - Secretariat confirmed would be held will submit to "
            + "Member States are invited nominate experts by no later than on from 4 to 6 December 2026 9-11 May 2027 early 2027 end "
            + "of 2026 second first session meeting of the Executive Board Working Group on Tides (WGT) resolution 2/7 10 am to 12 am "
            + "7 days before the meeting 3/4/2027 Monday, Friday, 2026 originally planned rescheduled deadline for comments is "
            + "documents for the WGT would be available online ’s l'Assemblée \" “ ” * # / 31 February 2027 99 COP 14 UNEA-8")
            .split(" ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void everyProposalStandsOnQuotesOfItsPaper(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 20; round++) {
            Document paper = soup(random, round);
            Proposals proposals = Extraction.of(paper, AS_OF, ZoneId.of("Africa/Nairobi"));
            assertThat(proposals.entries()).as("seed %d, round %d", seed, round).allSatisfy(proposal -> {
                assertThat(proposal.title()).isNotBlank().hasSizeLessThanOrEqualTo(120);
                assertThat(proposal.evidence()).allMatch(evidence -> evidence.standsIn(paper));
                assertThat(proposals.mentions()).anyMatch(mention -> mention.when().equals(proposal.when())
                        && mention.evidence().equals(proposal.evidence().getFirst()));
            });
            assertThat(proposals.mentions()).allMatch(mention -> mention.evidence().standsIn(paper));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29})
    void nothingThatAPaperHoldsMakesItFail(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String noise = IntStream.range(0, 2000).mapToObj(i -> Character.toString(random.nextInt(0x20, 0x2FFF)))
                .filter(c -> !c.isBlank() || c.equals(" "))
                .collect(Collectors.joining());
        for (String language : new String[]{"en", "fr", "es", "zh", "xx"}) {
            assertThatCode(() -> Extraction.of(Paper.in(language, noise, noise.substring(0, 90)), AS_OF,
                    ZoneId.of("Africa/Nairobi")))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "(", ")", ":", ";", "that that that", "resumed", "first", "of the",
            "by by by 3 May 2027", "Chair:"})
    void crumbsAreReadToo(String crumb) {
        assertThatCode(() -> Extraction.of(Paper.of(crumb, crumb), AS_OF, ZoneId.of("Africa/Nairobi")))
                .doesNotThrowAnyException();
    }

    @Test
    void datesWithoutAnyWordAreProposedToo() {
        Document paper = Paper.of("", "12 December 2026, 14 December 2026; from 3 p.m. to 4 p.m.");
        assertThat(Extraction.of(paper, AS_OF, ZoneId.of("Africa/Nairobi")).entries()).isNotEmpty()
                .allSatisfy(proposal -> assertThat(proposal.title()).isNotBlank());
    }

    @Test
    void everyOneOfManyDatesInOneParagraphIsKept() {
        String sentences = IntStream.range(0, 3000)
                .mapToObj(i -> "Harbour " + (3000 + i) + " will send its plan by " + (1 + i % 28) + " May 2027.")
                .collect(Collectors.joining(" "));
        Proposals read = Extraction.of(Paper.of(sentences), AS_OF, ZoneId.of("Africa/Nairobi"));
        assertThat(read.mentions()).hasSize(3000);
        assertThat(read.entries().stream().flatMap(entry -> entry.evidence().stream()).distinct()).hasSize(3000);
    }

    private static Document soup(RandomGenerator random, int round) {
        String[] lines = new String[random.nextInt(1, 6)];
        for (int i = 0; i < lines.length; i++) {
            String words = random.ints(random.nextInt(1, 60), 0, WORDS.length).mapToObj(w -> WORDS[w])
                    .collect(Collectors.joining(" "));
            lines[i] = (random.nextBoolean() ? i + 1 + ". " : random.nextBoolean() ? "# " : "") + words;
        }
        return Paper.in(random.nextBoolean() ? "en" : round % 2 == 0 ? "fr" : "es", lines);
    }
}
