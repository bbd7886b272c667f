package org.chancery.extraction.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.agenda.ResolutionName;
import org.chancery.document.Document;
import org.chancery.document.Format;
import org.chancery.document.Hash;
import org.chancery.document.Paragraph;
import org.chancery.extraction.Exchange;
import org.chancery.extraction.Masthead;
import org.chancery.extraction.Outline;
import org.chancery.extraction.Outline.Section;
import org.junit.jupiter.api.Test;

class ExchangesTest {

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private int says(String text) {
        paragraphs.add(new Paragraph(paragraphs.size(), Paragraph.Kind.NUMBERED, "" + paragraphs.size(), 0, text));
        return paragraphs.size() - 1;
    }

    private void introduces(String text) {
        paragraphs.add(new Paragraph(paragraphs.size(), Paragraph.Kind.TEXT, "", 0, text));
    }

    private void resolution(String number, String title) {
        sections.add(new Section(ResolutionName.parse("Resolution " + number), title, paragraphs.size()));
        paragraphs.add(new Paragraph(paragraphs.size(), Paragraph.Kind.HEADING, "", 0,
                "Resolution " + number + " - " + title));
    }

    private List<Exchange> exchanges(String language) {
        Hash hash = Hash.of(paragraphs.toString().getBytes(StandardCharsets.UTF_8));
        var document = new Document(hash, Format.TEXT, "Summary", language, 0, paragraphs);
        return Exchanges.in(document, new Outline(Masthead.NONE, List.of(), sections));
    }

    @Test
    void aQuestionIsJoinedToTheParagraphThatSpeaksOfTheSame() {
        int ferries = says("A delegation inquired whether the ferry timetable would be revised for the winter.");
        int pilots = says("Another delegation asked how many harbour pilots had been trained.");
        int answerPilots = says("The Secretariat explained that forty pilots were trained in two harbours.");
        int answerFerries = says("The Secretariat confirmed that a new timetable for the ferry was in print.");
        assertThat(exchanges("en")).containsExactly(new Exchange(ferries, List.of(answerFerries)),
                new Exchange(pilots, List.of(answerPilots)));
    }

    @Test
    void theSameResolutionComesFirst() {
        resolution("3/1", "Lighthouses");
        int lamps = says("A Member State requested an overview of the costs of repair.");
        resolution("3/2", "Canals");
        int locks = says("A Member State requested an overview of the costs of repair.");
        introduces("The Secretariat responded as follows:");
        resolution("3/1", "Lighthouses");
        int answerLamps = says("The Secretariat noted that the overview would follow in the budget.");
        resolution("3/2", "Canals");
        int answerLocks = says("The Secretariat informed that the costs of repair were in the annex.");
        assertThat(exchanges("en")).containsExactly(new Exchange(lamps, List.of(answerLamps)),
                new Exchange(locks, List.of(answerLocks)));
    }

    @Test
    void whatNobodyAnsweredHasNoAnswer() {
        says("A delegation asked when the dredging contract would be signed.");
        int visas = says("Another delegation requested help with visas for captains.");
        says("The Secretariat stated that the dredging contract would be signed by both sides after the review.");
        assertThat(exchanges("en")).filteredOn(e -> !e.isAnswered()).containsExactly(new Exchange(visas, List.of()));
    }

    @Test
    void askingAgainAfterAnAnswerBeginsANewRound() {
        int first = says("Norway asked about the survey of the harbour wall.");
        int answerFirst = says("The Secretariat said the survey of the harbour wall was under way.");
        int second = says("Kenya asked about the survey of the harbour wall in the south.");
        int answerSecond = says("Regarding the south, the Secretariat said no survey of the harbour wall was planned.");
        assertThat(exchanges("en")).containsExactly(new Exchange(first, List.of(answerFirst)),
                new Exchange(second, List.of(answerSecond)));
    }

    @Test
    void theSecretariatThatSpeaksOfARequestDoesNotAsk() {
        says("The Secretariat recalled that it had requested all ports to report.");
        assertThat(exchanges("en")).isEmpty();
    }

    @Test
    void aPaperInWhichNobodyAnswersIsNoRecordOfADiscussion() {
        says("Member States are requested to nominate their experts.");
        assertThat(exchanges("en")).isEmpty();
    }

    @Test
    void frenchAndSpanishPapersAreReadAlike() {
        int question = says("Une délégation a demandé si le rapport sur les ports serait traduit.");
        int answer = says("Le Secrétariat a répondu que la traduction du rapport sur les ports était prévue.");
        assertThat(exchanges("fr")).containsExactly(new Exchange(question, List.of(answer)));
        paragraphs.clear();
        int pregunta = says("Una delegación preguntó si el informe sobre los puertos se traduciría.");
        int respuesta = says(
                "La Secretaría respondió que la traducción del informe sobre los puertos estaba prevista.");
        assertThat(exchanges("es")).containsExactly(new Exchange(pregunta, List.of(respuesta)));
    }
}
