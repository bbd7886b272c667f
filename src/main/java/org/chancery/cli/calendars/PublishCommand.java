package org.chancery.cli.calendars;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.cli.answer.Json;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.desk.Desk;
import org.chancery.desk.exporting.Target;
import org.chancery.desk.publishing.Publication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chancery publish --out FILE`: keeps a calendar file of the whole book up to date, for calendars that follow it.
@Command(name = "publish", mixinStandardHelpOptions = true, description = {
        "Keeps one calendar file (.ics) of everything in the book up to date, for calendars that follow it.",
        "The window does so while it is open; this command writes it once more. Without options it writes the file there is."})
public final class PublishCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Option(names = "--out", paramLabel = "FILE", description = "The file to keep, in place of any other.")
    @Nullable
    Path out;
    @Option(names = "--profile", paramLabel = "CALENDAR", defaultValue = "APPLE", description = "The calendar that follows it: ${COMPLETION-CANDIDATES} (default: apple).")
    Target target;
    @Option(names = "--without-titles", description = "Say only that there is a meeting or a deadline, and when.")
    boolean withoutTitles;
    @Option(names = "--keep-cancelled", paramLabel = "DAYS", defaultValue = "90", description = "How long what was called off stays in the file (default: 90).")
    int daysKept;
    @Option(names = "--stop", description = "Keep no file up to date any more; the one there stays as it is.")
    boolean stop;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    public PublishCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = book.open(clock)) {
            if (stop)
                desk.publishing().stop();
            else if (out != null)
                desk.publishing().publish(new Publication(out.toAbsolutePath(), target, !withoutTitles,
                        Math.max(0, daysKept)));
            else
                desk.publishing().bringUpToDate();
            show(desk.publishing().publication());
        }
        return 0;
    }

    private void show(Optional<Publication> publication) throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        if (printing.json())
            Json.object(print, publication, (json, p) -> json
                    .put("file", p.map(Publication::file).map(Path::toString).orElse(""))
                    .put("profile", p.map(Publication::target).map(t -> t.name().toLowerCase(Locale.ROOT)).orElse(""))
                    .put("titles", p.map(Publication::titles).orElse(false))
                    .put("daysKept", p.map(Publication::daysKept).orElse(0)));
        else
            print.println(publication.map(PublishCommand::sentence).orElse("No calendar file is kept up to date."));
    }

    private static String sentence(Publication publication) {
        return publication.file() + " is kept up to date for " + publication.target().label()
                + (publication.titles() ? "." : ", without titles.");
    }
}
