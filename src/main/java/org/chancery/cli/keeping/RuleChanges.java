package org.chancery.cli.keeping;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.agenda.Body;
import org.chancery.agenda.rules.RulePack;
import org.chancery.agenda.rules.RulePackText;
import org.chancery.desk.Desk;

/// Rule packs by the words of a command line: found by name, read from an edited text, applied to the meetings of a body.
public final class RuleChanges {

    private final Desk desk;

    public RuleChanges(Desk desk) {
        this.desk = desk;
    }

    /// @throws Refused if no pack has this name
    public RulePack pack(String name) {
        List<RulePack> packs = desk.rules().packs();
        return packs.stream().filter(pack -> pack.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new Refused("There is no pack called \u201c" + name + "\u201d; there are "
                        + packs.stream().map(RulePack::name).collect(Collectors.joining(", ")) + "."));
    }

    /// Reads a pack that an officer edited.
    public Change read(Path file) {
        String name = TextFile.name(file).toLowerCase(Locale.ROOT);
        RulePackText.Reading reading = reading(TextFile.read(file), name);
        Refused.unlessEmpty(reading.refused());
        RulePack pack = reading.pack();
        if (pack.rules().isEmpty())
            throw new Refused(file.getFileName() + " has no rule; nothing was changed.");
        return new Change("Keep the rules of " + pack.called() + ", " + count(pack.rules().size(), "rule"),
                desk.rules().effects(pack), () -> desk.rules().keep(pack));
    }

    private static RulePackText.Reading reading(String text, String name) {
        try {
            return RulePackText.read(text, name);
        } catch (IllegalArgumentException e) {
            throw new Refused("The text does not say \u201cpack:\u201d and a short name.");
        }
    }

    /// What a pack proposes for the meetings of a body that are to come.
    public Proposed apply(RulePack pack, String words) {
        Body body = body(words);
        return new Proposed("Apply the rules of " + pack.called() + " to " + body.shortName(), pack, body.id(),
                desk.applying().proposals(pack, body.id()));
    }

    private Body body(String words) {
        List<Body> bodies = desk.agenda().bodies();
        return bodies.stream().filter(body -> body.name().equalsIgnoreCase(words)
                || body.shortName().equalsIgnoreCase(words)).findFirst()
                .orElseThrow(() -> new Refused("The book has no body called \u201c" + words + "\u201d"
                        + (bodies.isEmpty()
                                ? "."
                                : "; it has "
                                        + bodies.stream().map(Body::shortName).collect(Collectors.joining(", "))
                                        + ".")));
    }

    private static String count(int count, String noun) {
        return count == 1 ? "1 " + noun : count + " " + noun + "s";
    }
}
