package org.chancery.extraction.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.extraction.Paper;
import org.chancery.extraction.Proposal;
import org.chancery.extraction.pipeline.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One sentence, and whose task it makes.
class SpokenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    private static List<Proposal> heard(String language, String title, String answer, String sentence) {
        return Extraction.of(Paper.in(language, title, "1. " + sentence, "2. " + answer), TODAY, ZoneOffset.UTC)
                .entries()
                .stream()
                .filter(p -> p.kind() == Proposal.Kind.PROMISE || p.kind() == Proposal.Kind.ASK)
                .toList();
    }

    private static List<Proposal> english(String sentence) {
        return heard("en", "Summary of the meeting on canals", "The Secretariat took the floor.", sentence);
    }

    private static String told(List<Proposal> heard) {
        return String.join(" + ", heard.stream()
                .map(p -> p.kind() + " " + p.owner() + " <- " + p.addressee() + ": " + p.title())
                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            The Secretariat will publish the tariffs of the canal.                                  | PROMISE Secretariat <- : Publish tariffs of the canal
            The Secretariat undertook to translate the glossary.                                    | PROMISE Secretariat <- : Translate glossary
            The Secretariat committed to sharing the audit report with the Bureau.                  | PROMISE Secretariat <- Bureau: Share audit report with the Bureau
            The Secretariat intends to revise the rules of the canal.                               | PROMISE Secretariat <- : Revise rules of the canal
            The Secretariat said it would send the maps to all delegations soon.                    | PROMISE Secretariat <- Delegations: Send maps to all delegations
            The Secretariat stated that it was planning a fair and would circulate the programme.   | PROMISE Secretariat <- : Circulate programme
            The Executive Director confirmed that the draft strategy would be circulated to Member States. | PROMISE Executive Director <- Member States: Circulate draft strategy to Member States
            The Secretariat confirmed that the depth chart was ready and would share it with pilots.| PROMISE Secretariat <- : Share depth chart with pilots
            The Secretariat noted that the letter on tolls had gone out and would be resent.        | PROMISE Secretariat <- : Resend letter on tolls
            The Secretariat confirmed that the Canal Atlas was in print and that a copy would be shared with delegations. | PROMISE Secretariat <- Delegations: Share copy of Canal Atlas with delegations
            The Secretariat confirmed that the films would be available on the website of the canal.| PROMISE Secretariat <- : Make films available on the website of the canal
            The Secretariat explained that copies of the maps could be provided upon request.       | PROMISE Secretariat <- : Provide copies of the maps
            Further updates on the locks would be provided by the Secretariat.                      | PROMISE Secretariat <- : Provide updates on the locks
            The Chair announced that the Secretariat would circulate the list of speakers.          | PROMISE Secretariat <- : Circulate list of speakers
            The delegate of Norwick informed that an invitation signed by its minister would be sent shortly. | PROMISE Norwick <- : Send invitation signed by its minister
            The Secretariat explained that a new edition was being drawn, which would be shared with the Committee once finalized. | PROMISE Secretariat <- Committee: Share new edition with the Committee
            The Secretariat agreed to post the notices again, and said that a corrigendum would be issued shortly. | PROMISE Secretariat <- : Post notices again; issue corrigendum
            The Secretariat took note of the request and expressed its readiness to organize a tour. | PROMISE Secretariat <- : Organize tour
            The Secretariat assured delegations that their remarks would be taken into account in the next version. | PROMISE Secretariat <- : Take remarks into account in the next version
            It was agreed that the list of pilots would be updated.                                 | PROMISE Secretariat <- : Update list of pilots
            """)
    void whatSomebodyUndertakesIsAPromise(String sentence, String told) {
        assertThat(told(english(sentence))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            A Member State requested the Secretariat to resend the form on tolls.                   | ASK Secretariat <- Member States: Resend form on tolls
            A delegation requested that the slides be shared with all missions.                     | ASK Secretariat <- Delegations: Share slides with all missions
            A delegation requested that future reports include a map of the locks.                  | ASK Secretariat <- Delegations: Future reports to include a map of the locks
            Another Member State asked for the recordings to be published.                          | ASK Secretariat <- Member States: Publish recordings
            A Member State called upon the Bureau to discuss the order of speakers.                 | ASK Bureau <- Member States: Discuss order of speakers
            The representative of Norwick stressed that the Secretariat should publish the tariffs of all ports. | ASK Secretariat <- Norwick: Publish tariffs of all ports
            It would be useful if the Secretariat could prepare a glossary of canal terms.          | ASK Secretariat <- : Prepare glossary of canal terms
            A delegation inquired if a note on the visas would be circulated.                       | ASK Secretariat <- Delegations: Circulate note on the visas
            The Secretariat invited Member States to nominate experts for the panel.                | ASK Member States <- Secretariat: Nominate experts for the panel
            Delegations were invited to confirm their participation in the tour.                    | ASK Delegations <- : Confirm participation in the tour
            Regarding the tour of the locks, a delegation asked the Secretariat to reissue the letter on this matter. | ASK Secretariat <- Delegations: Reissue letter on tour of the locks
            Member States underlined the need for a second reading and requested the Bureau to discuss the matter.    | ASK Bureau <- Member States: Discuss second reading
            Southmark is to confirm the name of its focal point.                                    | ASK Southmark <- : Confirm name of its focal point
            Secretariat: share the recording of the meeting                                         | ASK Secretariat <- : Share recording of the meeting
            Delegations requested updates and suggested that the Secretariat develop a dashboard.   | ASK Secretariat <- Delegations: Develop dashboard
            Some delegations proposed that an informal briefing on tolls be organized.              | ASK Secretariat <- Delegations: Organize informal briefing on tolls
            The delegate of Norwick, speaking on behalf of the islands, urged the Secretariat to publish the maps. | ASK Secretariat <- Norwick: Publish maps
            The Committee requests the Secretariat, in consultation with the Bureau, to publish the tariffs. | ASK Secretariat <- Committee: Publish tariffs
            The Committee invites Parties, particularly island Parties, to submit their maps.       | ASK Parties <- Committee: Submit maps
            The Board requests Norwick, subject to the availability of funds and of a suitable pilot boat, to prepare a glossary. | ASK Norwick <- Board: Prepare glossary
            Action: Secretariat to send the list of participants to delegations                     | ASK Secretariat <- : Send list of participants to delegations
            """)
    void whatSomebodyIsAskedForIsAnAsk(String sentence, String told) {
        assertThat(told(english(sentence))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            The Secretariat has published the tariffs and had shared the maps.
            The Secretariat informed that country teams were asked to provide examples.
            The Secretariat would like to thank the Government of Norwick.
            The Secretariat will continue to support Member States in the work on canals.
            The Secretariat noted that the report would not be translated.
            The Secretariat explained that the tool would help cities and would depend on funds.
            A Member State noted that the atlas would be presented at the fair.
            A Member State requested more information on the tolls.
            A Member State requested the Secretariat to provide further details on the locks.
            A delegation inquired how the list would be used and how many pilots would be trained.
            A delegation inquired if the canal had a plan or if the work would be conducted by the port alone.
            A delegation asked whether the list would be published or withdrawn.
            The Chair invited the Secretariat to present the report.
            The Chair remarked that the Secretariat would update the working group on the locks.
            A delegation encouraged the Organization to work towards calmer waters.
            The Secretariat confirmed that the review would take place every two years, if feasible.
            Member States welcomed the report and expressed appreciation to all staff.
            """)
    void whatIsDoneOrWishedInGeneralOrOnlyAskedToKnowIsNeither(String sentence) {
        assertThat(told(english(sentence))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            Le Secrétariat publiera les tarifs du canal.                                       | PROMISE Secretariat <- : Publier les tarifs du canal
            Le Secrétariat s'est engagé à transmettre la liste des pilotes aux délégations.    | PROMISE Secretariat <- Delegations: Transmettre la liste des pilotes aux délégations
            Le Secrétariat a indiqué que le projet de guide serait communiqué aux États Membres. | PROMISE Secretariat <- Member States: Communiquer le projet de guide aux États Membres
            Le Secrétariat a précisé que les films seraient disponibles en ligne.              | PROMISE Secretariat <- : Rendre les films disponibles en ligne
            Une délégation a demandé au Secrétariat de diffuser les exposés.                   | ASK Secretariat <- Delegations: Diffuser les exposés
            Une délégation a demandé que les cartes soient publiées.                           | ASK Secretariat <- Delegations: Publier les cartes
            Une délégation a demandé si le rapport serait traduit.                             | ASK Secretariat <- Delegations: Traduire le rapport
            Les États Membres ont été invités à désigner leurs experts.                        | ASK Member States <- : Désigner leurs experts
            """)
    void frenchPapersAreHeardAlike(String sentence, String told) {
        assertThat(told(heard("fr", "Résumé de la réunion sur les canaux", "Le Secrétariat a pris la parole.",
                sentence))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            La Secretaría publicará las tarifas del canal.                                     | PROMISE Secretariat <- : Publicar las tarifas del canal
            La Secretaría se comprometió a transmitir la lista de pilotos.                     | PROMISE Secretariat <- : Transmitir la lista de pilotos
            La Secretaría indicó que el borrador de la guía se distribuiría a los Estados Miembros. | PROMISE Secretariat <- Member States: Distribuir el borrador de la guía a los Estados Miembros
            Una delegación pidió a la Secretaría que distribuyera los mapas.                   | ASK Secretariat <- Delegations: Distribuir los mapas
            Una delegación solicitó que las fotografías se publicaran.                         | ASK Secretariat <- Delegations: Publicar las fotografías
            Una delegación preguntó si el informe sería traducido.                             | ASK Secretariat <- Delegations: Traducir el informe
            La Secretaría exhortó a los Estados Miembros a designar expertos.                  | ASK Member States <- Secretariat: Designar expertos
            """)
    void spanishPapersAreHeardAlike(String sentence, String told) {
        assertThat(told(heard("es", "Resumen de la reunión sobre canales", "La Secretaría tomó la palabra.",
                sentence))).isEqualTo(told);
    }

    @Test
    void aTitleBeginsWithACapitalEndsWithoutAPointAndFitsOnALine() {
        String title = english("The Secretariat added that it would consult with the Chair of the open-ended working"
                + " group on the navigation of canals for possible presentations of the revised guidelines to pilots.")
                .getFirst()
                .title();
        assertThat(title).hasSizeLessThanOrEqualTo(90)
                .startsWith("Consult with the Chair of the open-ended working group")
                .doesNotEndWith(".");
    }

    @Test
    void anOwnerWhomNobodyNamedIsSaidToBeAssumed() {
        assertThat(english("A delegation requested that the slides be shared.").getFirst().doubts())
                .containsExactly("Nobody is named; the Secretariat answers in this paper.");
        assertThat(english("A delegation requested the Secretariat to share the slides.").getFirst().doubts())
                .isEmpty();
    }
}
