package org.chancery.agenda.filtering;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.agenda.filtering.FilterScanner.Piece;

/// A filter as one types it: `owner:Secretariat status:late body:OEWG-H,Assembly due:30d before:2025-03-01 is:doubtful "adequate housing"`.
/// `none` asks for what has no body, no resolution, no owner. [#read] reads what [#write] writes.
public final class FilterText {

    /// What a text comes to.
    public sealed interface Reading {

        record Read(Filter filter) implements Reading {}

        /// @param sentence why it is not understood, for a person
        record Refused(String sentence) implements Reading {}

        default Optional<Filter> understood() {
            return this instanceof Read(Filter filter) ? Optional.of(filter) : Optional.empty();
        }
    }

    private static final int LONGEST = 2_000;
    private static final String DUE = "due";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String IS = "is";
    private static final String DOUBTFUL = "doubtful";
    private static final String NONE = "none";
    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})([dw])");

    private FilterText() {}

    public static Reading read(String text) {
        if (text.length() > LONGEST)
            return new Reading.Refused("A filter has at most " + LONGEST + " characters.");
        var terms = new ArrayList<Term>();
        try {
            for (Piece piece : FilterScanner.pieces(text))
                terms.addAll(terms(piece));
        } catch (NotUnderstood e) {
            return new Reading.Refused(e.sentence);
        }
        return new Reading.Read(new Filter(terms));
    }

    private static List<Term> terms(Piece piece) throws NotUnderstood {
        if (piece.field().isEmpty())
            return piece.values().stream().filter(word -> !word.text().isBlank())
                    .<Term>map(word -> new Term.Says(word.text())).toList();
        String field = piece.field().get().toLowerCase(Locale.ROOT);
        Optional<Facet> facet = Stream.of(Facet.values()).filter(f -> f.key().equals(field)).findFirst();
        var terms = new ArrayList<Term>();
        for (FilterScanner.Word value : piece.values())
            terms.add(facet.isPresent() ? is(facet.get(), value) : term(field, value.text()));
        if (facet.isEmpty() && terms.size() > 1)
            throw new NotUnderstood("“" + field + ":” takes one value.");
        return terms;
    }

    private static Term is(Facet facet, FilterScanner.Word value) throws NotUnderstood {
        if (facet.isNamed())
            return new Term.Is(facet, !value.quoted() && value.text().equalsIgnoreCase(NONE) ? "" : value.text());
        String word = value.text().toLowerCase(Locale.ROOT).replace(' ', '-');
        if (!facet.words().contains(word))
            throw new NotUnderstood("“" + value.text() + "” is no " + facet.key() + ". It is one of "
                    + String.join(", ", facet.words()) + ".");
        return new Term.Is(facet, word);
    }

    private static Term term(String field, String value) throws NotUnderstood {
        return switch (field) {
            case DUE -> new Term.Within(days(value));
            case BEFORE -> new Term.Before(day(value));
            case AFTER -> new Term.After(day(value));
            case IS -> {
                if (!value.equalsIgnoreCase(DOUBTFUL))
                    throw new NotUnderstood("After “is:” comes “" + DOUBTFUL + "”, not “" + value + "”.");
                yield new Term.Doubtful();
            }
            default -> throw new NotUnderstood("“" + field + ":” is no field. The fields are " + String.join(", ",
                    Stream.concat(Stream.of(Facet.values()).map(Facet::key), Stream.of(DUE, BEFORE, AFTER, IS))
                            .toList())
                    + ".");
        };
    }

    private static int days(String value) throws NotUnderstood {
        var written = DAYS.matcher(value.toLowerCase(Locale.ROOT));
        int days = written.matches() ? Integer.parseInt(written.group(1)) * (written.group(2).equals("w") ? 7 : 1) : -1;
        if (days < 0 || days > Term.Within.MOST)
            throw new NotUnderstood("“" + value + "” is no number of days up to " + Term.Within.MOST
                    + ". Write it like 30d or 6w.");
        return days;
    }

    private static LocalDate day(String value) throws NotUnderstood {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new NotUnderstood("“" + value + "” is no day. Write it like 2024-10-28.");
        }
    }

    /// Values of one facet that stand beside each other share its name.
    public static String write(Filter filter) {
        var text = new StringBuilder();
        Optional<Facet> before = Optional.empty();
        for (Term term : filter.terms()) {
            Optional<Facet> facet = term instanceof Term.Is is ? Optional.of(is.facet()) : Optional.empty();
            if (!text.isEmpty())
                text.append(facet.isPresent() && facet.equals(before) ? "," : " ");
            if (facet.isPresent() && !facet.equals(before))
                text.append(facet.get().key()).append(':');
            text.append(written(term));
            before = facet;
        }
        return text.toString();
    }

    private static String written(Term term) {
        return switch (term) {
            case Term.Is is when is.value().isEmpty() -> NONE;
            case Term.Is is when is.value().equalsIgnoreCase(NONE) -> FilterScanner.quoted(is.value());
            case Term.Is is -> FilterScanner.value(is.value());
            case Term.Within within -> DUE + ":" + within.days() + "d";
            case Term.Before before -> BEFORE + ":" + before.day();
            case Term.After after -> AFTER + ":" + after.day();
            case Term.Says says -> FilterScanner.word(says.words());
            case Term.Doubtful doubtful -> IS + ":" + DOUBTFUL;
        };
    }

    /// Why a text is no filter.
    static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1;

        private final String sentence;

        NotUnderstood(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }
}
