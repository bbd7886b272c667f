package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chancery.document.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A paper says the same in whatever format it comes.
class SamePaperTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> papers() {
        return LongStream.of(1, 2, 3, 5, 8, 13, 21, 34, 55, 89).boxed()
                .flatMap(seed -> Stream.of(Press.values()).map(press -> Arguments.of(seed, press)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyFormatGivesTheSameParagraphs(long seed, Press press) throws IOException {
        Paper paper = Paper.random(seed);
        Document document = Papers.read(press.print(paper, "paper", folder));
        assertThat(document.paragraphs()).as("seed %d", seed).map(Paper.Part::of)
                .containsExactlyElementsOf(paper.flat());
    }
}
