package org.chancery.cli;

import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.EntryChoice;
import org.chancery.cli.options.Printing;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.moving.Move;
import org.chancery.agenda.moving.Preview;
import org.chancery.cli.answer.Json;
import org.chancery.cli.answer.PreviewAnswer;
import org.chancery.desk.Desk;
import org.chancery.desk.moving.MovingMeetings;
import org.chancery.extraction.dates.TypedDate;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `chancery move`: moves a meeting with everything that hangs on it, or shows what that would do.
@Command(name = "move", mixinStandardHelpOptions = true, description = {
        "Moves a meeting and every deadline that hangs on it, as one step that undo takes back.",
        "What was set by hand, is settled or is left stays."})
final class MoveCommand implements Callable<Integer> {

    /// What happens to the meeting.
    static final class Whither {

        @Option(names = "--to", paramLabel = "DATE", description = "Its new date, like \"16-18 Dec 2024\" or \"March 2025\".")
        @Nullable
        String to;
        @Option(names = "--cancel", description = "It does not take place; what hangs on it alone is dropped.")
        boolean cancel;
        @Option(names = "--postpone", description = "It takes place later, and nobody has said when.")
        boolean postpone;
        @Option(names = "--adjourn", description = "It rises without closing its session, which another part resumes.")
        boolean adjourn;
    }

    @Spec
    CommandSpec spec;
    @Mixin
    EntryChoice choice;
    @ArgGroup(multiplicity = "1")
    Whither whither = new Whither();
    @Option(names = "--resumed", paramLabel = "DATE", description = "When what is adjourned is resumed; without it, no date is set.")
    @Nullable
    String resumed;
    @Option(names = "--leave", paramLabel = "ID", description = "An entry that is to stay; may be given several times.")
    List<String> leave = List.of();
    @Option(names = "--dry-run", description = "Only show what would change.")
    boolean dryRun;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    MoveCommand(Surroundings around) {
        clock = around.clock();
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = book.open(clock)) {
            Meeting meeting = choice.among(desk.agenda().meetings().stream());
            if (resumed != null && !whither.adjourn)
                throw new ParameterException(spec.commandLine(),
                        "--resumed goes with --adjourn: only what is adjourned is resumed.");
            Move move = move(desk, meeting.id());
            Set<Id> left = left(desk.moving().preview(move, Set.of()));
            Preview preview = desk.moving().preview(move, left);
            if (preview.changesNothing())
                throw new ParameterException(spec.commandLine(), "That would change nothing: \u201c" + meeting.title()
                        + "\u201d stands so already; nothing was moved.");
            String act = dryRun ? MovingMeetings.label(move, preview) : desk.moving().move(move, left);
            show(act, preview);
        }
        return Chancery.DONE;
    }

    private Move move(Desk desk, Id meeting) {
        if (whither.cancel)
            return new Move.Cancel(meeting);
        if (whither.postpone)
            return new Move.Postpone(meeting);
        if (whither.adjourn)
            return desk.moving().adjourning(meeting,
                    Optional.ofNullable(resumed).map(words -> date(desk, words)).orElseGet(() -> new Undated("")));
        return new Move.To(meeting, date(desk, String.valueOf(whither.to)));
    }

    private When date(Desk desk, String words) {
        return TypedDate.read(words, desk.today(), desk.dutyStation()).orElseThrow(
                () -> new ParameterException(spec.commandLine(), "\u201c" + words + "\u201d is no date."));
    }

    private Set<Id> left(Preview all) {
        Map<String, Id> hanging = all.lines().stream().map(line -> line.entry().id())
                .collect(Collectors.toMap(Id::toString, id -> id));
        return leave.stream().map(text -> Optional.ofNullable(hanging.get(text.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "\u201c" + text
                        + "\u201d is no id of an entry that hangs on \u201c" + all.before().title()
                        + "\u201d; nothing was moved.")))
                .collect(Collectors.toSet());
    }

    private void show(String act, Preview preview) throws IOException {
        var out = spec.commandLine().getOut();
        if (printing.json()) {
            Json.object(out, preview, (json, p) -> {
                json.put("act", act).put("done", !dryRun);
                PreviewAnswer.write(json, p);
            });
            return;
        }
        out.println(dryRun ? "Would do: " + act : "Done: " + act);
        PreviewAnswer.print(preview, out);
    }
}
