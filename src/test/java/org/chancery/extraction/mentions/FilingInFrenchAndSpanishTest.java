package org.chancery.extraction.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.chancery.extraction.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a date is for in French and in Spanish, read as on 16 October 2024.
class FilingInFrenchAndSpanishTest {

    private static String kinds(String language, String sentence) {
        return Papers.mentions(language, sentence).stream().map(Mention::kind).map(Enum::name)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le conseil se réunira à Lagos du 3 au 5 mars 2025.                                        | MEETING
            La prochaine session du comité est prévue le 3 mars 2025.                                 | MEETING
            Un atelier sur les ports aura lieu le 3 mars 2025 à 10 heures.                            | MEETING
            La réunion de haut niveau s'ouvrira le 3 mars 2025.                                       | MEETING
            Le groupe de travail tiendra sa troisième réunion en mai 2025.                            | MEETING
            La séance du bureau est reportée au 3 mars 2025.                                          | MEETING
            Les délégations sont invitées à présenter leurs observations au plus tard le 3 mars 2025. | DEADLINE
            La date limite d'inscription est fixée au 3 mars 2025.                                    | DEADLINE
            Les candidatures doivent parvenir au secrétariat avant le 3 mars 2025.                    | DEADLINE
            Le rapport sera distribué d'ici à la fin de 2025.                                         | DEADLINE
            Prière de confirmer votre participation pour le 3 mars 2025.                              | DEADLINE
            Les membres sont priés de désigner deux experts d'ici le 3 mars 2025.                     | DEADLINE
            Le plan devrait être adopté en mai 2025.                                                  | DEADLINE
            La session s'est tenue du 3 au 5 mars 2024.                                               | PAST
            Par une lettre datée du 3 mars 2024, la mission a informé le secrétariat.                 | PAST
            Le plan stratégique pour la période 2026-2029                                             | PERIOD
            Depuis 2020, le port est fermé.                                                           | PERIOD
            Le comité avait adopté le plan en mai 2023.                                               | PAST
            La réunion, initialement prévue du 3 au 5 mars 2025, se tiendra du 7 au 9 avril 2025.     | PAST MEETING
            Les documents seront mis en ligne six semaines avant l'ouverture de la session.           | DEADLINE
            """)
    void aFrenchSentenceSaysWhatItsDateIsFor(String sentence, String kinds) {
        assertThat(kinds("fr", sentence)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La junta se reunirá en Lagos del 3 al 5 de marzo de 2025.                                                | MEETING
            El próximo período de sesiones del comité está previsto para el 3 de marzo de 2025.                      | MEETING
            El taller sobre puertos tendrá lugar el 3 de marzo de 2025 a las 10 horas.                               | MEETING
            La reunión de alto nivel se inaugurará el 3 de marzo de 2025.                                            | MEETING
            El grupo de trabajo celebrará su tercera reunión en mayo de 2025.                                        | MEETING
            La sesión de la mesa queda aplazada al 3 de marzo de 2025.                                               | MEETING
            Se invita a las delegaciones a presentar sus observaciones a más tardar el 3 de marzo de 2025.           | DEADLINE
            La fecha límite para la inscripción es el 3 de marzo de 2025.                                            | DEADLINE
            Las candidaturas deberán recibirse en la secretaría antes del 3 de marzo de 2025.                        | DEADLINE
            El informe se distribuirá antes de fines de 2025.                                                        | DEADLINE
            Sírvanse confirmar su participación para el 3 de marzo de 2025.                                          | DEADLINE
            Se ruega a los miembros que designen a dos expertos hasta el 3 de marzo de 2025.                         | DEADLINE
            Se prevé que el plan sea aprobado en mayo de 2025.                                                       | DEADLINE
            El período de sesiones se celebró del 3 al 5 de marzo de 2024.                                           | PAST
            Mediante carta de fecha 3 de marzo de 2024, la misión informó a la secretaría.                           | PAST
            El plan estratégico para el período 2026-2029                                                            | PERIOD
            Desde 2020 el puerto está cerrado.                                                                       | PERIOD
            El comité había aprobado el plan en mayo de 2023.                                                        | PAST
            La reunión, inicialmente prevista del 3 al 5 de marzo de 2025, se celebrará del 7 al 9 de abril de 2025. | PAST MEETING
            Los documentos se publicarán seis semanas antes de la apertura del período de sesiones.                  | DEADLINE
            """)
    void aSpanishSentenceSaysWhatItsDateIsFor(String sentence, String kinds) {
        assertThat(kinds("es", sentence)).isEqualTo(kinds);
    }
}
