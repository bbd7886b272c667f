package org.chancery.ui.horizon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The day from which the Horizon looks ahead: typed, or picked from a month. Left empty it is today.
final class AsOfField extends HBox {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final List<DateTimeFormatter> TYPED = List.of(typed("[EEE[,] ]d MMM yyyy"), typed("d MMMM yyyy"),
            typed("yyyy-M-d"), typed("d.M.yyyy"), typed("d/M/yyyy"));

    private final DatePicker picker = new DatePicker();
    private boolean showing;

    AsOfField(HorizonModel model) {
        getStyleClass().add("as-of");
        setMinWidth(USE_PREF_SIZE);
        var label = new Label("as of");
        label.setLabelFor(picker);
        picker.setId("as-of");
        picker.setAccessibleText("Look ahead from this day; empty for today");
        picker.setShowWeekNumbers(true);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return day == null ? "" : SHOWN.format(day);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return text.isBlank() ? null : read(text).orElse(picker.getValue());
            }
        });
        picker.valueProperty().addListener(changed -> {
            if (!showing)
                model.lookFrom(Optional.ofNullable(picker.getValue()));
        });
        model.asOfProperty().subscribe(day -> {
            showing = true;
            picker.setValue(day.orElse(null));
            showing = false;
        });
        getChildren().addAll(label, picker);
    }

    /// Reads a day as people type it; empty if it is none.
    static Optional<LocalDate> read(String text) {
        String clean = text.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter form : TYPED) {
            try {
                return Optional.of(LocalDate.parse(clean, form));
            } catch (DateTimeException notThisForm) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter typed(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }
}
