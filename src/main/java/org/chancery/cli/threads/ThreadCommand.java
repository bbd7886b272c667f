package org.chancery.cli.threads;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.cli.answer.Json;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.desk.Desk;
import org.chancery.desk.threads.ResolutionThread;
import org.chancery.desk.threads.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery thread`: a resolution through papers and meetings.
@Command(name = "thread", mixinStandardHelpOptions = true, description = "Follows a resolution or decision: papers that speak of it, meetings, what is owed, what was asked.")
public final class ThreadCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "RESOLUTION", description = "Its number, with its body where several have it: \"2/7\", \"Decision 2024/3\", \"2/7 UNHA\".")
    String resolution;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    public ThreadCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        try (Desk desk = book.open(clock)) {
            ResolutionThread thread = desk.resolutions().thread(one(desk.resolutions().called(resolution)));
            if (printing.json())
                Json.object(out, thread, ThreadAnswer::write);
            else
                ThreadAnswer.print(thread, out);
        }
        return 0;
    }

    private Subject one(List<Subject> called) {
        if (called.isEmpty())
            throw new ParameterException(spec.commandLine(),
                    "No resolution of the book or its papers is called “" + resolution + "”.");
        if (called.size() > 1)
            throw new ParameterException(spec.commandLine(), "Several are called so: "
                    + called.stream().map(each -> each.name().text()).collect(Collectors.joining("; "))
                    + ". Say whose.");
        return called.getFirst();
    }
}
