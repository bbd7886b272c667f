package org.chancery.store.tables.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.agenda.Origin;
import org.chancery.agenda.rules.AnchorText;
import org.chancery.agenda.rules.ReckoningText;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;

/// The text under which the origin of a date is kept.
///
/// `typed`; `imported`, day and file; `extracted`, hash, paragraph, start and quote; or lines that begin with what they say: `computed` (the reckoning), `rule`, `before`,
/// `words` and `origin` (what stood before the tie), and `pinned` with `saying` (what it was computed as) and `by` (the
/// paper that set it; a hand if it is missing). In these lines, `\n` and `\r` are line
/// ends and `\\` a backslash.
public final class OriginText {

    private static final String TYPED = "typed";
    private static final String IMPORTED = "imported ";

    private OriginText() {}

    public static String write(Origin origin) {
        return switch (origin) {
            case Origin.Given given -> given(given);
            case Origin.Computed computed -> String.join("\n", computed(computed));
            case Origin.Pinned(Origin.Computed tie, When computed, Origin.Given by) -> {
                var lines = computed(tie);
                lines.add(line("pinned", WhenText.write(computed)));
                lines.add(line("saying", computed.words()));
                if (!(by instanceof Origin.Typed))
                    lines.add(line("by", given(by)));
                yield String.join("\n", lines);
            }
        };
    }

    private static String given(Origin.Given given) {
        return switch (given) {
            case Origin.Typed typed -> TYPED;
            case Origin.Extracted(Evidence e) ->
                "extracted " + e.document() + " " + e.paragraph() + " " + e.start() + " " + e.quote();
            case Origin.Imported imported -> IMPORTED + imported.on() + " " + imported.calendar();
        };
    }

    private static List<String> computed(Origin.Computed computed) {
        var lines = new ArrayList<String>();
        lines.add(line("computed", ReckoningText.write(computed.reckoning(), AnchorText::write)));
        computed.rule().ifPresent(rule -> lines.add(line("rule", rule)));
        computed.before().ifPresent(before -> {
            lines.add(line("before", WhenText.write(before.when())));
            lines.add(line("words", before.when().words()));
            lines.add(line("origin", given(before.origin())));
        });
        return lines;
    }

    private static String line(String name, String text) {
        return name + " " + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /// Reads what [#write(Origin)] wrote.
    ///
    /// @throws IllegalArgumentException if it is the text of none
    public static Origin read(String text) {
        if (!text.startsWith("computed "))
            return readGiven(text);
        var lines = new HashMap<String, String>();
        text.lines().forEach(line -> lines.put(line.substring(0, line.indexOf(' ')), unescaped(line)));
        Origin.Computed tie = readComputed(lines);
        String pinned = lines.getOrDefault("pinned", "");
        return pinned.isEmpty()
                ? tie
                : new Origin.Pinned(tie, WhenText.read(pinned, lines.getOrDefault("saying", "")),
                        readGiven(lines.getOrDefault("by", TYPED)));
    }

    private static Origin.Given readGiven(String text) {
        if (text.equals(TYPED))
            return new Origin.Typed();
        if (text.startsWith(IMPORTED)) {
            String[] part = text.substring(IMPORTED.length()).split(" ", 2);
            return new Origin.Imported(part[1], LocalDate.parse(part[0]));
        }
        String[] part = text.split(" ", 5);
        return new Origin.Extracted(
                new Evidence(new Hash(part[1]), Integer.parseInt(part[2]), Integer.parseInt(part[3]), part[4]));
    }

    private static Origin.Computed readComputed(Map<String, String> lines) {
        Optional<Origin.Stood> before = Optional.ofNullable(lines.get("before"))
                .map(when -> new Origin.Stood(WhenText.read(when, lines.getOrDefault("words", "")),
                        readGiven(lines.getOrDefault("origin", TYPED))));
        return new Origin.Computed(ReckoningText.read(lines.getOrDefault("computed", ""), AnchorText::read),
                Optional.ofNullable(lines.get("rule")), before);
    }

    private static String unescaped(String line) {
        String text = line.substring(line.indexOf(' ') + 1);
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\';
            char next = escape ? text.charAt(++i) : text.charAt(i);
            plain.append(escape ? meant(next) : next);
        }
        return plain.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
