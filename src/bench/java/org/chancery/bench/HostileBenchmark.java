package org.chancery.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.document.Document;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Proposals;
import org.chancery.extraction.dates.grammar.DateReader;
import org.chancery.extraction.pipeline.Extraction;
import org.chancery.extraction.words.Lexer;
import org.chancery.extraction.words.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One line of a million characters that is made to be hard: how long the grammar and the whole pipeline take for it, cold.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class HostileBenchmark {

    private static final int CHARACTERS = 1_000_000;
    private static final LocalDate AS_OF = LocalDate.of(2024, 10, 16);

    @Param({"1-2-3-", "2024-12-", "0123456789-", "January ", "between ", "(", "12 December 2024, ",
            "The board will meet on 12 May 2025. "})
    private String unit = "";

    private String line = "";

    @Setup
    public void lay() {
        line = unit.repeat(1 + CHARACTERS / unit.length()).substring(0, CHARACTERS);
    }

    @Benchmark
    public int grammar() {
        return DateReader.read(Lexer.tokens(line, Vocabulary.of("en"))).size();
    }

    @Benchmark
    public Proposals pipeline() {
        var paragraph = new Paragraph(0, Paragraph.Kind.TEXT, "", 0, line);
        var paper = new Document(Hash.of(unit.getBytes()), Format.TEXT, "", "en", 0, List.of(paragraph));
        return Extraction.of(paper, AS_OF, ZoneId.of("Africa/Nairobi"));
    }
}
