package org.chancery.cli.today;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.cli.keeping.Refused;
import org.chancery.cli.options.BookChoice;
import org.chancery.cli.options.Printing;
import org.chancery.desk.Desk;
import org.chancery.desk.quick.AddingQuickly;
import org.chancery.desk.quick.AddingQuickly.Kept;
import org.chancery.desk.quick.Known;
import org.chancery.desk.quick.Understanding;
import org.chancery.desk.quick.Understanding.Option;
import org.chancery.desk.quick.Understanding.Question;
import org.chancery.desk.quick.Understanding.Topic;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chancery jot`: adds an entry from one line, or shows how the line is understood.
@Command(name = "jot", mixinStandardHelpOptions = true, description = {
        "Adds a meeting or a deadline from one line, and says how the line was understood.",
        "For example: chancery jot \"OEWG-H docs 6w before OEWG-H, Secretariat !7d\"",
        "A comma after the date names who owes it, @ the place, # the resolution, ! a reminder."})
public final class JotCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;
    @Parameters(paramLabel = "WORD", arity = "1..*", description = "The line.")
    List<String> words = List.of();
    @CommandLine.Option(names = "--answer", paramLabel = "TOPIC=N", description = "Which of the answers to a question is meant, like anchor=2 or kind=1.")
    Map<String, Integer> answers = Map.of();
    @CommandLine.Option(names = "--dry-run", description = "Only show how the line is understood.")
    boolean dryRun;
    @Mixin
    BookChoice book;
    @Mixin
    Printing printing;

    private final Clock clock;

    public JotCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (Desk desk = book.open(clock)) {
            Understanding understood = answered(String.join(" ", words), desk.quick().known());
            var answer = new JotAnswer(understood, spec.commandLine().getOut(), printing.json());
            if (dryRun) {
                answer.show(Optional.empty());
                return understood.isReady() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
            }
            if (!understood.isReady() && printing.json()) {
                answer.show(Optional.empty());
                return CommandLine.ExitCode.SOFTWARE;
            }
            switch (desk.quick().keep(understood)) {
                case Kept.Added added -> answer.show(Optional.of(added.entry()));
                case Kept.Refused refused -> throw new Refused(sentences(understood, refused));
            }
        }
        return CommandLine.ExitCode.OK;
    }

    /// Each answer is looked up among the answers to the question as it is asked once those before it are answered.
    private Understanding answered(String line, Known known) {
        var chosen = new EnumMap<Topic, String>(Topic.class);
        var open = new ArrayList<>(answers.keySet());
        Understanding understood = AddingQuickly.understand(line, chosen, known);
        for (Optional<Question> next = asked(understood, open); next.isPresent(); next = asked(understood, open)) {
            Question question = next.get();
            String name = name(question.topic());
            open.remove(name);
            chosen.put(question.topic(), option(question, answers.getOrDefault(name, 0)).key());
            understood = AddingQuickly.understand(line, chosen, known);
        }
        return understood;
    }

    private static Optional<Question> asked(Understanding understood, List<String> open) {
        return understood.questions().stream().filter(question -> open.contains(name(question.topic()))).findFirst();
    }

    private Option option(Question question, int number) {
        if (number < 1 || number > question.options().size())
            throw new ParameterException(spec.commandLine(), question.sentence() + " Answer with 1 to "
                    + question.options().size() + ", not " + number + ".");
        return question.options().get(number - 1);
    }

    static String name(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }

    private static String sentences(Understanding understood, Kept.Refused refused) {
        return refused.sentence() + understood.questions()
                .stream()
                .filter(question -> question.sentence().equals(refused.sentence()))
                .map(question -> "\n" + JotAnswer.options(question) + "Say which with --answer "
                        + name(question.topic())
                        + "=N. Nothing was added.")
                .collect(Collectors.joining());
    }
}
