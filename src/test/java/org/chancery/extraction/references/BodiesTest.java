package org.chancery.extraction.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.extraction.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the open-ended intergovernmental expert working group on Ferry Safety (OEWG-F) met | Open-ended intergovernmental expert working group on Ferry Safety | OEWG-F
            members of the Standing Committee on Inland Ports (SCIP) | Standing Committee on Inland Ports | SCIP
            the Intergovernmental Panel on Tidal Power (IPTP) | Intergovernmental Panel on Tidal Power | IPTP
            """)
    void aPaperIntroducesABodyWithItsShortName(String text, String name, String shortName) {
        Bodies bodies = Bodies.in(Paper.of(text, "The " + shortName + " meets in May."));
        assertThat(bodies.spot("The " + shortName + " meets in May.")).extracting(Spotted::value)
                .containsExactly(new BodyName(name, shortName));
    }

    @Test
    void whatIsNoBodyIsNotIntroduced() {
        Bodies bodies = Bodies.in(Paper.of("Least Developed Countries (LDC) and Information Technology (IT)"));
        assertThat(bodies.spot("The LDC and IT")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the Committee of Permanent Representatives agreed | Committee of Permanent Representatives
            the CPR agreed | Committee of Permanent Representatives
            the Working Party on Canals and Locks agreed | Working Party on Canals and Locks
            the Governing Board's decision | Governing Board
            June TRADE AND DEVELOPMENT BOARD | Trade and Development Board
            the Working Group on Budget of the Harbour Council | Working Group on Budget
            """)
    void aBodyIsKnownByNameOrByForm(String text, String name) {
        assertThat(Bodies.known().spot(text)).extracting(found -> found.value().name()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"on board the ship", "an inc of ink", "Second Session", "Group A"})
    void ordinaryWordsAreNoBodies(String text) {
        assertThat(Bodies.known().spot(text)).isEmpty();
    }
}
