package org.chancery.agenda.filtering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.ResolutionName;
import org.chancery.agenda.filtering.Tallies.Tally;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieveTest {

    private static final LocalDate TODAY = RandomFilters.TODAY;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void aSieveLetsThroughWhatTheTermsSayOneByOne(long seed) {
        var random = new RandomFilters(new Random(seed));
        List<Entry> entries = random.entries(150);
        for (int i = 0; i < 60; i++) {
            Filter filter = random.filter();
            var sieve = new Sieve(filter, random.names(), TODAY);
            assertThat(entries.stream().filter(sieve::lets).toList())
                    .as("seed %d, %s", seed, FilterText.write(filter))
                    .isEqualTo(entries.stream().filter(entry -> naive(filter, entry, random)).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void aTallyIsWhatWouldBeShownIfThatValueAloneWereAskedFor(long seed) {
        var random = new RandomFilters(new Random(seed));
        List<Entry> entries = random.entries(120);
        for (int i = 0; i < 20; i++) {
            Filter filter = random.filter();
            var counting = new Tallies.Counting(new Sieve(filter, random.names(), TODAY));
            entries.forEach(entry -> counting.count(entry, () -> new Sieve(Filter.ALL, random.names(), TODAY)
                    .text(entry)));
            Tallies tallies = counting.done();
            for (Facet facet : List.of(Facet.KIND, Facet.STATUS, Facet.BODY, Facet.SOURCE, Facet.PRECISION)) {
                Filter others = new Filter(filter.terms().stream()
                        .filter(term -> !(term instanceof Term.Is is && is.facet() == facet)).toList());
                var expected = new TreeMap<String, Integer>();
                for (Tally tally : tallies.of(facet)) {
                    var alone = new Sieve(others.and(new Term.Is(facet, tally.value())), random.names(), TODAY);
                    expected.put(tally.value(), (int) entries.stream().filter(alone::lets).count());
                }
                var counted = new TreeMap<String, Integer>();
                tallies.of(facet).forEach(tally -> counted.put(tally.value(), tally.count()));
                assertThat(counted).as("seed %d, %s, %s", seed, FilterText.write(filter), facet).isEqualTo(expected);
            }
        }
    }

    @Test
    void aNameThatNothingBearsIsSaid() {
        var random = new RandomFilters(new Random(1));
        var filter = Filter.of(new Term.Is(Facet.BODY, "OEWG"), new Term.Is(Facet.RESOLUTION, "9/9"),
                new Term.Is(Facet.BODY, "oewg-h"));
        assertThat(new Sieve(filter, random.names(), TODAY).unknown()).containsExactly("OEWG", "9/9");
    }

    private static boolean naive(Filter filter, Entry entry, RandomFilters book) {
        for (Facet facet : Facet.values()) {
            List<String> wanted = filter.chosen(facet);
            if (!wanted.isEmpty() && wanted.stream().noneMatch(value -> has(entry, facet, value, book)))
                return false;
        }
        return filter.terms().stream().allMatch(term -> term instanceof Term.Is || meets(entry, term, book));
    }

    private static boolean meets(Entry entry, Term term, RandomFilters book) {
        Optional<LocalDate> first = entry.when().earliest();
        Optional<LocalDate> last = entry.when().latest();
        boolean dated = first.isPresent() || last.isPresent();
        return switch (term) {
            case Term.Is is -> throw new AssertionError(is);
            case Term.Within within -> last.isPresent()
                    && (first.isEmpty() || !first.get().isAfter(TODAY.plusDays(within.days())));
            case Term.Before before -> dated && (first.isEmpty() || first.get().isBefore(before.day()));
            case Term.After after -> dated && (last.isEmpty() || last.get().isAfter(after.day()));
            case Term.Says says -> text(entry, book).contains(plain(says.words()));
            case Term.Doubtful doubtful -> !entry.doubt().isEmpty();
        };
    }

    private static String text(Entry entry, RandomFilters book) {
        Optional<Body> body = book.bodies.stream().filter(b -> entry.body().equals(Optional.of(b.id()))).findFirst();
        Optional<Resolution> resolution = resolution(entry, book);
        String who = entry instanceof Meeting m ? m.place() : ((Deliverable) entry).owner() + "\n";
        String number = resolution.map(r -> bearers(r, book) > 1 ? name(r, book).text() : r.number()).orElse("");
        return plain(entry.title() + "\n" + who + "\n" + body.map(b -> b.shortName() + "\n" + b.name()).orElse("\n")
                + "\n" + number + "\n" + WhenLabel.medium(entry.when()) + "\n" + entry.note());
    }

    private static long bearers(Resolution resolution, RandomFilters book) {
        return book.resolutions.stream().filter(r -> r.number().equals(resolution.number())).count();
    }

    private static Optional<Resolution> resolution(Entry entry, RandomFilters book) {
        return book.resolutions.stream().filter(r -> entry.resolution().equals(Optional.of(r.id()))).findFirst();
    }

    private static ResolutionName name(Resolution resolution, RandomFilters book) {
        return resolution.name(book.bodies.stream().filter(b -> resolution.body().equals(Optional.of(b.id())))
                .findFirst().orElseThrow().shortName());
    }

    private static boolean has(Entry entry, Facet facet, String value, RandomFilters book) {
        return switch (facet) {
            case KIND -> value.equals(entry instanceof Deliverable d ? lower(d.kind()) : "meeting");
            case STATUS -> hasStatus(entry, value);
            case BODY -> value.isEmpty()
                    ? entry.body().isEmpty()
                    : book.bodies.stream().anyMatch(b -> entry.body().equals(Optional.of(b.id()))
                            && (plain(b.name()).equals(plain(value)) || plain(b.shortName()).equals(plain(value))));
            case RESOLUTION -> value.isEmpty()
                    ? entry.resolution().isEmpty()
                    : resolution(entry, book).map(r -> called(name(r, book), value)).orElse(false);
            case OWNER -> plain(entry instanceof Deliverable d ? d.owner() : "").equals(plain(value));
            case SOURCE -> value.equals(Map.of(Origin.Typed.class, "typed", Origin.Extracted.class, "paper",
                    Origin.Imported.class, "calendar", Origin.Computed.class, "counted", Origin.Pinned.class, "by-hand")
                    .get(entry.origin().getClass()));
            case PRECISION -> value.equals(precision(entry.when()));
        };
    }

    private static boolean called(ResolutionName name, String value) {
        ResolutionName meant = ResolutionName.parse(value).orElseThrow();
        return meant.canMean(name) && (meant.body().isEmpty() || plain(meant.body()).equals(plain(name.body())));
    }

    private static boolean hasStatus(Entry entry, String value) {
        String status = entry instanceof Deliverable d ? lower(d.status()) : lower(((Meeting) entry).status());
        boolean over = List.of("met", "superseded", "dropped", "held", "cancelled").contains(status);
        boolean late = entry instanceof Deliverable && !over && entry.when().latest().filter(TODAY::isAfter)
                .isPresent();
        return switch (value) {
            case "open" -> !over;
            case "settled" -> over;
            case "late" -> late;
            default -> value.equals(status);
        };
    }

    private static String precision(When when) {
        return switch (when.precision()) {
            case MINUTE -> "time";
            case RELATIVE -> "distance";
            case NONE -> "undated";
            default -> lower(when.precision());
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace("_", "-");
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]+", " ");
    }
}
