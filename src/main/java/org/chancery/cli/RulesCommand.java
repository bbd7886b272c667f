package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.chancery.agenda.rules.RulePack;
import org.chancery.agenda.rules.RulePackText;
import org.chancery.cli.keeping.RuleChanges;
import org.chancery.cli.keeping.RulesAnswer;
import org.chancery.desk.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// `chancery rules`: what bodies owe how long before or after their meetings, and the deadlines that follow from it.
@Command(name = "rules", mixinStandardHelpOptions = true, description = {
        "Shows the rules of bodies, takes an edited text of them, or makes the deadlines of a body's meetings from them.",
        "What comes with the program is to be checked against your rules of procedure."})
final class RulesCommand extends KeepingCommand {

    /// What is done with the rules.
    static final class Deed {

        @Option(names = "--print", description = "Print the pack as the text that --pack reads.")
        boolean print;
        @Option(names = "--apply", paramLabel = "BODY", description = "Make the deadlines of this body's meetings that are to come.")
        @Nullable
        String apply;
        @Option(names = "--pack", paramLabel = "FILE", description = "Take the pack from this text file in place of the one of its name.")
        @Nullable
        Path file;
    }

    @Parameters(paramLabel = "PACK", arity = "0..1", description = "Short name of a pack (default: all).")
    @Nullable
    String name;
    @ArgGroup
    @Nullable
    Deed deed;

    RulesCommand(Surroundings around) {
        super(around);
    }

    @Override
    void work(Desk desk, PrintWriter out) throws IOException {
        var changes = new RuleChanges(desk);
        if (deed != null && deed.file != null)
            make(changes.read(deed.file), out);
        else if (deed != null && deed.apply != null)
            changes.apply(changes.pack(named()), deed.apply).make(desk, dryRun, printing.json(), out);
        else if (deed != null && !printing.json())
            out.print(RulePackText.write(changes.pack(named())));
        else
            show(name == null ? desk.rules().packs() : List.of(changes.pack(name)), out);
    }

    private String named() {
        if (name == null)
            throw new ParameterException(spec.commandLine(),
                    "Say which pack, like \u201cchancery rules un-habitat \u2026\u201d.");
        return name;
    }

    private void show(List<RulePack> packs, PrintWriter out) throws IOException {
        if (printing.json())
            RulesAnswer.write(packs, out);
        else
            RulesAnswer.print(packs, out);
    }
}
