package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The rows of a menu are indented alike: each has a picture, if only the empty one. */
class MenuIconsTest {

    private static final List<String> BUNDLES = List.of("org.cyclework.ui", "org.cyclework.ui.trainee", "org.cyclework.ui.supervisor");
    /** A menu of its own in which no row has a picture. */
    private static final String THEMES = "org.cyclework.ui.menu.theme";

    @Test
    void everyRowHasAPicture() throws Exception {
        Set<String> pictures = new HashSet<>();
        List<Document> rooms = new ArrayList<>();
        for (String bundle : BUNDLES) {
            rooms.add(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(Path.of("../../bundles", bundle, "plugin.xml").toFile()));
        }
        rooms.forEach(room -> all(room.getElementsByTagName("image")).forEach(image -> pictures.add(image.getAttribute("commandId"))));
        List<String> without = new ArrayList<>();
        int rows = 0;
        for (Document room : rooms) {
            for (Element row : all(room.getElementsByTagName("command"))) {
                if (inMenu(row)) {
                    rows++;
                    if (row.getAttribute("icon").isEmpty() && !pictures.contains(row.getAttribute("commandId"))) {
                        without.add(row.getAttribute("label"));
                    }
                }
            }
        }
        assertTrue(rows > 60, "rows found: " + rows);
        assertEquals(List.of(), without);
    }

    private static boolean inMenu(Element row) {
        Element parent = (Element) row.getParentNode();
        return parent.getTagName().equals("menu") && !parent.getAttribute("id").equals(THEMES)
                || parent.getTagName().equals("menuContribution") && parent.getAttribute("locationURI").startsWith("menu:");
    }

    private static List<Element> all(NodeList nodes) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }
}
