package org.chancery.extraction.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed, it is read, and nothing is made up.
class QuickReadingLawTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 10, 16);
    private static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");
    private static final List<String> PIECES = List.of("6w", "before", "after", "by", "no later than", "WGH",
            "the Board",
            "15 Nov", "31 Nov", "May 2025", "end of 2024", "10:00-12:00", "10 am to 12 am", "tomorrow", "2/7", "#2/7",
            "@", "@ CR 4", "!7d", "!999", "!none", ",", ", Secretariat", ";", ":", "meeting:", "promise:", "-", "–",
            "“",
            "9-11 Dec 2024", "9999999999", "wd", "10 working days", "six semaines avant", "antes del", "le 3 mai",
            "12月9日", "٩", "\u0000", "\u200f", "𝔘", "(", ")", "every two years", "when", "closes", "of the", "0",
            "00:61");

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1945, 2024, 31337})
    void everyLineIsUnderstoodAsSomething(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 2_000; i++) {
            String line = line(random);
            QuickLine read = QuickReading.read(line, AS_OF, ZONE);
            assertThat(read.kinds()).as(line).isNotEmpty();
            assertThat(read.slips()).as(line).allSatisfy(slip -> assertThat(slip).endsWith("."));
            assertThat(read.reminders().orElse(List.of())).as(line).allMatch(days -> days >= 0 && days <= 366);
            String clean = plain(line);
            String taken = String.join(" ", read.title(), read.owner(), read.place(), read.resolution(), read.note());
            for (String word : plain(taken).split(" "))
                assertThat(clean).as(line).contains(word.replaceAll(",$", ""));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zs}]+", " ");
    }

    private static String line(RandomGenerator random) {
        var line = new StringBuilder();
        int pieces = random.nextInt(9);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(8) == 0)
                random.ints(random.nextInt(6), 1, 0x3000).filter(Character::isDefined).forEach(line::appendCodePoint);
            else
                line.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(10) > 0)
                line.append(' ');
        }
        return line.toString();
    }
}
