package org.chancery.ui.rules.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.agenda.Body;
import org.chancery.agenda.moving.Preview.Line;
import org.chancery.agenda.rules.RulePack;
import org.chancery.agenda.rules.RulePackText;
import org.chancery.time.text.PlainText.BadLine;
import org.chancery.ui.kit.Background;
import org.chancery.ui.rules.text.Checked;
import org.chancery.ui.rules.text.Draft;

/// A pack while its text is written.
///
/// @param heading "Edit ITU Council"
/// @param body to which it applies once it is saved
record PackDraft(String heading, Draft<RulePack> draft, Optional<Body> body) {

    private static final String NEW = """
            pack: new-rules
            title: New rules

            rule: documents
            what: Documents for the session
            who: Secretariat
            when: at least 42 days before start
            remind: 21, 7, 1
            source: where the rule stands
            checked: no
            """;
    private static final int LONGEST_NAME = 40;

    /// What is checked besides the lines themselves.
    ///
    /// @param own the name that the pack has, if it is kept under one already
    /// @param taken the names of all packs
    private record Naming(Optional<String> own, Set<String> taken) {

        Optional<String> objection(String name) {
            if (own.isPresent())
                return own.filter(other -> !other.equals(name)).map(other -> "the short name of this pack stays "
                        + other + "; to have it under another name, copy it.");
            return taken.contains(name)
                    ? Optional.of("there is a pack called " + name + " already.")
                    : Optional.empty();
        }
    }

    static PackDraft of(RulePack pack, Background background, Function<RulePack, List<Line>> effects) {
        return of("Edit " + pack.called(), RulePackText.write(pack), new Naming(Optional.of(pack.name()), Set.of()),
                Optional.empty(), background, effects);
    }

    static PackDraft fresh(Set<String> taken, Background background, Function<RulePack, List<Line>> effects) {
        return of("New rules", NEW, new Naming(Optional.empty(), taken), Optional.empty(), background, effects);
    }

    static PackDraft copy(RulePack pack, Body body, Set<String> taken, Background background,
            Function<RulePack, List<Line>> effects) {
        var copy = new RulePack(name(body.shortName(), taken), body.shortName(), pack.rules());
        return of("Rules of " + pack.called() + " for " + body.shortName(), RulePackText.write(copy),
                new Naming(Optional.empty(), taken), Optional.of(body), background, effects);
    }

    private static PackDraft of(String heading, String text, Naming naming, Optional<Body> body, Background background,
            Function<RulePack, List<Line>> effects) {
        return new PackDraft(heading, new Draft<>(text, background, typed -> check(typed, naming, effects)), body);
    }

    private static Checked<RulePack> check(String text, Naming naming, Function<RulePack, List<Line>> effects) {
        RulePackText.Reading read = RulePackText.read(text, "unnamed");
        var refused = new ArrayList<>(read.refused());
        int line = line(text, "pack:");
        if (line == 0)
            refused.add(new BadLine(1, "the text does not say \u201cpack:\u201d and a short name."));
        else
            naming.objection(read.pack().name()).ifPresent(sentence -> refused.add(new BadLine(line, sentence)));
        return new Checked<>(text, read.pack(), refused, effects.apply(read.pack()));
    }

    private static int line(String text, String beginning) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().toLowerCase(Locale.ROOT).startsWith(beginning))
                return i + 1;
        }
        return 0;
    }

    /// A short name that is not taken: "executive-board", "executive-board-2".
    static String name(String words, Set<String> taken) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = plain.isEmpty() ? "rules" : plain.substring(0, Math.min(LONGEST_NAME - 4, plain.length()));
        String name = stem;
        for (int i = 2; taken.contains(name); i++)
            name = stem + "-" + i;
        return name;
    }
}
