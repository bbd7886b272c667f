package org.chancery.cli.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.chancery.agenda.rules.Rule;
import org.chancery.agenda.rules.RulePack;
import org.chancery.agenda.rules.RulePackText;
import org.chancery.cli.answer.Columns;
import org.chancery.cli.answer.Json;

/// Rule packs and their rules, for a person and in JSON.
public final class RulesAnswer {

    private RulesAnswer() {}

    public static void print(List<RulePack> packs, PrintWriter out) {
        String gap = "";
        for (RulePack pack : packs) {
            out.println(gap + pack.name() + ": " + pack.called());
            var columns = new Columns();
            pack.rules().forEach(rule -> columns.row("  " + rule.what(), RulePackText.when(rule), rule.who(),
                    rule.source() + (rule.checked() ? ", checked" : ", not checked")));
            columns.print(out);
            gap = "\n";
        }
    }

    public static void write(List<RulePack> packs, PrintWriter out) throws IOException {
        Json.object(out, packs, (json, all) -> json.objects("packs", all, (each, pack) -> each
                .put("pack", pack.name())
                .put("title", pack.title())
                .objects("rules", pack.rules(), RulesAnswer::rule)));
    }

    private static void rule(Json json, Rule rule) throws IOException {
        json.put("rule", rule.name()).put("what", rule.what()).put("who", rule.who())
                .put("when", RulePackText.when(rule))
                .strings("remind", rule.reminders().stream().map(String::valueOf).toList())
                .put("source", rule.source())
                .put("checked", rule.checked());
    }
}
