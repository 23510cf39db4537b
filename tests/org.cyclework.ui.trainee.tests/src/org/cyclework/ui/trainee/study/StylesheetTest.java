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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stylesheets are made of one, in the colours that the palette has for each of the surroundings; GTK's names colours of the palette alone. */
class StylesheetTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}\\b");
    private static final Pattern NAME = Pattern.compile("@\\w+");
    private static final String HEAD = "/* Made of window.css and Palette: change those; a test makes it anew. */\n";
    private static final Path CSS = Path.of("../../bundles/org.cyclework.ui/css");

    private static final Path MADE = Path.of("target/css");

    private static String rules(String name) throws IOException {
        String all = Files.readString(CSS.resolve(name));
        return all.substring(all.indexOf('\n') + 1); // the first line says what it is
    }

    private static String name(Palette colour) {
        return "@cy_" + colour.name().toLowerCase(Locale.ROOT);
    }

    /** The window's rules with the colours of these surroundings in place of their names. */
    private static String coloured(Surroundings where) throws IOException {
        Map<String, String> colours = Arrays.stream(Palette.values()).collect(Collectors.toMap(StylesheetTest::name, colour -> colour.css(where)));
        return HEAD + NAME.matcher(rules("window.css")).replaceAll(found -> Objects.requireNonNull(colours.get(found.group()), found.group()));
    }

    @ParameterizedTest
    @EnumSource
    void everySheetIsMadeOfTheWindowsRules(Surroundings where) throws IOException {
        String name = where.name().toLowerCase(Locale.ROOT) + ".css";
        Files.createDirectories(MADE);
        Path made = Files.writeString(MADE.resolve(name), coloured(where));
        assertEquals(Files.readString(made), Files.readString(CSS.resolve(name)), "if the change is meant, copy " + made + " to " + CSS);
    }

    @Test
    void theWindowsRulesNameEveryColour() throws IOException {
        assertFalse(COLOUR.matcher(rules("window.css")).find(), "a colour from elsewhere");
    }

    @Test
    void gtkNamesColoursOfThePalette() throws IOException {
        Set<String> known = Arrays.stream(Palette.values()).map(StylesheetTest::name).collect(Collectors.toSet());
        String rules = rules("gtk.css");
        Set<String> used = NAME.matcher(rules).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
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
