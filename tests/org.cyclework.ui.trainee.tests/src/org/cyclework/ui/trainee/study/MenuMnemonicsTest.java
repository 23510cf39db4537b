package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** In every menu, with whatever any room adds to it, each letter opens one thing. */
class MenuMnemonicsTest {

    private static final List<String> BUNDLES = List.of("org.cyclework.ui", "org.cyclework.ui.trainee", "org.cyclework.ui.supervisor");
    private static final String MENU = "menu:";

    private record Entry(String command, String words) {
    }

    private final Map<String, List<Entry>> menus = new LinkedHashMap<>();

    private void read(String bundle) throws Exception {
        Path home = Path.of("../../bundles", bundle);
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(home.resolve("plugin.properties"))) {
            words.load(in);
        }
        NodeList added = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(home.resolve("plugin.xml").toFile()).getElementsByTagName("menuContribution");
        for (int i = 0; i < added.getLength(); i++) {
            Element contribution = (Element) added.item(i);
            String place = contribution.getAttribute("locationURI");
            if (place.startsWith(MENU)) {
                read(contribution, place.substring(MENU.length()).replaceFirst("\\?.*", ""), words);
            }
        }
    }

    private void read(Element from, String menu, Properties words) {
        for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element each && (each.getTagName().equals("command") || each.getTagName().equals("menu"))) {
                String label = each.getAttribute("label");
                menus.computeIfAbsent(menu, name -> new ArrayList<>())
                        .add(new Entry(each.getAttribute("commandId"), label.startsWith("%") ? words.getProperty(label.substring(1)) : label));
                read(each, each.getAttribute("id"), words);
            }
        }
    }

    /** Two entries of one command, such as one for a shared machine and one for another, are never there together. */
    @Test
    void noLetterOpensTwoThings() throws Exception {
        for (String bundle : BUNDLES) {
            read(bundle);
        }
        assertTrue(menus.size() > 8, menus.keySet().toString());
        List<String> twice = new ArrayList<>();
        menus.forEach((menu, entries) -> {
            Map<Character, Entry> letters = new HashMap<>();
            for (Entry entry : entries) {
                int at = entry.words().indexOf('&');
                assertTrue(at >= 0 && at + 1 < entry.words().length(), menu + ": " + entry.words() + " has no letter");
                Entry other = letters.putIfAbsent(entry.words().toLowerCase(Locale.ROOT).charAt(at + 1), entry);
                if (other != null && (!other.command().equals(entry.command()) || entry.command().endsWith("openLink"))) {
                    twice.add(menu + ": " + other.words() + " / " + entry.words());
                }
            }
        });
        assertEquals(List.of(), twice);
    }
}
