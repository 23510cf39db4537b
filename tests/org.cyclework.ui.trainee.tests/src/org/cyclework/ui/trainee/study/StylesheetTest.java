package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyclework.ui.Palette;
import org.junit.jupiter.api.Test;

/** The dark stylesheet is the light one in the dark colours of the palette, and then what only the dark needs. */
class StylesheetTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}\\b");
    private static final Path CSS = Path.of("../../bundles/org.cyclework.ui/css");

    private final List<String> light = lines("light.css");
    private final List<String> dark = lines("dark.css");

    private static List<String> lines(String name) {
        try {
            List<String> all = Files.readAllLines(CSS.resolve(name));
            return all.subList(1, all.size()); // the first says which it is
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static String darkened(String line) {
        return COLOUR.matcher(line).replaceAll(found -> Matcher.quoteReplacement(Arrays.stream(Palette.values())
                .filter(colour -> colour.css(false).equals(found.group())).findFirst().orElseThrow(() -> new AssertionError("not of the palette: " + line))
                .css(true)));
    }

    @Test
    void bothSayTheSame() {
        assertEquals(light.stream().map(StylesheetTest::darkened).collect(Collectors.joining("\n")),
                String.join("\n", dark.subList(0, Math.min(light.size(), dark.size()))));
    }

    @Test
    void noColourIsFromElsewhere() {
        Set<String> known = Arrays.stream(Palette.values()).map(colour -> colour.css(true)).collect(Collectors.toSet());
        Set<String> used = COLOUR.matcher(String.join("\n", dark)).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(known.containsAll(used), used.toString());
    }
}
