package org.chancery.extraction.dates.grammar;

import java.util.List;

/// What Chancery can see of time, one line for each kind. Where several stand at the same word, the longest is taken.
final class Recognizers {

    static final List<Recognizer> ALL = List.of(
            new CalendarDates(), // 9-11 December 2024, 3, 20 and 21 September, first half of 2008, since 2020
            new TimesOfDay(), // 5 p.m. on Tuesday, 3 March 2026; at 10:05 EAT
            new FromEvents(), // 7 days before the meeting, the Friday following the end of the session
            new FromTodays(), // tomorrow, in two weeks, this Friday, next month
            new Recurrences()); // every 18 months

    private Recognizers() {}
}
