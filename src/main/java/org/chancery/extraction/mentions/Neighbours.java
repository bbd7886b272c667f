package org.chancery.extraction.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chancery.extraction.Mention;

/// The years around a date: a day whose year is far from all of them is more often a slip of the pen.
final class Neighbours {

    /// So many exact dates on either side are looked at.
    private static final int REACH = 3;
    private static final int FEWEST = 2;
    /// Sessions are fixed up to two years ahead.
    private static final int FAR = 3;

    private Neighbours() {}

    /// The same mentions, those doubted that lie years from their neighbours.
    static List<Mention> doubted(List<Mention> mentions) {
        List<Mention> exact = mentions.stream().filter(m -> year(m).isPresent()).toList();
        List<Mention> all = new ArrayList<>(mentions);
        int at = 0;
        for (int i = 0; i < all.size() && at < exact.size(); i++) {
            if (all.get(i) != exact.get(at))
                continue;
            Optional<String> doubt = doubt(exact, at++);
            if (doubt.isPresent())
                all.set(i, all.get(i).doubted(doubt.get()));
        }
        return List.copyOf(all);
    }

    private static Optional<String> doubt(List<Mention> exact, int at) {
        Mention mention = exact.get(at);
        boolean entry = mention.kind() == Mention.Kind.MEETING || mention.kind() == Mention.Kind.DEADLINE;
        int year = year(mention).orElseThrow();
        int[] around = IntStream.rangeClosed(at - REACH, at + REACH).filter(i -> i != at && i >= 0 && i < exact.size())
                .map(i -> year(exact.get(i)).orElseThrow()).sorted().toArray();
        if (!entry || around.length < FEWEST || around[around.length - 1] - around[0] >= FAR
                || IntStream.of(around).anyMatch(other -> Math.abs(other - year) < FAR))
            return Optional.empty();
        String years = around[0] == around[around.length - 1]
                ? String.valueOf(around[0])
                : around[0] + " to " + around[around.length - 1];
        return Optional.of("The year " + year + " is far from the years of the dates around it, " + years + ".");
    }

    private static OptionalInt year(Mention mention) {
        return mention.when().precision().isExact()
                ? mention.when().earliest().map(LocalDate::getYear).map(OptionalInt::of).orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }
}
