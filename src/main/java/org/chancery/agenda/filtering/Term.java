package org.chancery.agenda.filtering;

import java.time.LocalDate;

/// One condition of a filter.
public sealed interface Term {

    /// It has this value on one side.
    ///
    /// @param value one of the facet's words, or a name; empty for what has none
    record Is(Facet facet, String value) implements Term {

        public Is {
            value = value.strip();
            if (!facet.isNamed() && !facet.words().contains(value))
                throw new IllegalArgumentException("no " + facet.key() + " is called " + value);
        }
    }

    /// It is due, takes place or can fall within so many days, or is past already.
    record Within(int days) implements Term {

        public static final int MOST = 3660;

        public Within {
            if (days < 0 || days > MOST)
                throw new IllegalArgumentException("no number of days to look ahead: " + days);
        }
    }

    /// It begins, or can fall, before this day.
    record Before(LocalDate day) implements Term {}

    /// It ends, or can fall, after this day.
    record After(LocalDate day) implements Term {}

    /// These words stand in it, one after the other; capitals and accents do not count.
    record Says(String words) implements Term {

        public Says {
            words = words.strip();
            if (words.isEmpty())
                throw new IllegalArgumentException("nothing to look for");
        }
    }

    /// Something about it is to be checked.
    record Doubtful() implements Term {}
}
