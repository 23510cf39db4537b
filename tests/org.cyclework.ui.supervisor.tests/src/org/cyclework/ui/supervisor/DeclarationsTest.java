package org.cyclework.ui.supervisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.page.Mnemonics;
import org.cyclework.ui.supervisor.office.SupervisorPlaces;
import org.eclipse.core.runtime.IAdaptable;
import org.junit.jupiter.api.Test;

/** What the supervisor's room declares is there, has words, help and keys of its own, and knows nothing of the trainee's. */
class DeclarationsTest {

    private static final Path BUNDLES = Path.of("../../bundles");
    private static final Path OURS = BUNDLES.resolve("org.cyclework.ui.supervisor");
    private static final List<Path> WINDOW = List.of(BUNDLES.resolve("org.cyclework.ui"), BUNDLES.resolve("org.cyclework.ui.trainee"), OURS);

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String declared(Path bundle) throws IOException {
        return Files.readString(bundle.resolve("plugin.xml"));
    }

    private static String everything() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path bundle : WINDOW) {
            text.append(declared(bundle));
        }
        return text.toString();
    }

    private static Properties words(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        return words;
    }

    @Test
    void everyClassIsThere() throws IOException {
        List<String> classes = new ArrayList<>(all("(?:class|provider)=\"([\\w./]+)", declared(OURS)));
        assertTrue(classes.size() >= 15, classes.toString());
        for (String name : classes) {
            Path home = name.contains("/") ? OURS.resolveSibling(name.substring(0, name.indexOf('/'))) : OURS;
            assertTrue(Files.exists(home.resolve("src").resolve(name.substring(name.indexOf('/') + 1).replace('.', '/') + ".java")), name);
        }
    }

    @Test
    void everyCommandHasAHandlerAndEveryKeyACommand() throws IOException {
        Set<String> commands = new HashSet<>(all("<command id=\"([\\w.]+)\" name", everything()));
        Set<String> used = new HashSet<>(all("commandId=\"(org\\.cyclework[\\w.]+)\"", declared(OURS)));
        used.removeAll(commands);
        assertEquals(Set.of(), used);
        Set<String> ours = new HashSet<>(all("<command id=\"([\\w.]+)\" name", declared(OURS)));
        ours.removeAll(all("<handler commandId=\"([\\w.]+)\"", declared(OURS)));
        assertEquals(Set.of(), ours);
    }

    @Test
    void noKeyMeansTwoThings() throws IOException {
        List<String> keys = all("sequence=\"([^\"]+)\"", everything());
        assertEquals(keys.size(), new HashSet<>(keys).size(), keys.toString());
    }

    @Test
    void everyTextAndIconIsThere() throws IOException {
        Set<String> missing = new HashSet<>(all("\"%([^\"]+)\"", declared(OURS)));
        missing.removeAll(words(OURS.resolve("plugin.properties")).stringPropertyNames());
        assertEquals(Set.of(), missing);
        for (String icon : all("(icons/\\w+\\.svg)", declared(OURS))) {
            assertTrue(Files.exists(BUNDLES.resolve("org.cyclework.ui").resolve(icon)), icon);
        }
        for (CourseLink.Kind kind : SupervisorPlaces.all()) {
            assertTrue(Files.exists(BUNDLES.resolve("org.cyclework.ui/icons/" + kind.name() + ".svg")), "a tab has the icon of its kind: " + kind.name());
        }
    }

    @Test
    void everyIdIsDeclared() throws IllegalAccessException, IOException {
        String declared = declared(OURS);
        for (Field field : Ids.class.getFields()) {
            String value = (String) field.get(null);
            assertTrue(field.getName().equals("BUNDLE") || declared.contains("id=\"" + value + "\""), field.getName() + " " + value);
        }
    }

    @Test
    void everyPartHasAPageOfTheHelp() throws ReflectiveOperationException, IOException {
        List<String> parts = all("<(?:view|editor) id=\"[^\"]+\" name=\"[^\"]+\" class=\"([^\"]+)\"", declared(OURS));
        assertEquals(11, parts.size());
        for (String part : parts) {
            HelpTopic topic = ((IAdaptable) Class.forName(part).getDeclaredConstructor().newInstance()).getAdapter(HelpTopic.class);
            assertTrue(topic != null && Files.exists(BUNDLES.resolve("org.cyclework.ui/help/" + topic.topic() + ".html")), part);
        }
    }

    /** Whoever signs in sees nothing of what the person before opened, typed or chose. */
    @Test
    void everyPaneForgetsWhoeverLeft() throws IOException {
        for (Path bundle : WINDOW) {
            for (String pane : all("<view id=\"[^\"]+\" name=\"[^\"]+\" class=\"([^\"]+)\"", declared(bundle))) {
                String source = Files.readString(bundle.resolve("src").resolve(pane.replace('.', '/') + ".java"));
                assertTrue(source.contains(" extends Pane") && source.contains("void forget()") || source.contains("Events.onLearnerLeft"), pane);
            }
        }
    }

    @Test
    void messagesAndFieldsAreTheSame() throws IOException {
        Path folder = OURS.resolve("src/org/cyclework/ui/supervisor");
        Properties words = words(folder.resolve("messages.properties"));
        Set<String> fields = Pattern.compile("static String ([\\w, ]+);").matcher(Files.readString(folder.resolve("Messages.java"))).results().map((MatchResult found) -> found.group(1))
                .flatMap(list -> Stream.of(list.split(",\\s*"))).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(words.keySet()), fields);
        assertFalse(words.values().stream().anyMatch(text -> text.toString().isBlank()));
    }

    /** What the platform itself binds does not keep names apart. */
    @Test
    void wordsAreBoundByTheirOwnClassAlone() throws IOException {
        try (Stream<Path> files = Files.walk(OURS.resolve("src"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java") && !each.endsWith("Messages.java")).toList()) {
                assertFalse(Files.readString(file).contains("NLS"), file.toString());
            }
        }
    }

    /** The platform takes an apostrophe for a sign of its own where something is put into the words. */
    @Test
    void noMessageHasAStraightApostropheOrQuotationMark() throws IOException {
        Properties words = words(OURS.resolve("src/org/cyclework/ui/supervisor/messages.properties"));
        assertEquals(List.of(), words.stringPropertyNames().stream().filter(key -> words.getProperty(key).matches("(?s).*['\"].*")).toList());
    }

    @Test
    void whatIsPutIntoWordsIsCountedFromNought() throws IOException {
        Properties words = words(OURS.resolve("src/org/cyclework/ui/supervisor/messages.properties"));
        for (String key : words.stringPropertyNames()) {
            Set<String> places = new TreeSet<>(all("\\{(\\d)\\}", words.getProperty(key)));
            int first = words.getProperty(key).contains("|") && !places.contains("0") ? 1 : 0; // the count itself need not be told
            for (int i = 0; i < places.size(); i++) {
                assertTrue(places.contains(Integer.toString(first + i)), key + " has no {" + (first + i) + "}");
            }
        }
    }

    @Test
    void everyLinkOfTheHelpLeadsToAPage() throws IOException {
        for (String page : List.of("supervision", "review", "assign", "people", "group", "machines")) {
            List<String> links = all("href=\"cw:help/(\\w+)\"", Files.readString(BUNDLES.resolve("org.cyclework.ui/help/" + page + ".html")));
            assertFalse(links.isEmpty(), page);
            links.forEach(link -> assertTrue(Files.exists(BUNDLES.resolve("org.cyclework.ui/help/" + link + ".html")), page + " leads to " + link));
        }
    }

    @Test
    void noButtonHasTheLetterOfAMenu() throws IOException {
        Properties words = words(OURS.resolve("src/org/cyclework/ui/supervisor/messages.properties"));
        List<String> behindMenus = new ArrayList<>();
        words.stringPropertyNames().stream().filter(key -> key.startsWith("Button_")).forEach(key -> {
            String text = words.getProperty(key).toLowerCase(Locale.ROOT);
            int at = Mnemonics.settled(text);
            if (at >= 0 && Mnemonics.MENUS.contains(text.charAt(at + 1))) {
                behindMenus.add(key);
            }
        });
        assertEquals(List.of(), behindMenus);
    }

    /** Buttons that one part makes are seen together. */
    @Test
    void noTwoButtonsOfAPartHaveTheSameLetter() throws IOException {
        Properties words = words(OURS.resolve("src/org/cyclework/ui/supervisor/messages.properties"));
        try (Stream<Path> files = Files.walk(OURS.resolve("src"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("Panel.java")).toList()) {
                List<Character> letters = all("Messages\\.(Button_\\w+)", Files.readString(file)).stream().distinct().map(key -> words.getProperty(key).toLowerCase(Locale.ROOT))
                        .filter(text -> Mnemonics.settled(text) >= 0).map(text -> text.charAt(Mnemonics.settled(text) + 1)).toList();
                assertEquals(letters.size(), new HashSet<>(letters).size(), file.getFileName() + ": " + letters);
            }
        }
    }

    @Test
    void nothingIsCalledAMachineInOnePlaceAndAComputerInAnother() throws IOException {
        for (Path bundle : WINDOW) {
            try (Stream<Path> files = Files.walk(bundle)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".properties") && !each.toString().contains("target")).toList()) {
                    Properties words = words(file);
                    words.stringPropertyNames().forEach(key -> assertFalse(words.getProperty(key).matches("(?is).*\\bmachines?\\b.*"), file + ": " + key));
                }
            }
        }
    }

    @Test
    void neitherRoomKnowsTheOther() throws IOException {
        assertEquals(List.of(), naming(OURS, "org.cyclework.ui.trainee"));
        assertEquals(List.of(), naming(BUNDLES.resolve("org.cyclework.ui.trainee"), "org.cyclework.ui.supervisor"));
        assertEquals(List.of(), naming(BUNDLES.resolve("org.cyclework.ui"), "org.cyclework.ui.supervisor"));
    }

    private static List<Path> naming(Path bundle, String other) throws IOException {
        List<Path> naming = new ArrayList<>();
        try (Stream<Path> files = Files.walk(bundle.resolve("src"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains(other)) {
                    naming.add(file);
                }
            }
        }
        return naming;
    }
}
