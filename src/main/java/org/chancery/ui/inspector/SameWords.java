package org.chancery.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.chancery.desk.KeepingAgenda.Source;
import org.chancery.document.Hash;

/// Sources that say the same in the same words: one paper that came in several files.
///
/// @param others in other papers
record SameWords(Source first, List<Source> others) {

    private record Words(String quote, String paragraph, String title) {}

    SameWords {
        others = List.copyOf(others);
    }

    /// In the order of the first of each. Two places in one paper are never one.
    static List<SameWords> of(List<Source> sources) {
        var found = new LinkedHashMap<Words, List<Source>>();
        var apart = new ArrayList<List<Source>>();
        for (Source source : sources) {
            var words = new Words(source.evidence().quote(), source.text(), source.documentTitle());
            List<Source> alike = found.computeIfAbsent(words, fresh -> {
                var group = new ArrayList<Source>();
                apart.add(group);
                return group;
            });
            if (papers(alike).contains(source.evidence().document()))
                apart.add(List.of(source));
            else
                alike.add(source);
        }
        return apart.stream().map(group -> new SameWords(group.getFirst(), group.subList(1, group.size()))).toList();
    }

    private static List<Hash> papers(List<Source> sources) {
        return sources.stream().map(source -> source.evidence().document()).toList();
    }

    /// "and in 4 other papers".
    String more() {
        return others.size() == 1 ? "and in another paper" : "and in " + others.size() + " other papers";
    }
}
