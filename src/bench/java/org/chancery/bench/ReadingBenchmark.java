package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.pipeline.Extraction;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long a paper takes from the file to its proposals.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2024, 10, 16);

    private Path folder;
    private Path text;
    private Path pdf;

    @Setup
    public void lay() throws IOException {
        folder = Files.createTempDirectory("chancery-bench");
        text = Files.writeString(folder.resolve("paper.txt"), Paper.text());
        pdf = Paper.printed(Paper.text(), folder.resolve("paper.pdf"));
    }

    @TearDown
    public void clear() throws IOException {
        Files.delete(text);
        Files.delete(pdf);
        Files.delete(folder);
    }

    @Benchmark
    public Proposals paperFromText() {
        return proposals(text);
    }

    @Benchmark
    public Proposals paperFromPdf() {
        return proposals(pdf);
    }

    private static Proposals proposals(Path file) {
        return switch (Reading.of(file)) {
            case ReadingResult.Read read -> Extraction.of(read.document(), AS_OF, ZoneId.of("Africa/Nairobi"));
            case ReadingResult.Refused refused -> throw new IllegalStateException(refused.sentence());
        };
    }
}
