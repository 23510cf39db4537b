package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.ui.HelpTopic;
import org.eclipse.core.runtime.IAdaptable;
import org.junit.jupiter.api.Test;

/** F1 opens a page about whatever part is in front. */
class HelpTopicsTest {

    private static final Path BUNDLES = Path.of("../../bundles");
    private static final Pattern PART = Pattern.compile("<(?:view|editor) id=\"[^\"]+\" name=\"[^\"]+\" class=\"([^\"]+)\"");

    @Test
    void everyPartHasAPageOfTheHelp() throws Exception {
        List<String> without = new ArrayList<>();
        int parts = 0;
        Matcher declared = PART.matcher(Files.readString(BUNDLES.resolve("org.cyclework.ui.trainee/plugin.xml")));
        for (; declared.find(); parts++) {
            IAdaptable part = (IAdaptable) Class.forName(declared.group(1)).getDeclaredConstructor().newInstance();
            HelpTopic topic = part.getAdapter(HelpTopic.class);
            if (topic == null || !Files.exists(BUNDLES.resolve("org.cyclework.ui/help/" + topic.topic() + ".html"))) {
                without.add(declared.group(1));
            }
        }
        assertEquals(List.of(), without);
        assertEquals(true, parts >= 10, parts + " parts");
    }
}
