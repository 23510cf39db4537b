package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyclework.ui.Ids;
import org.junit.jupiter.api.Test;

/** What the bundles of the window declare is there: classes, handlers, texts, icons, ids. */
class DeclarationsTest {

    private static final List<Path> BUNDLES = List.of(Path.of("../../bundles/org.cyclework.ui"), Path.of("../../bundles/org.cyclework.ui.trainee"));

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String both() throws Exception {
        StringBuilder text = new StringBuilder();
        for (Path bundle : BUNDLES) {
            text.append(Files.readString(bundle.resolve("plugin.xml")));
        }
        return text.toString();
    }

    @Test
    void everyClassIsThere() throws Exception {
        for (Path bundle : BUNDLES) {
            for (String name : all("class=\"([\\w./]+)", Files.readString(bundle.resolve("plugin.xml")))) {
                // a class of another bundle has that bundle before it
                Path home = name.contains("/") ? bundle.resolveSibling(name.substring(0, name.indexOf('/'))) : bundle;
                Path source = home.resolve("src").resolve(name.substring(name.indexOf('/') + 1).replace('.', '/') + ".java");
                assertTrue(Files.exists(source), bundle + " names " + name);
            }
        }
    }

    @Test
    void everyCommandHasAHandler() throws Exception {
        Set<String> commands = new HashSet<>(all("<command id=\"([\\w.]+)\" name", both()));
        assertTrue(commands.size() > 20, "commands found: " + commands);
        commands.removeAll(all("<handler commandId=\"([\\w.]+)\"", both()));
        assertEquals(Set.of(), commands);
    }

    @Test
    void keysAndMenusNameCommandsThatExist() throws Exception {
        Set<String> used = new HashSet<>(all("commandId=\"(org\\.cyclework[\\w.]+)\"", both()));
        used.removeAll(all("<command id=\"([\\w.]+)\" name", both()));
        assertEquals(Set.of(), used);
    }

    @Test
    void noKeyMeansTwoThings() throws Exception {
        List<String> keys = all("sequence=\"([^\"]+)\"", both());
        assertEquals(keys.size(), new HashSet<>(keys).size(), keys.toString());
    }

    /** The platform puts what names the additions of a menu above everything else that stands in it. */
    @Test
    void whatARoomAddsToAMenuStandsAfterSomethingInIt() throws Exception {
        String shell = Files.readString(BUNDLES.getFirst().resolve("plugin.xml"));
        List<String> above = new ArrayList<>();
        for (String place : all("locationURI=\"menu:(org\\.cyclework\\.ui\\.menu\\.\\w+\\?after=[\\w.]+)", Files.readString(BUNDLES.get(1).resolve("plugin.xml")))) {
            String menu = shell.substring(shell.indexOf("<menu id=\"" + place.substring(0, place.indexOf('?'))));
            String lines = menu.substring(0, menu.indexOf("</menu>"));
            String after = place.substring(place.indexOf('=') + 1);
            boolean there = after.equals("additions") ? !lines.contains("<command") : lines.contains("\"" + after + "\"");
            if (!there) {
                above.add(place);
            }
        }
        assertEquals(List.of(), above);
    }

    @Test
    void everyTextIsThere() throws Exception {
        for (Path bundle : BUNDLES) {
            Properties texts = new Properties();
            try (var in = Files.newBufferedReader(bundle.resolve("plugin.properties"))) {
                texts.load(in);
            }
            Set<String> missing = new HashSet<>(all("\"%([^\"]+)\"", Files.readString(bundle.resolve("plugin.xml"))));
            missing.removeAll(texts.stringPropertyNames());
            assertEquals(Set.of(), missing, bundle.toString());
        }
    }

    @Test
    void everyIconIsThere() throws Exception {
        for (String icon : all("(icons/\\w+\\.svg)", both())) {
            assertTrue(Files.exists(BUNDLES.getFirst().resolve(icon)), icon);
        }
    }

    @Test
    void everyIdIsDeclared() throws Exception {
        String declared = both();
        List<Field> fields = new ArrayList<>(List.of(Ids.class.getFields()));
        fields.addAll(List.of(org.cyclework.ui.trainee.Ids.class.getFields()));
        for (Field field : fields) {
            String value = (String) field.get(null);
            boolean id = field.getName().matches("(VIEW|EDITOR|COMMAND|PARAM|PERSPECTIVE).*");
            assertTrue(!id || declared.contains("id=\"" + value + "\""), field.getName() + " " + value);
        }
    }

    @Test
    void theShellNamesNoRoom() throws Exception {
        Path shell = BUNDLES.getFirst();
        List<Path> naming = new ArrayList<>();
        try (Stream<Path> files = Files.walk(shell.resolve("src"))) {
            for (Path file : Stream.concat(files.filter(Files::isRegularFile), Stream.of(shell.resolve("plugin.xml"))).toList()) {
                if (Files.readString(file).contains("org.cyclework.ui.trainee")) {
                    naming.add(file);
                }
            }
        }
        assertEquals(List.of(), naming);
    }
}
