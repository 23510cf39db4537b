package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stylesheets are one, in the colours that the palette has for each of the surroundings; GTK's names colours of the palette alone. */
class StylesheetTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}\\b");
    private static final Path CSS = Path.of("../../bundles/org.cyclework.ui/css");

    private final List<String> light = lines("light.css");

    private static List<String> lines(String name) {
        try {
            List<String> all = Files.readAllLines(CSS.resolve(name));
            return all.subList(1, all.size()); // the first says which it is
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static String recoloured(String line, Surroundings where) {
        return COLOUR.matcher(line).replaceAll(found -> Matcher.quoteReplacement(Arrays.stream(Palette.values())
                .filter(colour -> colour.css(Surroundings.LIGHT).equals(found.group())).findFirst().orElseThrow(() -> new AssertionError("not of the palette: " + line))
                .css(where)));
    }

    @ParameterizedTest
    @EnumSource
    void allSayTheSame(Surroundings where) {
        assertEquals(light.stream().map(line -> recoloured(line, where)).collect(Collectors.joining("\n")),
                String.join("\n", lines(where.name().toLowerCase(Locale.ROOT) + ".css")));
    }

    @Test
    void gtkNamesColoursOfThePalette() {
        Set<String> known = Arrays.stream(Palette.values()).map(colour -> "@cy_" + colour.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        String rules = String.join("\n", lines("gtk.css"));
        Set<String> used = Pattern.compile("@\\w+").matcher(rules).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(known.containsAll(used) && used.size() > 8, used.toString());
        assertFalse(COLOUR.matcher(rules).find(), "a colour from elsewhere");
    }

    @Test
    void everyThemeIsDeclaredForEverySystem() throws IOException {
        String declared = Files.readString(CSS.resolve("../plugin.xml"));
        for (Surroundings where : Surroundings.values()) {
            for (String system : List.of("linux", "win", "mac")) {
                String sheet = where.name().toLowerCase(Locale.ROOT) + "-" + system + ".css";
                assertTrue(declared.contains("<theme id=\"" + where.theme() + "\"") && declared.contains("css/" + sheet), sheet);
                assertTrue(Files.readString(CSS.resolve(sheet)).contains("css/" + where.name().toLowerCase(Locale.ROOT) + ".css"), sheet);
            }
        }
    }
}
