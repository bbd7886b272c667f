package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HSP/HA.2/8                 | HSP/HA.2/8                 | document              | 2
            HSP/OECPR.2027/CRP12/Rev.1 | HSP/OECPR.2027/CRP12/Rev.1 | revision              | 2027
            HSP-OECPR-2027-3           | HSP/OECPR/2027/3           | document              | 2027
            HSP/GC/I 9/8/ Add.1        | HSP/GC/19/8/Add.1          | addendum              | 19
            A/C.3/78/L.41              | A/C.3/78/L.41              | draft                 | 78
            A/RES/69/250               | A/RES/69/250               | resolution            | 69
            A/HRC/35/OD/13             | A/HRC/35/OD/13             | order of the day      | 35
            CBD/SBI/3/11/Add.1/Amend.1 | CBD/SBI/3/11/Add.1/Amend.1 | amendment             | 3
            EB140/INF./3               | EB140/INF./3               | information document  |
            E/2027/32 (Part II)        | E/2027/32 (Part II)        | part                  | 2027
            UNEP/EA.6/INF/15           | UNEP/EA.6/INF/15           | information document  | 6
            HSP/OECPR/2027/CRP1        | HSP/OECPR/2027/CRP1        | conference room paper | 2027
            UNEP/CPR/166/1/Corr.2      | UNEP/CPR/166/1/Corr.2      | corrigendum           | 166
            """)
    void aSymbolIsReadWithItsFamilyAndSession(String written, String text, String family, Integer session) {
        Symbol symbol = Symbol.parse(written).orElseThrow();
        assertThat(symbol.text()).isEqualTo(text);
        assertThat(symbol.family().label()).isEqualTo(family);
        assertThat(symbol.session()).isEqualTo(session == null ? OptionalInt.empty() : OptionalInt.of(session));
        assertThat(Symbol.parse(symbol.text())).hasValue(symbol);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HSP/OECPR.2027/CRP12 | HSP/OECPR/2027/CRP.12 | true
            EB140/INF./3         | EB140/INF/3           | true
            HSP/HA.2/8           | HSP/HA.28             | false
            HSP/HA.2/8           | HSP/HA.2/8/Add.1      | false
            """)
    void punctuationBeforeAYearOrASerialNumberMakesNoOtherSymbol(String one, String other, boolean same) {
        assertThat(symbol(one).sameAs(symbol(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HSP/HA.2/8/Rev.1       | HSP/HA.2/8             | true
            HSP/HA.2/8/Rev.2       | HSP/HA.2/8/Rev.1       | true
            HSP/HA.2/8/Rev.1       | HSP/HA.2/8/Rev.1       | false
            HSP/HA.2/8             | HSP/HA.2/8/Rev.1       | false
            HSP/HA.2/8/Add.1/Rev.1 | HSP/HA.2/8/Add.1       | true
            HSP/HA.2/8/Add.1/Rev.1 | HSP/HA.2/8             | false
            HSP/HA.2/9/Rev.1       | HSP/HA.2/8             | false
            """)
    void aRevisionTakesThePlaceOfWhatItRevises(String one, String other, boolean revises) {
        assertThat(symbol(one).isRevisionOf(symbol(other))).isEqualTo(revises);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HSP/HA.2/8", "HSP/HA.2/8/Add.1", "HSP/HA.2/8/Add.1/Corr.1", "HSP/HA.2/8 (Part II)"})
    void aFamilyHasOneParent(String member) {
        assertThat(symbol(member).parent()).isEqualTo(symbol("HSP/HA.2/8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HSP", "and/or", "/7", "HLPF/ECOSOC", "Rev.1"})
    void whatHasNoOrganOrNoNumberIsNone(String text) {
        assertThat(Symbol.parse(text)).isEmpty();
    }

    private static Symbol symbol(String text) {
        return Symbol.parse(text).orElseThrow();
    }
}
