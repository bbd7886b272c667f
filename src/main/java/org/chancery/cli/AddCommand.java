package org.chancery.cli;

import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.cli.answer.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.desk.Desk;
import org.chancery.desk.ImportingDocuments.Outcome;
import org.chancery.desk.Progress;
import org.chancery.document.Hash;
import org.chancery.history.BookTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery add FILE…`: takes papers into the book, and what they propose into the agenda as far as one says so.
@Command(name = "add", mixinStandardHelpOptions = true, description = {
        "Adds papers to the book and shows what each proposes.",
        "A file that cannot be read is named with the reason; the others are added all the same."})
final class AddCommand implements Callable<Integer> {

    /// Which proposals enter the agenda at once.
    enum Accepting {
        SURE, ALL, NONE
    }

    /// What came of one file.
    record Result(Path file, Outcome outcome, int accepted) {}

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "PDF, Word (.docx), text or Markdown.")
    List<Path> files;
    @Option(names = "--accept", paramLabel = "WHICH", defaultValue = "NONE", description = "Take proposals into the agenda at once: sure, all or none (default: none).")
    Accepting accepting;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    AddCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws IOException {
        var results = new ArrayList<Result>();
        try (Desk desk = book.open(clock)) {
            for (Path file : files)
                results.add(add(desk, file));
        } catch (BookTrouble trouble) {
            if (!results.isEmpty())
                show(results, spec.commandLine().getOut(), spec.commandLine().getErr());
            throw trouble;
        }
        show(results, spec.commandLine().getOut(), spec.commandLine().getErr());
        return results.stream().allMatch(r -> isIn(r.outcome())) ? Chancery.DONE : Chancery.REFUSED;
    }

    private Result add(Desk desk, Path file) {
        Outcome outcome = desk.importing().add(file, Progress.NONE);
        return new Result(file, outcome, switch (outcome) {
            case Outcome.Added added -> accept(desk, added.document());
            case Outcome.AlreadyHere here -> accept(desk, here.document());
            case Outcome.Refused refused -> 0;
            case Outcome.Cancelled cancelled -> 0;
        });
    }

    private int accept(Desk desk, Hash document) {
        return switch (accepting) {
            case NONE -> 0;
            case SURE -> desk.reviewing().acceptAllSure(document);
            case ALL -> desk.reviewing().acceptAll(document);
        };
    }

    private static boolean isIn(Outcome outcome) {
        return outcome instanceof Outcome.Added || outcome instanceof Outcome.AlreadyHere;
    }

    private void show(List<Result> results, PrintWriter out, PrintWriter err) throws IOException {
        if (printing.json()) {
            Json.object(out, results, (json, all) -> json.objects("files", all, AddCommand::json));
            return;
        }
        for (Result result : results) {
            (isIn(result.outcome()) ? out : err).println(sentence(result));
        }
    }

    private static String proposals(int count) {
        return count == 0 ? "no proposals" : count == 1 ? "1 proposal" : count + " proposals";
    }

    private static String sentence(Result result) {
        String accepted = result.accepted() == 0 ? "" : " %d accepted.".formatted(result.accepted());
        return switch (result.outcome()) {
            case Outcome.Added a -> "Added \u201c%s\u201d: %s%s.%s".formatted(a.title(),
                    proposals(a.sure() + a.check()), a.check() == 0 ? "" : ", " + a.check() + " to check", accepted);
            case Outcome.AlreadyHere h -> "Already in the book: \u201c%s\u201d.%s".formatted(h.title(), accepted);
            case Outcome.Refused r -> "%s: %s".formatted(r.file().getFileName(), r.sentence());
            case Outcome.Cancelled c -> "%s: stopped, nothing was kept.".formatted(c.file().getFileName());
        };
    }

    private static void json(Json json, Result result) throws IOException {
        json.put("file", result.file().toString());
        switch (result.outcome()) {
            case Outcome.Added a -> json.put("outcome", "added")
                    .put("title", a.title())
                    .put("document", a.document().hex())
                    .put("sure", a.sure())
                    .put("check", a.check());
            case Outcome.AlreadyHere h ->
                json.put("outcome", "already-here").put("title", h.title()).put("document", h.document().hex());
            case Outcome.Refused r -> json.put("outcome", "refused").put("reason", r.sentence());
            case Outcome.Cancelled c -> json.put("outcome", "cancelled");
        }
        json.put("accepted", result.accepted());
    }
}
