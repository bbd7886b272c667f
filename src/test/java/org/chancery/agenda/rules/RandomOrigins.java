package org.chancery.agenda.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Id;
import org.chancery.agenda.Origin;
import org.chancery.agenda.Reckoning;
import org.chancery.document.Evidence;
import org.chancery.document.Hash;
import org.chancery.time.Offset;
import org.chancery.time.RandomWhens;
import org.chancery.time.When;
import org.chancery.time.working.Roll;

/// Random reckonings and origins of every kind, for laws that must hold for all of them.
public final class RandomOrigins {

    private static final List<String> NAMES = List.of("the draft", "a \"blue\" book (part II)", "back\\slash\nand line",
            "l'ordre du jour) and (annexe, roll back", "草案");

    private final RandomGenerator random;
    private final RandomWhens whens;

    public RandomOrigins(RandomGenerator random) {
        this.random = random;
        this.whens = new RandomWhens(random);
    }

    public Origin next() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> given();
            case 2 -> computed();
            default -> new Origin.Pinned(computed(), when(), given());
        };
    }

    private Origin.Computed computed() {
        return new Origin.Computed(reckoning(3),
                random.nextBoolean() ? Optional.of("un-habitat/documents") : Optional.empty(),
                random.nextBoolean() ? Optional.of(new Origin.Stood(when(), given())) : Optional.empty());
    }

    public Reckoning<Anchor> reckoning(int deep) {
        if (deep > 0 && random.nextInt(3) == 0)
            return new Reckoning.Chosen<>(one(Reckoning.Choice.values()), reckoning(deep - 1), reckoning(deep - 1));
        Offset.Unit unit = one(Offset.Unit.values());
        int most = Math.min(200, Reckoning.most(unit));
        return new Reckoning.Counted<>(anchor(), random.nextInt(-most, most + 1), unit,
                one(Reckoning.Sense.values()), one(Roll.values()));
    }

    private Anchor anchor() {
        return switch (random.nextInt(3)) {
            case 0 -> new Anchor.OfMeeting(id(), one(Anchor.Edge.values()));
            case 1 -> new Anchor.Due(id());
            default -> new Anchor.Circulation(name(), whens.next());
        };
    }

    private Origin.Given given() {
        return random.nextBoolean()
                ? new Origin.Typed()
                : new Origin.Extracted(new Evidence(new Hash("0a".repeat(32)), random.nextInt(90), random.nextInt(500),
                        name()));
    }

    private When when() {
        return whens.next().saying(name());
    }

    private Id id() {
        return new Id(new UUID(random.nextLong(), random.nextLong()));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
