package org.chancery.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.ui.calendar.layout.Clash;
import org.chancery.ui.calendar.layout.Page;
import org.chancery.ui.calendar.pages.Words;

/// What is said above a page: which meetings of the week clash, or that there is nothing, and where the next thing stands.
///
/// @param clashes sentences, the first few
/// @param nothing a sentence if the page is empty
/// @param next the next day after an empty page, or else the last before it, on which something stands
record Remarks(List<String> clashes, Optional<String> nothing, Optional<LocalDate> next) {

    static final Remarks NONE = new Remarks(List.of(), Optional.empty(), Optional.empty());
    private static final int MOST = 2;

    Remarks {
        clashes = List.copyOf(clashes);
    }

    static Remarks on(Page page, Scope scope, LocalDate day) {
        return switch (scope) {
            case WEEK -> of(page, page.first(), page.last(), "this week", sentences(page.clashes()));
            case MONTH -> {
                var month = YearMonth.from(day);
                yield of(page, month.atDay(1), month.atEndOfMonth(), "this month", List.of());
            }
            case AGENDA -> NONE;
        };
    }

    private static Remarks of(Page page, LocalDate first, LocalDate last, String when, List<String> clashes) {
        boolean empty = page.occasions().stream().noneMatch(o -> o.touches(first, last))
                && page.noDayYet(first, last).isEmpty();
        return empty
                ? new Remarks(clashes, Optional.of("No entries " + when + "."), next(page, last))
                : new Remarks(clashes, Optional.empty(), Optional.empty());
    }

    /// What stands in the first days of the next month is on the page of this one, too.
    private static Optional<LocalDate> next(Page page, LocalDate last) {
        return page.occasions()
                .stream()
                .map(o -> o.first())
                .filter(last::isBefore)
                .min(LocalDate::compareTo)
                .or(page::after)
                .or(page::before);
    }

    private static List<String> sentences(List<Clash> clashes) {
        var words = new ArrayList<>(clashes.stream().limit(MOST).map(Clash::sentence).toList());
        if (clashes.size() > MOST)
            words.add("And "
                    + Words.count(clashes.size() - MOST, "", "more clash", "more clashes").replaceFirst("^1 ", "one ")
                    + " this week.");
        return words;
    }
}
