package org.chancery.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Full dates in Arabic, Chinese and Russian, also inside papers of another language.
class FullDatesOfOtherLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | 9 كانون الأول/ديسمبر 2024      | 2024-12-09
            ar | 9 ديسمبر 2024                 | 2024-12-09
            ar | الاثنين، 9 كانون الأول 2024    | 2024-12-09
            ar | ٩ ديسمبر ٢٠٢٤                 | 2024-12-09
            ar | 9-11 كانون الأول/ديسمبر 2024   | 2024-12-09/2024-12-11
            ar | أيار/مايو 2025                | 2025-05
            zh | 2024年12月9日                  | 2024-12-09
            zh | 会议于2024年12月9日星期一举行      | 2024-12-09
            zh | 2024年12月9日至11日             | 2024-12-09/2024-12-11
            zh | 2024年12月9日至2025年1月3日      | 2024-12-09/2025-01-03
            zh | 2025年5月                     | 2025-05
            ru | 9 декабря 2024 года           | 2024-12-09
            ru | понедельник, 9 декабря 2024 г. | 2024-12-09
            ru | 9-11 декабря 2024 года        | 2024-12-09/2024-12-11
            ru | с 9 по 11 декабря 2024 года   | 2024-12-09/2024-12-11
            ru | май 2025 года                 | 2025-05
            en | signed on 9 décembre 2024     | 2024-12-09
            fr | 9 декабря 2024                | 2024-12-09
            """)
    void aFullDateIsReadInEachOfTheLanguages(String language, String sentence, String value) {
        assertThat(DatesIn.values(language, sentence)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | كانون الثاني | يناير  | января
            2  | شباط         | فبراير | февраля
            3  | آذار         | مارس   | марта
            4  | نيسان        | أبريل  | апреля
            5  | أيار         | مايو   | мая
            6  | حزيران       | يونيه  | июня
            7  | تموز         | يوليه  | июля
            8  | آب           | أغسطس  | августа
            9  | أيلول        | سبتمبر | сентября
            10 | تشرين الأول  | أكتوبر | октября
            11 | تشرين الثاني | نوفمبر | ноября
            12 | كانون الأول  | ديسمبر | декабря
            """)
    void everyMonthIsKnownInBothArabicNamesAndInRussianAndByItsNumberInChinese(int month, String levantine,
            String egyptian, String russian) {
        String day = LocalDate.of(2025, month, 14).toString();
        assertThat(List.of(DatesIn.values("ar", "14 " + levantine + " 2025"),
                DatesIn.values("ar", "14 " + egyptian + " 2025"),
                DatesIn.values("ar", "يوم 14 " + levantine + "/" + egyptian + " 2025"),
                DatesIn.values("ru", "14 " + russian + " 2025 года"),
                DatesIn.values("zh", "会议于2025年" + month + "月14日举行"))).containsOnly(day);
    }
}
