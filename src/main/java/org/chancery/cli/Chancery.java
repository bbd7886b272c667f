package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/// The command `chancery` and the list of everything it can do.
@Command(name = "chancery", mixinStandardHelpOptions = true, version = "Chancery 0.1.0", description = {
        "Reads papers, keeps the meetings and deadlines in them, and writes the reminders to a calendar file.",
        "Nothing leaves this computer."}, subcommands = {
                ReadCommand.class}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                        "0:done", "1:refused, with the reason in one sentence", "2:the command was not understood",
                        "3:the book cannot be used"})
public final class Chancery {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int NOT_UNDERSTOOD = 2;
    public static final int BOOK_TROUBLE = 3;

    private Chancery() {}

    /// Runs one command, printing to standard output and error in UTF-8, and answers its exit code.
    public static int run(String[] args, Clock clock) {
        return run(args, clock, utf8(System.out), utf8(System.err));
    }

    static int run(String[] args, Clock clock, PrintWriter out, PrintWriter err) {
        var line = new CommandLine(new Chancery(), new WithClock(clock)).setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
        return args.length == 0 ? usage(line, out) : line.execute(args);
    }

    private static int usage(CommandLine line, PrintWriter out) {
        line.usage(out);
        return NOT_UNDERSTOOD;
    }

    private static PrintWriter utf8(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /// Makes commands, handing the clock to those that ask for one in their constructor.
    private record WithClock(Clock clock) implements IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Clock.class).newInstance(clock);
            } catch (NoSuchMethodException noClock) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }
}
