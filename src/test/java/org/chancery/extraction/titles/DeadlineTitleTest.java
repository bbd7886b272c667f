package org.chancery.extraction.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.extraction.clauses.Clause;
import org.chancery.extraction.clauses.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The date of each sentence stands in square brackets.
class DeadlineTitleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Secretariat confirmed that, pursuant to the rules, papers for the TWG-R session would be posted online [by 3 May]. | TWG-R papers posted online
            The report on school meals shall be submitted [by 3 May]. | Report on school meals submitted
            A draft would be shared with all delegations [in June]. | Draft shared
            All applications must be received [no later than 3 May]. | Applications due
            The Office will circulate the list of speakers [by 3 May]. | List of speakers circulated
            The Chair was to send the letter [before 3 May]. | Letter sent
            The Secretariat undertook to make the recordings available [within a week]. | Recordings available
            Member States are invited to submit comments on the outline [by 3 May]. | Submit comments on the outline
            Delegations should send their replies to the questionnaire [by 3 May]. | Send replies to the questionnaire
            The Board invites Governments to nominate two candidates [by 3 May]. | Nominate two candidates
            Parties to provide feedback on the draft format [by 3 May]. | Provide feedback on the draft format
            Please confirm your attendance [by 3 May]. | Confirm attendance
            Governments are invited to submit [by 3 May], via email, views on the annex. | Submit views on the annex
            [By 3 May], a first outline will be made available for comments. | First outline made available
            The deadline for the registration of side events is [3 May]. | Registration of side events
            The deadline for comments on the draft has been extended to [3 May]. | Comments on the draft
            [3 May] is the deadline for nominations. | Nominations
            Delegations called for support towards a swift adoption of the charter [in May]. | Adoption of the charter
            She asked what would follow the publication of the atlas [in early May]. | Publication of the atlas
            The letter has been placed under a silence procedure [until 3 May at noon]. | Silence procedure
            Online registration closes [on 3 May]. | Online registration closes
            The survey is planned to be launched [in May]. | Survey launched
            The Handbook, including its annexes and tables, would be printed [in May]. | Handbook printed
            The plan was to be approved, and the budget would be revised [in May]. | Budget revised
            """)
    void whatIsDueIsNamedAsInADiary(String sentence, String title) {
        assertThat(Titles.finished(read("en", sentence).title())).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Les États Membres sont priés de communiquer leurs observations [avant le 3 mai]. | Communiquer observations
            fr | Le rapport sera publié en ligne [d'ici au 3 mai]. | Rapport publié en ligne
            fr | Veuillez confirmer votre participation [avant le 3 mai]. | Confirmer participation
            fr | La date limite pour les inscriptions est fixée au [3 mai]. | Inscriptions
            es | Se invita a los Gobiernos a enviar sus respuestas [a más tardar el 3 de mayo]. | Enviar respuestas
            es | Se ruega a los miembros que presenten sus cartas náuticas [a más tardar el 3 de mayo]. | Presenten sus cartas náuticas
            es | Se invita a los delegados a que envíen sus remedios [antes del 3 de mayo]. | Envíen sus remedios
            en | It will be ready [by 3 May]. | ''
            en | She spoke [by 3 May]. | ''
            es | La guía se publicará [antes del 3 de mayo]. | Guía publicada
            es | Los informes estarán disponibles en línea [antes del 3 de mayo]. | Informes disponibles en línea
            """)
    void frenchAndSpanishKeepTheirWords(String language, String sentence, String title) {
        assertThat(Titles.finished(read(language, sentence).title())).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Secretariat confirmed that it would publish the guide [by 3 May]. | Secretariat
            Member States are invited to submit comments [by 3 May]. | Member States
            The delegate of Narvia announced that an invitation would be sent [in May]. | Narvia
            The form will be filled in by the co-facilitators [by 3 May]. | Co-facilitators
            A Member State hoped that the guide would be published [in May]. | ''
            """)
    void whoeverOwesItIsNamed(String sentence, String owner) {
        DeadlineTitle title = read("en", sentence);
        assertThat(Owner.of(title.owed(), clause("en", sentence), Lexicon.of("en"))).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The comprehensive synthesis report on the implementation of the regional plan for the protection of lakes will be issued [by 3 May].
            Member States are invited to submit detailed proposals on the arrangements for the organization of the regional preparatory meetings [by 3 May].
            """)
    void aTitleFitsALineAndEndsInAWord(String sentence) {
        assertThat(Titles.finished(read("en", sentence).title())).hasSizeLessThanOrEqualTo(Titles.LONGEST)
                .doesNotMatch(".*\\b(of|on|for|the|and|in)$");
    }

    private static DeadlineTitle read(String language, String sentence) {
        return DeadlineTitle.of(clause(language, sentence), Lexicon.of(language));
    }

    private static Clause clause(String language, String sentence) {
        int start = sentence.indexOf('[');
        int end = sentence.indexOf(']') - 1;
        return Clause.around(sentence.replaceAll("[\\[\\]]", ""), new Clause.Stretch(start, end), List.of(),
                Lexicon.of(language));
    }
}
