package org.chancery.cli;

import org.chancery.cli.options.Printing;
import org.chancery.cli.answer.ReadingJson;
import org.chancery.cli.answer.ReadingText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.chancery.document.Document;
import org.chancery.extraction.pipeline.Extraction;
import org.chancery.extraction.Proposals;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery read FILE`: what a paper says, without touching any book.
@Command(name = "read", mixinStandardHelpOptions = true, description = "Shows every date in a paper and the entries it proposes. No book is touched.")
final class ReadCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "FILE", description = "The paper: PDF, Word (.docx), text or Markdown.")
    Path file;
    @Option(names = "--as-of", paramLabel = "DATE", description = "Read it as on this day, like 2024-10-16 (default: the day it bears at its top, else today).")
    @Nullable
    LocalDate asOf;
    @Mixin
    Printing printing;

    private final Clock clock;

    ReadCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws IOException {
        return switch (Reading.of(file)) {
            case ReadingResult.Refused refused -> refuse(refused.sentence());
            case ReadingResult.Read read -> show(read.document());
        };
    }

    private int refuse(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return Chancery.REFUSED;
    }

    private int show(Document document) throws IOException {
        LocalDate day = asOf == null ? Extraction.readingDay(document, LocalDate.now(clock)) : asOf;
        Proposals proposals = Extraction.of(document, day, clock.getZone());
        var out = spec.commandLine().getOut();
        if (printing.json()) {
            ReadingJson.write(proposals, out);
        } else {
            ReadingText.write(proposals, out);
        }
        return Chancery.DONE;
    }
}
