package org.cyclework.course.internal.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of picture that a page can show, and what tells a whole file of each from another or half a one. */
public enum FigureFile {
    /** A drawing; it is looked at element by element. */
    SVG("image/svg+xml", "", ""),
    /** A picture without loss. */
    PNG("image/png", "\u0089PNG\r\n\u001a\n", "IEND\u00aeB`\u0082"),
    /** A photograph. */
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "\u00ff\u00d9"),
    /** A picture of few colours. */
    GIF("image/gif", "GIF8", ";"),
    /** A picture of the web. */
    WEBP("image/webp", "RIFF", "");

    private static final Map<String, FigureFile> ENDINGS = Map.of("svg", SVG, "png", PNG, "jpg", JPEG, "jpeg", JPEG, "gif", GIF, "webp", WEBP);
    private static final int TAIL = 64;

    private final String type;
    private final byte[] start;
    private final byte[] end;

    FigureFile(String type, String start, String end) {
        this.type = type;
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
        this.end = end.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** @return the kind that the ending of a path stands for; empty where pages do not show it */
    static Optional<FigureFile> of(String path) {
        return Optional.ofNullable(ENDINGS.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    /** @return its media type */
    String type() {
        return type;
    }

    /** @return what a reader would miss of the file on the page, each as a whole sentence; empty where all of it is shown */
    public static List<String> missed(String path, byte[] file) {
        Optional<FigureFile> kind = of(path);
        if (kind.isEmpty()) {
            return List.of("Pages show SVG, PNG, JPEG, GIF and WebP, and the ending of this file is none of these, so it is not shown.");
        }
        if (kind.get() == SVG) {
            return SvgInliner.missed(file);
        }
        byte[] start = Arrays.copyOf(file, Math.min(file.length, kind.get().start.length));
        if (!Arrays.equals(start, kind.get().start)) {
            return List.of("The file is no " + kind.get() + ", whatever its ending says, so it may not be shown.");
        }
        String tail = new String(file, Math.max(0, file.length - TAIL), Math.min(file.length, TAIL), StandardCharsets.ISO_8859_1);
        boolean whole = tail.contains(new String(kind.get().end, StandardCharsets.ISO_8859_1));
        return whole ? List.of() : List.of("The file ends too early: it is cut off.");
    }
}
