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
            au plus tard 30 jours avant la réunion	offset 30 DAYS AT_LEAST_BEFORE la réunion
            au moins 60 jours avant l'ouverture de la session	offset 60 DAYS AT_LEAST_BEFORE l'ouverture de la session
            dans les deux mois suivant la clôture de la session	offset 2 MONTHS WITHIN_AFTER la clôture de la session
            dans les deux mois qui suivent la réunion	offset 2 MONTHS WITHIN_AFTER la réunion
            dans un délai de 30 jours à compter de la notification	offset 30 DAYS WITHIN_AFTER la notification
            dans un délai de trois semaines après l'atelier	offset 3 WEEKS WITHIN_AFTER l'atelier
            trois semaines après la session	offset 3 WEEKS AFTER la session
            dans les 48 heures suivant l'examen	offset 48 HOURS WITHIN_AFTER l'examen
            deux semaines avant chaque réunion	offset 2 WEEKS BEFORE chaque réunion
            le plus tôt possible après la réunion	offset 0 DAYS AFTER la réunion
            six semaines avant l'ouverture de la session	offset 6 WEEKS BEFORE l'ouverture de la session
            jusqu'à 60 jours avant l'ouverture de la session	offset 60 DAYS BEFORE l'ouverture de la session
            au plus tard deux mois après la publication du rapport	offset 2 MONTHS AFTER la publication du rapport
            le vendredi suivant la fin de la session	offset 1 WEEKS WITHIN_AFTER la fin de la session
            dans un délai d'un mois	2024-11-16
            dans deux semaines	2024-10-30
            dans un délai maximum de dix jours ouvrables suivant la réception	offset 10 WORKING_DAYS WITHIN_AFTER la réception
            dans les trente jours suivant sa réception	offset 30 DAYS WITHIN_AFTER sa réception
            le 3 février 2025 à 3 heures de l'après-midi	at 2025-02-03 15:00 Africa/Nairobi
            du 9 au 11 décembre 2024, à partir de 10 heures	2024-12-09/2024-12-11 10:00 Africa/Nairobi
            9-11 décembre 2024, ouverture à 10 heures	2024-12-09/2024-12-11 10:00 Africa/Nairobi
            le 31 novembre 2024	2024-11
            courant mars 2025	2025-03
            à l'automne 2025	2025-23
            d'ici à 2030	2030
            du 30 septembre au 1er octobre 2025	2025-09-30/2025-10-01
            le premier mars 2025	2025-03-01
            avant fin mars 2025	part LATE 2025-03
            fin mars 2025	part LATE 2025-03
            pour le 3 février 2025	2025-02-03
            à compter du 3 février 2025	2025-02-03
            mardi 4 et jeudi 6 mars 2025	2025-03-04; 2025-03-06
            tous les deux ans	every P2Y
            demain	2024-10-17
            conformément à la résolution 2/1	''
            l'Agenda 2063	''
            """)
    void aFrenchDateIsReadAtItsPrecision(String sentence, String value) {
        assertThat(DatesIn.values("fr", sentence)).isEqualTo(value);
    }
}
