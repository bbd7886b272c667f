package org.chancery.cli;

import org.chancery.cli.owing.LateCommand;
import org.chancery.cli.owing.OwedCommand;
import org.chancery.cli.owing.ReceivedCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.chancery.cli.calendars.ImportCommand;
import org.chancery.cli.calendars.PublishCommand;
import org.chancery.cli.views.ViewsCommand;
import org.chancery.cli.keeping.Refused;
import org.chancery.cli.today.AwayCommand;
import org.chancery.cli.today.JotCommand;
import org.chancery.desk.writing.WritingTrouble;
import org.chancery.cli.threads.ThreadCommand;
import org.chancery.history.BookTrouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// The command `chancery` and the list of everything it can do.
@Command(name = "chancery", mixinStandardHelpOptions = true, version = "Chancery 0.1.0", description = {
        "Reads papers, keeps the meetings and deadlines in them, and writes the reminders to a calendar file.",
        "Nothing leaves this computer."}, subcommands = {ReadCommand.class, AddCommand.class, ListCommand.class,
                ViewsCommand.class,
                DueCommand.class, WhyCommand.class, MoveCommand.class, OwedCommand.class, ThreadCommand.class,
                ReceivedCommand.class,
                LateCommand.class, HolidaysCommand.class, RulesCommand.class, JotCommand.class, AwayCommand.class,
                ExportCommand.class, ImportCommand.class, PublishCommand.class,
                UndoCommand.class, RedoCommand.class,
                OpenCommand.class}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:done",
                        "1:refused, with the reason in one sentence", "2:the command was not understood",
                        "3:the book cannot be used"})
public final class Chancery {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int NOT_UNDERSTOOD = 2;
    public static final int BOOK_TROUBLE = 3;

    /// Opens the window on a book and comes back when it is closed. The window is above this room, so it is handed in.
    public interface Window {
        void open(Path book, Clock clock);
    }

    private Chancery() {}

    /// Runs one command, printing to standard output and error in UTF-8, and answers its exit code.
    public static int run(String[] args, Clock clock, Window window) {
        return run(args, new Surroundings(clock, window), utf8(System.out), utf8(System.err));
    }

    static int run(String[] args, Surroundings around, PrintWriter out, PrintWriter err) {
        var line = new CommandLine(new Chancery(), around).setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .registerConverter(LocalDate.class, Chancery::day)
                .setParameterExceptionHandler(Chancery::slip)
                .setExecutionExceptionHandler(Chancery::trouble);
        return args.length == 0 ? usage(line, out) : line.execute(args);
    }

    private static int usage(CommandLine line, PrintWriter out) {
        line.usage(out);
        return NOT_UNDERSTOOD;
    }

    /// What is wrong, and how to see the way it is written; the whole usage would bury the sentence.
    private static int slip(ParameterException slip, String[] args) {
        CommandLine line = slip.getCommandLine();
        line.getErr().println(slip.getMessage());
        line.getErr().println("See " + line.getCommandSpec().qualifiedName() + " --help.");
        return NOT_UNDERSTOOD;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day of the calendar; write it like 2024-10-16");
        }
    }

    private static int trouble(Exception problem, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        return switch (problem) {
            case BookTrouble trouble -> say(trouble.sentence(), BOOK_TROUBLE, line);
            case WritingTrouble trouble -> say(trouble.sentence(), REFUSED, line);
            case Refused refused -> say(refused.sentences(), REFUSED, line);
            default -> throw problem;
        };
    }

    private static int say(String sentence, int code, CommandLine line) {
        line.getErr().println(sentence);
        return code;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
