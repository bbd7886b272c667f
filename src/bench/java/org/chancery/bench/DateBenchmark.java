package org.chancery.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.extraction.dates.grammar.DateReader;
import org.chancery.extraction.words.Lexer;
import org.chancery.extraction.words.Vocabulary;
import org.natty.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the dates of a text take to be found, by the grammar and by another reader of dates, paragraph by paragraph over the same text:
/// the project's own corpus. The text is 100,000 characters, so that 10 ms are 10 MB in a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-XX:+TieredCompilation"})
public class DateBenchmark {

    private static final int CHARACTERS = 100_000;

    private final Vocabulary vocabulary = Vocabulary.of("en");
    private final Parser natty = new Parser();
    private List<String> paragraphs = List.of();

    @Setup
    public void lay() throws IOException {
        paragraphs = CorpusText.english(CHARACTERS);
    }

    @Benchmark
    public int grammar() {
        int found = 0;
        for (String paragraph : paragraphs) {
            found += DateReader.read(Lexer.tokens(paragraph, vocabulary)).size();
        }
        return found;
    }

    @Benchmark
    public int natty() {
        int found = 0;
        for (String paragraph : paragraphs) {
            found += natty.parse(paragraph).size();
        }
        return found;
    }
}
