package org.chancery.extraction.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.extraction.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at the 2027 second session of the Executive Board | Executive Board | 2 | second session of 2027
            the second session of the Executive Board for the year 2027 | Executive Board | 2 | second session of 2027
            the first session of 2028 of the Executive Board | Executive Board | 1 | first session of 2028
            Executive Board, third session | Executive Board | 3 | third session
            the fifty-sixth meeting of the Committee on Harbours | Committee on Harbours | 56 | fifty-sixth meeting
            the 21st Committee on Harbours session | Committee on Harbours | 21 | 21st session
            the resumed second session of the Lake Assembly | Lake Assembly | 2 | resumed second session
            HARBOUR AND PORT BOARD, forty-second executive session | Harbour and Port Board | 42 | forty-second executive session
            the tenth meeting of the Conference of the Parties | Conference of the Parties | 10 | tenth meeting
            COP 14 | Conference of the Parties | 14 | 14
            UNEA-8 | United Nations Environment Assembly | 8 | 8
            la deuxième session du Conseil des ports | Conseil des ports | 2 | deuxième session
            el tercer período de sesiones de la Comisión de Puertos | Comisión de Puertos | 3 | tercer período de sesiones
            EB 2/2027 | Executive Board | 2 | second session of 2027
            EB.2/2027 | Executive Board | 2 | second session of 2027
            INC-5.2 | Intergovernmental Negotiating Committee | 5 | 5.2
            the twenty first session of the Lake Assembly | Lake Assembly | 21 | twenty first session
            """)
    void aSessionIsKnownByAnyOfItsNames(String text, String body, int ordinal, String label) {
        var found = Sessions.in(text, Bodies.known());
        assertThat(found).singleElement().satisfies(session -> {
            assertThat(session.value().body().map(BodyName::name)).hasValue(body);
            assertThat(session.value().ordinal()).isEqualTo(ordinal);
            assertThat(session.value().label()).isEqualTo(label);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the second phase of the project
            COVID-19 and room CR 4
            the first time in ten years
            resolution 2/7 and decision 2024/3
            """)
    void whatOnlyLooksLikeASessionIsNone(String text) {
        assertThat(Sessions.in(text, Bodies.known())).isEmpty();
    }

    @Test
    void theBoardIsTheOnlyBoardThatThePaperNames() {
        Bodies bodies = Bodies.in(Paper.of("The Harbour Board met.", "The third session of the Board follows."));
        assertThat(Sessions.in("The third session of the Board follows.", bodies)).singleElement()
                .satisfies(session -> assertThat(session.value().body().map(BodyName::name)).hasValue("Harbour Board"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the first session of the expert working group on harbours
            the first session of the working group on harbours
            the first session of the Expert Working Group on Harbours
            the first session of the OEWG-S
            OEWG-S, first session
            OEWG-S 1
            """)
    void aBodyThatThePaperIntroducedIsKnownByItsShortNameAndByADescription(String text) {
        Bodies bodies = Bodies.in(Paper.of("The open-ended intergovernmental expert working group on safe Harbours for "
                + "All (OEWG-S) will meet."));
        assertThat(Sessions.in(text, bodies)).singleElement().satisfies(session -> {
            assertThat(session.value().body().map(BodyName::shortName)).hasValue("OEWG-S");
            assertThat(session.value().ordinal()).isEqualTo(1);
        });
    }

    @Test
    void aDescriptionThatFitsTwoBodiesMeansNeither() {
        Bodies bodies = Bodies
                .in(Paper.of("The expert working group on safe harbours (EWGSH) and the technical working "
                        + "group on safe harbours (TWGSH) will meet."));
        assertThat(Sessions.in("the first session of the working group on harbours", bodies)).singleElement()
                .satisfies(session -> assertThat(session.value().body()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"ADP 2-10, ADP 2.10, true", "ADP 2-10, ADP 2.9, false", "UNHA-2.2, UNHA 2.2, true"})
    void thePartsOfASplitSessionAreSessionsOfTheirOwn(String one, String other, boolean same) {
        assertThat(session(one).agreesWith(session(other))).isEqualTo(same);
    }

    private static SessionName session(String text) {
        return Sessions.in(text, Bodies.known()).getFirst().value();
    }
}
