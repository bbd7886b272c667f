package org.chancery.cli;

import org.chancery.cli.options.BookChoice;
import org.chancery.cli.answer.HorizonText;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.desk.Desk;
import org.chancery.desk.SampleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `chancery open`: the window. Where there is no display, it says so and shows the Horizon of the sample book as text.
@Command(name = "open", mixinStandardHelpOptions = true, description = "Opens the window.")
final class OpenCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Mixin
    BookChoice book;

    private final Surroundings around;

    OpenCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        if (hasDisplay()) {
            around.window().open(book.path(), around.clock());
            return Chancery.DONE;
        }
        spec.commandLine()
                .getErr()
                .println("There is no display to open a window on, so here is the Horizon of the sample book as text.");
        try (Desk sample = SampleBook.throwaway()) {
            HorizonText.write(sample.ahead().horizon(sample.today()), spec.commandLine().getOut());
        }
        return Chancery.DONE;
    }

    /// Only Linux runs without a display by default; a chosen Glass platform (as in tests) brings its own.
    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || System.getenv("DISPLAY") != null || System.getProperty("glass.platform") != null;
    }
}
