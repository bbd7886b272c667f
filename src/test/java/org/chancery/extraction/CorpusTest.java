package org.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.document.Document;
import org.chancery.extraction.corpus.Figure;
import org.chancery.extraction.corpus.Scoring;
import org.chancery.extraction.pipeline.Extraction;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingResult;
import org.junit.jupiter.api.Test;

/// Reads the project's own corpus and compares what it finds with what each text must yield. The figures may rise; a fall is a failure,
/// and a rise is to be written into `corpus/figures.properties`.
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    @Test
    void noCommittedFigureOfTheCorpusFalls() throws IOException {
        Map<String, Figure> totals = new TreeMap<>();
        List<String> report = new ArrayList<>();
        for (Path text : texts()) {
            Scoring scoring = Scoring.of(text, proposals(text));
            report.add(scoring.line());
            report.addAll(scoring.slips());
            scoring.figures().forEach((name, figure) -> totals.merge(name, figure, Figure::plus));
        }
        totals.forEach((name, figure) -> report.add("ALL %-8s %s".formatted(name, figure)));
        System.out.println(String.join(System.lineSeparator(), report));
        Properties committed = committed();
        assertThat(totals).allSatisfy((name, figure) -> assertThat(figure.f1())
                .as("%s of the corpus; what was found and missed is printed above", name)
                .isGreaterThanOrEqualTo(Double.parseDouble(committed.getProperty(name))));
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static Proposals proposals(Path text) throws IOException {
        if (!(Reading.of(text) instanceof ReadingResult.Read(Document document)))
            throw new AssertionError("not read: " + text);
        return Extraction.of(document, LocalDate.parse(Scoring.asOf(text)), ZoneId.of("Africa/Nairobi"));
    }

    private static Properties committed() throws IOException {
        Properties figures = new Properties();
        try (InputStream file = Files.newInputStream(CORPUS.resolve("figures.properties"))) {
            figures.load(file);
        }
        return figures;
    }
}
