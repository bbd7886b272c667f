package org.chancery.extraction.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.document.Symbol;
import org.chancery.extraction.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The annotated agenda (HSP/EB.2027/1/Add.1) lists them.   | HSP/EB.2027/1/Add.1
            as contained in document HSP/HA.2/8.                     | HSP/HA.2/8
            the draft A/C.3/78/L.41, which                           | A/C.3/78/L.41
            Le document TD/B/EX(41)/L.1 a été adopté                 | TD/B/EX(41)/L.1
            El documento E/2027/L.7; después                         | E/2027/L.7
            the report in E/2027/32 (Part II)                        | E/2027/32 (Part II)
            UNEP/CHW.17/1 and others                                 | UNEP/CHW.17/1
            See UNEP/OzL.Pro.31/9.                                   | UNEP/OzL.Pro.31/9
            document EB140/INF./3 was noted                          | EB140/INF./3
            decision EB136/42 Add.1                                  | EB136/42/Add.1
            scanned as HSP/GC/I 9/8/ Add.1 in the index              | HSP/GC/19/8/Add.1
            the file HSP-OECPR-2027-3.                               | HSP/OECPR/2027/3
            WPR/RC71/9 sets                                          | WPR/RC71/9
            S/PV.9001                                                | S/PV.9001
            A/520/Rev.18                                             | A/520/Rev.18
            """)
    void aSymbolIsFoundInASentence(String text, String symbol) {
        assertThat(Symbols.in(text)).extracting(s -> s.value().text()).containsExactly(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers and/or comments", "resolution 2/7", "decision VIII/14", "on 10/11/2027", "he/she",
            "open 24/7", "A/C units", "the HLPF/ECOSOC session", "http://www.example.org/A/74/L.40/file",
            "Decision 1/CP.22", "K2700521", "job number 27-20174", "see INC-5.2", "COP 23/CMP 13/CMA 1.2", "UNEP/2027",
            "floors A/1 to A/4", "10:00/13:00", "INC-5-2027", "the UNEP/GEF project", "ADP 2-10", "km/h", "S/he",
            "Notification 2027-108", "Tel. 020/7621234", "E/F languages"})
    void numbersThatAreNoSymbolsAreLeftAlone(String text) {
        assertThat(Symbols.in(text)).isEmpty();
    }

    @Test
    void whatAPaperCitesIsQuotedWhereItStands() {
        var paper = Paper.of("# Provisional agenda", "1. The Board has before it HSP/EB.2027/2 and HSP/EB.2027/INF/3.");
        assertThat(Symbols.in(paper)).extracting(c -> c.evidence().quote(), c -> c.evidence().standsIn(paper),
                c -> c.symbol().family())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("HSP/EB.2027/2", true, Symbol.Family.DOCUMENT),
                        org.assertj.core.groups.Tuple.tuple("HSP/EB.2027/INF/3", true,
                                Symbol.Family.INFORMATION_DOCUMENT));
    }

    @Test
    void aPapersOwnSymbolStandsInItsHeadWithoutASentence() {
        assertThat(Symbols.own(Paper.of("United Nations HSP/EB.2027/1", "Distr.: General", "# Provisional agenda")))
                .isEqualTo(Symbol.parse("HSP/EB.2027/1"));
        assertThat(Symbols.own(Paper.of("# Note", "This note replaces HSP/EB.2027/1.", "1. HSP/EB.2027/2 follows.")))
                .isEmpty();
    }
}
