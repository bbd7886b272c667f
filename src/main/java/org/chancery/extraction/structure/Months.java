package org.chancery.extraction.structure;

/// Names that look like places after "in" and are none.
final class Months {

    static final String NAMES = "January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|"
            + "avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|"
            + "octubre|noviembre|diciembre";
    static final String DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
            + "dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo";

    private Months() {}
}
