package org.cyclework.ui.trainee.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Surroundings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** Writes a drawing of the course into a file, as SVG or as PNG. */
public final class DrawingFile {

    private static final int SHARP = 2;
    private static final Pattern BOX = Pattern.compile("viewBox=\"([\\d.-]+) ([\\d.-]+) ([\\d.]+) ([\\d.]+)\"");

    private DrawingFile() {
    }

    /** @return the drawing in the colours of paper, on white, where before it took those of the page around it */
    public static String onPaper(String svg) {
        int end = svg.indexOf('>');
        Matcher box = BOX.matcher(svg.substring(0, end));
        String ground = box.find() ? "<rect x=\"" + box.group(1) + "\" y=\"" + box.group(2) + "\" width=\"" + box.group(3) + "\" height=\"" + box.group(4)
                + "\" fill=\"#ffffff\"/>" : "";
        String colored = svg.substring(0, end) + " color=\"" + Palette.INK.css(Surroundings.LIGHT) + "\">" + ground + svg.substring(end + 1);
        return colored.replace("currentColor", Palette.INK.css(Surroundings.LIGHT));
    }

    /** Writes the file; in a PNG each unit of the drawing is two pixels wide. */
    public static void write(String svg, Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            Files.writeString(file, svg);
            return;
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {new ImageLoader().load(new ByteArrayInputStream(enlarged(svg).getBytes(StandardCharsets.UTF_8)))[0]};
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    private static String enlarged(String svg) {
        int end = svg.indexOf('>');
        Matcher box = BOX.matcher(svg.substring(0, end));
        if (!box.find()) {
            return svg;
        }
        String plain = svg.substring(0, end).replaceAll(" (width|height)=\"[^\"]*\"", "");
        return plain.replaceFirst("<svg", "<svg width=\"" + large(box.group(3)) + "\" height=\"" + large(box.group(4)) + "\"") + svg.substring(end);
    }

    private static int large(String units) {
        return (int) Math.ceil(SHARP * Double.parseDouble(units));
    }
}
