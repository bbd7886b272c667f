package org.chancery.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// French date expressions, read as on Wednesday 16 October 2024.
class FrenchDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
            le 3 février 2025	2025-02-03
            le lundi 3 février 2025	2025-02-03
            le 1er mars 2025	2025-03-01
            Lundi, 3 février 2025	2025-02-03
            le 3 févr. 2025	2025-02-03
            le 3 fevrier 2025	2025-02-03
            03/02/2025	2025-02-03
            le 3 août	2025-08-03
            Genève, le 14 juillet 2025	2025-07-14
            du 3 au 5 février 2025	2025-02-03/2025-02-05
            du 30 avril au 2 mai 2025	2025-04-30/2025-05-02
            3-5 février 2025	2025-02-03/2025-02-05
            du lundi 3 au mercredi 5 février 2025	2025-02-03/2025-02-05
            les 3 et 4 mars 2025	2025-03-03/2025-03-04
            les 3 et 18 mars 2025	2025-03-03; 2025-03-18
            les 4, 21 et 22 mars 2025	2025-03-04; 2025-03-21/2025-03-22
            entre le 3 et le 5 février 2025	2025-02-03/2025-02-05
            du 28 décembre 2024 au 3 janvier 2025	2024-12-28/2025-01-03
            en mai 2025	2025-05
            au mois de mai 2025	2025-05
            en mai ou juin 2025	2025-05; 2025-06
            de janvier à avril 2025	from 2025-01 | 2025-04
            la semaine du 3 novembre 2025	from 2025-11-03 | 2025-11-09
            au premier trimestre 2025	2025-33
            au premier trimestre de 2025	2025-33
            au deuxième semestre 2025	2025-41
            T3 2025	2025-35
            à la fin de 2025	part END 2025
            fin 2025	part LATE 2025
            début 2025	part START 2025
            à la mi-février 2025	part MID 2025-02
            mi-2025	part MID 2025
            au printemps 2025	2025-21
            en 2026	2026
            depuis 2020	from 2020 | ..
            au plus tard le 3 février 2025	2025-02-03
            d'ici le 3 février 2025	2025-02-03
            d'ici à la fin de 2025	part END 2025
            avant le 3 février 2025	2025-02-03
            jusqu'au 3 février 2025	2025-02-03
            le 3 février 2025 à 10 heures	at 2025-02-03 10:00 Africa/Nairobi
            le 3 février 2025 à 10 h 30	at 2025-02-03 10:30 Africa/Nairobi
            le 3 février 2025 de 10h à 13h	at 2025-02-03 10:00 13:00 Africa/Nairobi
            le 3 février 2025 à 15h (heure de Genève)	at 2025-02-03 15:00 Europe/Paris
            le 3 février 2025 à midi	at 2025-02-03 12:00 Africa/Nairobi
            sept jours avant la réunion	offset 7 DAYS BEFORE la réunion
            dans les quatre semaines après l'atelier	offset 4 WEEKS WITHIN_AFTER l'atelier
            tous les deux ans	every P2Y
            demain	2024-10-17
            conformément à la résolution 2/1	''
            l'Agenda 2063	''
            """)
    void aFrenchDateIsReadAtItsPrecision(String sentence, String value) {
        assertThat(DatesIn.values("fr", sentence)).isEqualTo(value);
    }
}
