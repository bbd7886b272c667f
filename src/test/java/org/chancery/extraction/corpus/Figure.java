package org.chancery.extraction.corpus;

/// How many of the wanted were found, and how many were found in all.
public record Figure(int found, int wanted, int given) {

    public Figure plus(Figure other) {
        return new Figure(found + other.found, wanted + other.wanted, given + other.given);
    }

    public int missed() {
        return wanted - found;
    }

    public int invented() {
        return given - found;
    }

    /// 1 where nothing was wanted and nothing given.
    public double f1() {
        return wanted + given == 0 ? 1 : 2.0 * found / (wanted + given);
    }

    @Override
    public String toString() {
        return "found %d, missed %d, invented %d, F1 %.3f".formatted(found, missed(), invented(), f1());
    }
}
