package org.cyclework.ui.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Surroundings;
import org.osgi.framework.FrameworkUtil;

/** The stylesheet of all pages and the values of its variables. */
final class PageStyle {

    private static final int PIXELS = 17;

    private final String css = read("page.css");

    /** @return the document of a page in these surroundings and at this size in percent */
    String document(HtmlPage page, Surroundings where, int zoom) {
        return page.document(css, variables(where, zoom), where.dark());
    }

    /** @return the size of text at this zoom, as CSS writes it */
    static String size(int zoom) {
        return String.format(Locale.ROOT, "%.2fpx", PIXELS * zoom / 100.0);
    }

    /** @return the declarations of the variables in these surroundings and at this size in percent */
    static String variables(Surroundings where, int zoom) {
        StringBuilder out = new StringBuilder();
        for (Palette color : Palette.values()) {
            out.append("--").append(color.name().toLowerCase(Locale.ROOT)).append(':').append(color.css(where)).append(';');
        }
        out.append("--reading:").append(Families.there(letters(Preferences.store().getString(Preferences.FONT)))).append(
                ";--sans:system-ui,\"Cantarell\",\"Segoe UI\",\"DejaVu Sans\",sans-serif;color-scheme:")
                .append(where.dark() ? "dark" : "light");
        return out.append(";--size:").append(size(zoom)).append(';').toString();
    }

    /** The families of letters that stand for one of the settings, the best first. */
    static String letters(String font) {
        return switch (font) {
            case "sans" -> "Inter,\"Source Sans 3\",\"Noto Sans\",\"Helvetica Neue\",Arial,\"DejaVu Sans\",sans-serif";
            case "system" -> "system-ui,sans-serif";
            default -> "\"Source Serif 4\",\"Source Serif Pro\",Charter,\"Iowan Old Style\",Georgia,\"Noto Serif\",\"DejaVu Serif\",serif";
        };
    }

    /** @return what has every kind of letter that pages are written in, for an engine to look for them before there is a page */
    static String letters() {
        return read("letters.html");
    }

    private static String read(String file) {
        try (InputStream in = FrameworkUtil.getBundle(PageStyle.class).getEntry("html/" + file).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
