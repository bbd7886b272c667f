package org.chancery.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Colours by day or by night, as the system has it or as the person wants it, and the size of the text.
public final class Theme {

    /// Who decides on light and dark.
    public enum Scheme {
        SYSTEM("Like the system"), LIGHT("Light"), DARK("Dark");

        private final String label;

        Scheme(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private static final List<String> TYPEFACES = List.of("Regular", "Medium", "SemiBold", "Bold");
    private static final List<Integer> SIZES = List.of(11, 12, 13, 14, 15, 16, 18, 20, 24, 28);
    private static final int USUAL_SIZE = 13;

    private final ObjectProperty<Scheme> scheme = new SimpleObjectProperty<>(Scheme.SYSTEM);
    private final IntegerProperty size = new SimpleIntegerProperty(USUAL_SIZE);
    private final BooleanBinding dark = Bindings.createBooleanBinding(this::darkNow, scheme,
            Platform.getPreferences().colorSchemeProperty());

    public Theme() {
        TYPEFACES.forEach(Theme::load);
    }

    /// Puts the scene in these clothes, and keeps it in them when the system or the person changes its mind.
    public void dress(Scene scene) {
        Runnable dress = () -> {
            boolean night = dark.get();
            Application.setUserAgentStylesheet(
                    night ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            scene.getStylesheets().setAll(sheet(night ? "dark" : "light"), sheet("modena"), sheet("chancery"),
                    icons());
            scene.getRoot().setStyle("-fx-font-size: " + size.get() + "px;");
        };
        dark.addListener(changed -> dress.run());
        size.addListener(changed -> dress.run());
        scene.rootProperty().addListener(changed -> dress.run());
        dress.run();
    }

    public ObjectProperty<Scheme> schemeProperty() {
        return scheme;
    }

    /// Size of the running text in pixels.
    public IntegerProperty sizeProperty() {
        return size;
    }

    /// Sets the size of the running text, if it is one that can be read.
    public void size(int pixels) {
        if (SIZES.contains(pixels))
            size.set(pixels);
    }

    public void larger() {
        SIZES.stream().filter(s -> s > size.get()).findFirst().ifPresent(size::set);
    }

    public void smaller() {
        SIZES.reversed().stream().filter(s -> s < size.get()).findFirst().ifPresent(size::set);
    }

    public void usualSize() {
        size.set(USUAL_SIZE);
    }

    private boolean darkNow() {
        return switch (scheme.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// The size of an icon counts in pixels only, so it is given anew for each size of the text.
    private String icons() {
        String css = ".ikonli-font-icon{-fx-icon-size:%dpx;} .large-icon{-fx-icon-size:%dpx;}"
                .formatted(Math.round(size.get() * 1.15), size.get() * 2);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static void load(String weight) {
        try (InputStream font = Theme.class.getResourceAsStream("/fonts/Inter-" + weight + ".otf")) {
            Font.loadFont(Objects.requireNonNull(font, weight), USUAL_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own typeface is missing: " + weight, e);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/theme/" + name + ".css"), name).toExternalForm();
    }
}
