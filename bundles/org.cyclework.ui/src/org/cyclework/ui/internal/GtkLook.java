package org.cyclework.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Surroundings;
import org.cyclework.ui.internal.gtk.Gtk;

/**
 * Gives GTK's own widgets the colours of the palette: the platform's themes reach only what SWT lets them, which is no
 * radio, no slider and no menu. On other systems widgets look as they do there.
 */
public final class GtkLook {

    private static final int PRIORITY = 700;
    private static final String RULES = "/css/gtk.css";

    private final Optional<Long> sheet;
    private final String rules;

    private GtkLook(Optional<Long> sheet, String rules) {
        this.sheet = sheet;
        this.rules = rules;
    }

    /** Makes a look that nobody wears yet; needs the display. */
    public static GtkLook make() {
        Optional<Long> sheet = Gtk.sheet(PRIORITY);
        return new GtkLook(sheet, sheet.isPresent() ? read() : "");
    }

    /** Lets every widget that is there, and every one to come, wear these colours. */
    public void wear(Surroundings where) {
        sheet.ifPresent(handle -> Gtk.fill(handle, colours(where) + rules));
    }

    /** The names under which the rules know the colours, such as {@code @cy_ink}. */
    static String colours(Surroundings where) {
        return Arrays.stream(Palette.values())
                .map(colour -> "@define-color cy_" + colour.name().toLowerCase(Locale.ROOT) + " " + colour.css(where) + ";\n").collect(Collectors.joining());
    }

    private static String read() {
        try (InputStream in = GtkLook.class.getResourceAsStream(RULES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
