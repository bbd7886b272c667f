package org.chancery.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Spanish date expressions, read as on Wednesday 16 October 2024.
class SpanishDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
            el 3 de febrero de 2025	2025-02-03
            el lunes 3 de febrero de 2025	2025-02-03
            el 1 de marzo de 2025	2025-03-01
            el 1º de marzo de 2025	2025-03-01
            lunes, 3 de febrero de 2025	2025-02-03
            el 3 de feb. de 2025	2025-02-03
            03/02/2025	2025-02-03
            el 3 de agosto	2025-08-03
            el 3 de febrero del 2025	2025-02-03
            cuatro de julio de 2025	2025-07-04
            del 3 al 5 de febrero de 2025	2025-02-03/2025-02-05
            del 30 de abril al 2 de mayo de 2025	2025-04-30/2025-05-02
            3-5 de febrero de 2025	2025-02-03/2025-02-05
            del lunes 3 al miércoles 5 de febrero de 2025	2025-02-03/2025-02-05
            los días 3 y 4 de marzo de 2025	2025-03-03/2025-03-04
            el 3 y el 18 de marzo de 2025	2025-03-03; 2025-03-18
            los días 4, 21 y 22 de marzo de 2025	2025-03-04; 2025-03-21/2025-03-22
            entre el 3 y el 5 de febrero de 2025	2025-02-03/2025-02-05
            del 28 de diciembre de 2024 al 3 de enero de 2025	2024-12-28/2025-01-03
            en mayo de 2025	2025-05
            en el mes de mayo de 2025	2025-05
            en mayo o junio de 2025	2025-05; 2025-06
            de enero a abril de 2025	from 2025-01 | 2025-04
            en el primer trimestre de 2025	2025-33
            el segundo semestre de 2025	2025-41
            T3 2025	2025-35
            a finales de 2025	part END 2025
            a principios de 2025	part EARLY 2025
            a mediados de febrero de 2025	part MID 2025-02
            a comienzos de marzo de 2025	part START 2025-03
            en la primavera de 2025	2025-21
            en 2026	2026
            desde 2020	from 2020 | ..
            a más tardar el 3 de febrero de 2025	2025-02-03
            antes del 3 de febrero de 2025	2025-02-03
            hasta el 3 de febrero de 2025	2025-02-03
            el 3 de febrero de 2025 a las 10 horas	at 2025-02-03 10:00 Africa/Nairobi
            el 3 de febrero de 2025 a las 10:30	at 2025-02-03 10:30 Africa/Nairobi
            el 3 de febrero de 2025, de 10.00 a 13.00 horas	at 2025-02-03 10:00 13:00 Africa/Nairobi
            el 3 de febrero de 2025 a las 15:00 (hora de Ginebra)	at 2025-02-03 15:00 Europe/Paris
            siete días antes de la reunión	offset 7 DAYS BEFORE la reunión
            en un plazo de cuatro semanas después del taller	offset 4 WEEKS WITHIN_AFTER taller
            a más tardar 30 días antes de la reunión	offset 30 DAYS AT_LEAST_BEFORE la reunión
            al menos 60 días antes de la apertura del período de sesiones	offset 60 DAYS AT_LEAST_BEFORE la apertura del período de sesiones
            con una antelación mínima de 60 días	offset 60 DAYS AT_LEAST_BEFORE
            dentro de los dos meses siguientes a la clausura	offset 2 MONTHS WITHIN_AFTER la clausura
            dentro del plazo de los dos meses posteriores a la terminación del período de sesiones	offset 2 MONTHS WITHIN_AFTER la terminación del período de sesiones
            en un plazo de 30 días a partir de la notificación	offset 30 DAYS WITHIN_AFTER la notificación
            en un plazo de 30 días contados a partir de la notificación	offset 30 DAYS WITHIN_AFTER la notificación
            tres semanas después de la reunión	offset 3 WEEKS AFTER la reunión
            tres semanas después del taller	offset 3 WEEKS AFTER taller
            en las 48 horas siguientes al examen	offset 48 HOURS WITHIN_AFTER examen
            30 días antes como mínimo de las reuniones	offset 30 DAYS BEFORE las reuniones
            dos semanas antes de cada reunión	offset 2 WEEKS BEFORE cada reunión
            lo antes posible después de la reunión	offset 0 DAYS AFTER la reunión
            60 días antes de la sesión	offset 60 DAYS BEFORE la sesión
            con 30 días de antelación a la reunión	offset 30 DAYS BEFORE reunión
            en los treinta días siguientes a su recepción	offset 30 DAYS WITHIN_AFTER su recepción
            el viernes siguiente al final de la reunión	offset 1 WEEKS WITHIN_AFTER final de la reunión
            dentro de dos semanas	2024-10-30
            en el plazo de un mes	2024-11-16
            dos meses antes del inicio de la conferencia	offset 2 MONTHS BEFORE inicio de la conferencia
            a las 3 de la tarde del 3 de febrero de 2025	at 2025-02-03 15:00 Africa/Nairobi
            el 3 de febrero de 2025 a las 10 de la mañana	at 2025-02-03 10:00 Africa/Nairobi
            del 9 al 11 de diciembre de 2024, a partir de las 10.00 horas	2024-12-09/2024-12-11 10:00 Africa/Nairobi
            a finales de mayo de 2025	part END 2025-05
            en el segundo semestre de 2025	2025-41
            los días 9, 10 y 11 de diciembre de 2024	2024-12-09/2024-12-11
            del 9 al 11 del mes de diciembre de 2024	2024-12-09/2024-12-11
            entre marzo de 2022 y abril de 2024	from 2022-03 | 2024-04
            durante el primer trimestre de 2025	2025-33
            a mediados de 2025	part MID 2025
            antes de fines de 2025	part END 2025
            la semana del 3 de noviembre de 2025	from 2025-11-03 | 2025-11-09
            1º de marzo de 2025	2025-03-01
            1.º de marzo de 2025	2025-03-01
            el primero de marzo de 2025	2025-03-01
            martes 4 y jueves 6 de marzo de 2025	2025-03-04; 2025-03-06
            cada dos años	every P2Y
            mañana	2024-10-17
            de conformidad con la resolución 2/1	''
            la Agenda 2063	''
            """)
    void aSpanishDateIsReadAtItsPrecision(String sentence, String value) {
        assertThat(DatesIn.values("es", sentence)).isEqualTo(value);
    }
}
