package org.chancery.agenda.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.agenda.Anchor;
import org.chancery.agenda.Reckoning;
import org.chancery.agenda.Reckoning.Counted;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.time.Offset.Unit;
import org.chancery.time.text.PlainText.BadLine;
import org.chancery.time.working.Roll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackTextTest {

    static Stream<RulePack> presets() {
        return Presets.packs().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void whatComesWithTheProgramIsUnderstoodToTheLastLineAndStillToBeChecked(RulePack pack) {
        assertThat(RulePackText.read(Presets.text(pack.name()), "").refused()).isEmpty();
        assertThat(pack.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.checked()).isFalse();
            assertThat(rule.source()).matches("Practice stated in meeting papers|.*Check against your rules");
        });
        assertThat(RulePackText.read(RulePackText.write(pack), "")).isEqualTo(
                new RulePackText.Reading(pack, List.of()));
    }

    @Test
    void documentsOfUnHabitatAreDueSixWeeksAheadAndBackgroundReportsAWeek() {
        RulePack pack = Presets.packs().getFirst();
        assertThat(pack.rules()).containsExactly(
                new Rule("documents", "Documents for the session available", "Secretariat", atLeastDays(-42),
                        List.of(21, 7, 1), "Practice stated in meeting papers", false),
                new Rule("background-reports", "Background reports for the meeting", "Secretariat", atLeastDays(-7),
                        List.of(7, 1), "Practice stated in meeting papers", false));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {12, 20241016, 987654321})
    void everyPackIsReadBackAsItWasWritten(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            RulePack pack = random(random);
            assertThat(RulePackText.read(RulePackText.write(pack), "")).isEqualTo(
                    new RulePackText.Reading(pack, List.of()));
        }
    }

    @Test
    void eachBadLineIsNamedWithOneSentenceAndTheOtherRulesAreKept() {
        var read = RulePackText.read("""
                pack: My Pack
                colour: blue
                rule: documents
                what: Documents
                when: 42 days before start
                rule: comments
                what: Comments
                when: some days before start
                rule: answers
                what: Answers
                when: 7 days after rule comments
                rule: later
                what: Later
                when: 7 days after rule documents
                remind: 7, soon
                rule: documents
                what: Again
                when: 1 day before start
                rule: nothing
                what: Nothing
                who: Secretariat
                who: Chair
                rule: Not A Name
                what: Something
                when: 1 day before dawn
                checked: perhaps
                """, "mine");
        assertThat(read.pack().name()).isEqualTo("mine");
        assertThat(read.pack().rules()).extracting(Rule::name).containsExactly("documents");
        assertThat(read.refused()).extracting(BadLine::toString).containsExactlyInAnyOrder(
                "Line 1: \u201cMy Pack\u201d is no short name of small letters, digits and hyphens.",
                "Line 2: \u201ccolour\u201d is not understood here.",
                "Line 8: \u201csome days before start\u201d is not a counting such as \u201c42 days before start\u201d.",
                "Line 11: no rule called comments stands before this one.",
                "Line 15: \u201csoon\u201d is no number of days.",
                "Line 16: there are two rules called documents.",
                "Line 19: the rule does not say when.",
                "Line 22: \u201cwho\u201d is said twice.",
                "Line 25: \u201cdawn\u201d is none of start, end, rule \u2026 and circulation of \"\u2026\".");
    }

    private static Reckoning<RuleAnchor> atLeastDays(int amount) {
        return new Counted<>(new RuleAnchor.OfMeeting(Anchor.Edge.START), amount, Unit.DAYS, Sense.AT_LEAST, Roll.NONE);
    }

    private static RulePack random(Random random) {
        var origins = new RandomOrigins(random);
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            Reckoning<RuleAnchor> reckoning = origins.reckoning(2)
                    .from(anchor -> ruleAnchor(random, rules));
            rules.add(new Rule("rule-" + i, "What " + i, random.nextBoolean() ? "Chair" : "", reckoning,
                    random.nextBoolean() ? List.of(21, 7) : List.of(), "Source: page " + i, random.nextBoolean()));
        }
        return new RulePack("pack", random.nextBoolean() ? "Pack" : "", rules);
    }

    private static RuleAnchor ruleAnchor(Random random, List<Rule> before) {
        return switch (random.nextInt(3)) {
            case 0 -> new RuleAnchor.OfMeeting(Anchor.Edge.values()[random.nextInt(2)]);
            case 1 -> new RuleAnchor.Circulation("the \"draft\") and (more");
            default -> before.isEmpty()
                    ? new RuleAnchor.OfMeeting(Anchor.Edge.END)
                    : new RuleAnchor.OfRule(before.get(random.nextInt(before.size())).name());
        };
    }
}
