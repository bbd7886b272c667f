package org.chancery.time;

import java.time.LocalDate;
import java.util.Optional;

/// A span of the calendar in which something falls, the day not being known: "May 2025", "early 2025", "by the end of 2024".
public record Imprecise(Span span, Part part, String words) implements When {

    public static Imprecise month(int year, int month) {
        return of(Span.month(year, month));
    }

    public static Imprecise year(int year) {
        return of(Span.year(year));
    }

    public static Imprecise of(Span span) {
        return new Imprecise(span, Part.WHOLE, "");
    }

    public static Imprecise of(Span span, Part part) {
        return new Imprecise(span, part, "");
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(first());
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(last());
    }

    private LocalDate first() {
        boolean month = span.unit() == Precision.MONTH;
        int months = span.months();
        return switch (part) {
            case WHOLE, START, EARLY -> span.first();
            case MID -> month ? span.first().plusDays(10) : span.first().plusMonths(months / 3);
            case LATE -> month ? span.first().plusDays(20) : span.first().plusMonths(months - months / 3);
            case END -> month ? span.first().plusDays(20) : span.last().withDayOfMonth(1);
        };
    }

    private LocalDate last() {
        boolean month = span.unit() == Precision.MONTH;
        int months = span.months();
        return switch (part) {
            case WHOLE, LATE, END -> span.last();
            case START -> month ? span.first().plusDays(9) : span.first().plusMonths(1).minusDays(1);
            case EARLY -> month ? span.first().plusDays(9) : span.first().plusMonths(months / 3).minusDays(1);
            case MID -> month
                    ? span.first().plusDays(19)
                    : span.first().plusMonths(months - months / 3).minusDays(1);
        };
    }

    @Override
    public Precision precision() {
        return span.unit();
    }

    /// EDTF has no early or late: the enclosing span is given as approximate, `2025~`.
    @Override
    public Optional<String> edtf() {
        return Optional.of(part == Part.WHOLE ? span.edtf() : span.edtf() + "~");
    }

    @Override
    public Imprecise saying(String words) {
        return new Imprecise(span, part, words);
    }
}
