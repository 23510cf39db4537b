package org.cyclework.ui.html;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/** Leaves families of letters out that this computer lacks: a page engine looks for each of them anew, for every size. */
final class Families {

    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private Families() {
    }

    /** @return those of these families that are there, as CSS writes them, and all that stand for whatever there is */
    static String there(String families) {
        Display display = Display.getCurrent();
        return display == null ? families
                : Arrays.stream(families.split(",")).filter(each -> isGeneric(each) || KNOWN.computeIfAbsent(each, name -> isThere(display, name)))
                        .collect(Collectors.joining(","));
    }

    private static boolean isGeneric(String family) {
        return family.equals("serif") || family.equals("sans-serif") || family.equals("system-ui");
    }

    private static boolean isThere(Display display, String family) {
        return display.getFontList(family.replace("\"", ""), true).length > 0;
    }
}
