package org.chancery.plan;

import java.util.List;
import java.util.function.Function;

/// A rule of the house, and the fixture that it must reject.
///
/// @param sentence   the rule as a person would say it
/// @param objections what a house does against it, a line each; empty when it keeps the rule
/// @param crooked    a house that breaks the rule in every file called `Crooked…`, and nowhere else
record Rule(String sentence, Function<House, List<String>> objections, House crooked) {

    @Override
    public String toString() {
        return sentence;
    }
}
