package org.chancery.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.ui.calendar.layout.ShownClash;
import org.chancery.ui.calendar.layout.Page;
import org.chancery.ui.calendar.pages.Words;

/// What is said above a page: which meetings of the week clash, or that there is nothing, and where the next thing stands.
///
/// @param clashes sentences, the first few
/// @param nothing a sentence if the page is empty
/// @param next where the next thing after an empty page stands or can fall, or else the last before it
record Remarks(List<String> clashes, Optional<String> nothing, Optional<Elsewhere> next) {

    /// Another page that is not empty.
    ///
    /// @param words "Next: March 2025"; never a day, since what is there may have none
    record Elsewhere(String words, LocalDate day) {}

    static final Remarks NONE = new Remarks(List.of(), Optional.empty(), Optional.empty());
    private static final int MOST = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    Remarks {
        clashes = List.copyOf(clashes);
    }

    static Remarks on(Page page, Scope scope, LocalDate day) {
        return switch (scope) {
            case WEEK -> of(page, Scope.WEEK.first(day), Scope.WEEK.last(day), scope, sentences(page.clashes()));
            case MONTH -> {
                var month = YearMonth.from(day);
                yield of(page, month.atDay(1), month.atEndOfMonth(), Scope.MONTH, List.of());
            }
            case AGENDA -> NONE;
        };
    }

    private static Remarks of(Page page, LocalDate first, LocalDate last, Scope scope,
            List<String> clashes) {
        boolean empty = page.occasions().stream().noneMatch(o -> o.touches(first, last))
                && page.noDayYet(first, last).isEmpty();
        return empty
                ? new Remarks(clashes,
                        Optional.of("No entries this " + scope.label().toLowerCase(Locale.ENGLISH) + "."),
                        next(page, last).map(there -> elsewhere(there, last, scope)))
                : new Remarks(clashes, Optional.empty(), Optional.empty());
    }

    private static Elsewhere elsewhere(LocalDate there, LocalDate last, Scope scope) {
        String where = scope == Scope.WEEK ? "week of " + DAY.format(scope.first(there)) : scope.title(there);
        return new Elsewhere((there.isAfter(last) ? "Next: " : "Last: ") + where, there);
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

    private static List<String> sentences(List<ShownClash> clashes) {
        var words = new ArrayList<>(clashes.stream().limit(MOST).map(ShownClash::sentence).toList());
        if (clashes.size() > MOST)
            words.add("And "
                    + Words.count(clashes.size() - MOST, "", "more clash", "more clashes").replaceFirst("^1 ", "one ")
                    + " this week.");
        return words;
    }
}
