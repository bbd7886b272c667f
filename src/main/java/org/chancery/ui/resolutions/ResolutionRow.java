package org.chancery.ui.resolutions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.desk.threads.ResolutionLine;
import org.chancery.desk.threads.Subject;
import org.chancery.time.text.WhenLabel;

/// A resolution or decision in the list.
///
/// @param heading on the first of its group
/// @param year the year that goes without saying
record ResolutionRow(Optional<String> heading, ResolutionLine line, int year) {

    /// @param words of which each must occur; blank for all
    static List<ResolutionRow> of(List<ResolutionLine> lines, String words, int year) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        var rows = new ArrayList<ResolutionRow>();
        String last = "";
        for (ResolutionLine line : lines) {
            if (!wanted.stream().allMatch(searched(line)::contains))
                continue;
            String group = line.subject().id().isPresent() ? "In the book" : "Only named in papers";
            rows.add(new ResolutionRow(group.equals(last) ? Optional.empty() : Optional.of(group), line, year));
            last = group;
        }
        return List.copyOf(rows);
    }

    private static String searched(ResolutionLine line) {
        return (line.subject().name().text() + " " + line.subject().title()).toLowerCase(Locale.ROOT);
    }

    /// What stays the same when it is read again.
    Object key() {
        return key(line.subject());
    }

    static Object key(Subject subject) {
        return subject.id().<Object>map(id -> id).orElse(subject.name());
    }

    /// The quiet line under it: "UN-Habitat Assembly · 3 open, 1 overdue · next 28 Oct".
    String particulars() {
        var words = new ArrayList<String>();
        if (!line.subject().name().body().isEmpty())
            words.add(line.subject().name().body());
        if (line.open() > 0)
            words.add(line.open() + " open" + (line.overdue() > 0 ? ", " + line.overdue() + " overdue" : ""));
        line.next().ifPresent(entry -> words.add("next " + WhenLabel.brief(entry.when(), year)));
        return String.join(" · ", words);
    }
}
