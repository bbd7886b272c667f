package org.chancery.agenda.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.agenda.Reckoning;
import org.chancery.time.text.PlainText;
import org.chancery.time.text.PlainText.BadLine;
import org.chancery.time.text.PlainText.Line;

/// A rule pack as a text file: `pack` and `title`, then for each rule `rule`, `what`, `who`, `when`, `remind`, `source` and `checked`.
public final class RulePackText {

    /// A pack as far as its lines can be understood.
    public record Reading(RulePack pack, List<BadLine> refused) {}

    private static final Set<String> FIELDS = Set.of("what", "who", "when", "remind", "source", "checked");
    private static final int MOST_RULES = 500;

    private final List<BadLine> refused = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private RulePackText() {}

    /// Reads a file; a rule that cannot be understood is left out, and the line named that is to blame.
    ///
    /// @param name what the pack is called if the file does not say
    public static Reading read(String text, String name) {
        PlainText plain = PlainText.of(text);
        var file = new RulePackText();
        file.refused.addAll(plain.refused());
        List<List<Line>> sections = sections(plain.lines());
        Map<String, Line> head = file.fields(sections.getFirst(), Set.of("pack", "title"));
        sections.stream().skip(1).limit(MOST_RULES).forEach(file::rule);
        if (sections.size() > MOST_RULES + 1)
            file.refused.add(sections.get(MOST_RULES + 1).getFirst().bad("only the first " + MOST_RULES
                    + " rules are read."));
        return new Reading(file.pack(head, name), List.copyOf(file.refused));
    }

    private static List<List<Line>> sections(List<Line> lines) {
        var sections = new ArrayList<List<Line>>(List.of(new ArrayList<>()));
        for (Line line : lines) {
            if (line.is("rule"))
                sections.add(new ArrayList<>());
            sections.getLast().add(line);
        }
        return sections;
    }

    private Map<String, Line> fields(List<Line> lines, Set<String> known) {
        var fields = new HashMap<String, Line>();
        for (Line line : lines) {
            String name = line.name().toLowerCase(Locale.ROOT);
            if (!known.contains(name))
                refused.add(line.bad("\u201c" + line.name() + "\u201d is not understood here."));
            else if (fields.putIfAbsent(name, line) != null)
                refused.add(line.bad("\u201c" + line.name() + "\u201d is said twice."));
        }
        return fields;
    }

    private RulePack pack(Map<String, Line> head, String name) {
        String title = value(head, "title");
        Optional<Line> pack = Optional.ofNullable(head.get("pack"));
        pack.filter(line -> !Rule.isName(line.value()))
                .ifPresent(line -> refused.add(line.bad(Rule.isNoName(line.value()))));
        return new RulePack(pack.map(Line::value).filter(Rule::isName).orElse(name), title, rules);
    }

    private void rule(List<Line> lines) {
        Line first = lines.getFirst();
        Map<String, Line> fields = fields(lines.subList(1, lines.size()), FIELDS);
        Line blamed = first;
        try {
            if (!names.add(first.value()))
                throw new IllegalArgumentException("there are two rules called " + first.value() + ".");
            blamed = fields.getOrDefault("when", first);
            Reckoning<RuleAnchor> when = reckoning(value(fields, "when"));
            blamed = fields.getOrDefault("remind", first);
            List<Integer> reminders = list(value(fields, "remind")).stream().map(RulePackText::days).toList();
            blamed = fields.getOrDefault("checked", first);
            boolean checked = fields.containsKey("checked") && PlainText.yes(value(fields, "checked"));
            blamed = first;
            rules.add(new Rule(first.value(), value(fields, "what"), value(fields, "who"), when, reminders,
                    value(fields, "source"), checked));
        } catch (IllegalArgumentException e) {
            refused.add(blamed.bad(sentence(String.valueOf(e.getMessage()))));
        }
    }

    private Reckoning<RuleAnchor> reckoning(String text) {
        if (text.isEmpty())
            throw new IllegalArgumentException("the rule does not say when.");
        Reckoning<RuleAnchor> when = ReckoningText.read(text, RuleAnchorText::read);
        when.anchors().forEach(anchor -> {
            if (anchor instanceof RuleAnchor.OfRule(String rule)
                    && rules.stream().noneMatch(r -> r.name().equals(rule)))
                throw new IllegalArgumentException("no rule called " + rule + " stands before this one.");
        });
        return when;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static int days(String text) {
        if (!text.matches("\\d{1,3}"))
            throw new IllegalArgumentException("\u201c" + text + "\u201d is no number of days.");
        return Integer.parseInt(text);
    }

    private static String value(Map<String, Line> fields, String name) {
        Line line = fields.get(name);
        return line == null ? "" : line.value();
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// Writes a pack so that [#read] gives it again.
    public static String write(RulePack pack) {
        var text = new StringBuilder();
        line(text, "pack", pack.name());
        line(text, "title", pack.title());
        for (Rule rule : pack.rules()) {
            text.append('\n');
            line(text, "rule", rule.name());
            line(text, "what", rule.what());
            line(text, "who", rule.who());
            line(text, "when", when(rule));
            line(text, "remind",
                    rule.reminders().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            line(text, "source", rule.source());
            line(text, "checked", rule.checked() ? "yes" : "no");
        }
        return text.toString();
    }

    /// When something is due by a rule, as its text says it: "at least 42 days before start".
    public static String when(Rule rule) {
        return ReckoningText.write(rule.reckoning(), RuleAnchorText::write);
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty())
            text.append(name).append(": ").append(value).append('\n');
    }
}
