package org.chancery.agenda.filtering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.agenda.Body;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Resolution;
import org.chancery.agenda.rules.RandomOrigins;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Part;
import org.chancery.time.Span;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;

/// Filters, and books to try them on, made at random: names with accents, commas, quotation marks, and one that is called "none".
public final class RandomFilters {

    public static final LocalDate TODAY = LocalDate.of(2024, 10, 16);

    private static final List<String> BODY_NAMES = List.of("OEWG-H", "Executive Board", "Comité de l’eau, Genève",
            "none", "The \"Friends\" of housing", "due:30d");
    private static final List<String> OWNERS = List.of("", "Secretariat", "secrétariat", "Member States", "none",
            "Chair, OEWG-H", "back\\slash", "«bureau»");
    private static final List<String> WORDS = List.of("papers", "Été", "note verbale", "body:OEWG-H", "3,4", "“x”",
            "ete",
            "10:30", "board", "HSP/HA.2/8", "a\\b", "May 2025", "\"");

    private final RandomGenerator random;
    private final RandomOrigins origins;
    final List<Body> bodies;
    final List<Resolution> resolutions;

    public RandomFilters(RandomGenerator random) {
        this.random = random;
        this.origins = new RandomOrigins(random);
        bodies = BODY_NAMES.stream().map(name -> new Body(id(), name + " in full", name)).toList();
        resolutions = Stream.of("2/7", "2/10", "2/7", "2024/3")
                .map(number -> new Resolution(id(), maybe(Resolution.Kind.DECISION), number, "",
                        Optional.of(one(bodies).id()), ""))
                .toList();
    }

    public Names names() {
        return new Names(bodies, resolutions);
    }

    public List<Entry> entries(int count) {
        return IntStream.range(0, count).mapToObj(i -> random.nextInt(5) == 0 ? meeting(i) : deliverable(i)).toList();
    }

    public Deliverable deliverable(int number) {
        return new Deliverable(id(), one(Deliverable.Kind.values()), "Paper " + number + " " + one(WORDS),
                maybe(one(bodies).id()), maybe(one(resolutions).id()), Optional.empty(), when(), origins.next(),
                one(OWNERS), "", one(Deliverable.Status.values()), one(List.of("", "", "check it")), one(WORDS));
    }

    private Entry meeting(int number) {
        return new Meeting(id(), "Session " + number, maybe(one(bodies).id()), maybe(one(resolutions).id()), when(),
                origins.next(), one(WORDS), one(Meeting.Status.values()), "", "");
    }

    private When when() {
        LocalDate day = TODAY.plusDays(random.nextInt(-200, 400));
        return switch (random.nextInt(7)) {
            case 0, 1 -> Day.of(day);
            case 2 -> Days.of(day, day.plusDays(random.nextInt(1, 40)));
            case 3 -> Imprecise.month(day.getYear(), day.getMonthValue());
            case 4 -> Imprecise.of(Span.year(day.getYear()), one(Part.values()));
            case 5 -> new Stretch(this.<When>maybe(Day.of(day)), Optional.of(Day.of(day.plusDays(90))), "");
            default -> new Undated("soon");
        };
    }

    public Filter filter() {
        return new Filter(IntStream.range(0, random.nextInt(6)).mapToObj(i -> term()).toList());
    }

    private Term term() {
        return switch (random.nextInt(11)) {
            case 0 ->
                new Term.Is(Facet.BODY, one(List.of("", one(BODY_NAMES), one(BODY_NAMES) + " in full", "oewg-h")));
            case 1 -> new Term.Is(Facet.OWNER, one(OWNERS));
            case 2 -> new Term.Is(Facet.RESOLUTION,
                    one(List.of("", "2/7", "Decision 2/10", "2/7 (" + one(BODY_NAMES) + ")", "9/9")));
            case 3 -> new Term.Within(random.nextInt(400));
            case 4 -> new Term.Before(TODAY.plusDays(random.nextInt(-100, 300)));
            case 5 -> new Term.After(TODAY.plusDays(random.nextInt(-100, 300)));
            case 6 -> new Term.Says(one(WORDS));
            case 7 -> random.nextInt(4) == 0 ? new Term.Doubtful() : closed(Facet.STATUS);
            case 8 -> closed(Facet.STATUS);
            default -> closed(one(List.of(Facet.KIND, Facet.SOURCE, Facet.PRECISION)));
        };
    }

    private Term closed(Facet facet) {
        return new Term.Is(facet, one(facet.words()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private Id id() {
        return new Id(new UUID(random.nextLong(), random.nextLong()));
    }
}
