package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cyclework.ui.trainee.Messages;
import org.junit.jupiter.api.Test;

/** Who reads one's own words is told in the same sentence wherever they are asked for, and nowhere is anything else promised. */
class OwnWordsTest {

    private static final Path UI = Path.of("../../bundles/org.cyclework.ui");
    private static final Path HERE = Path.of("../../bundles/org.cyclework.ui.trainee/src/org/cyclework/ui/trainee");

    @Test
    void wherePeopleWriteTheSentenceHasItsPlace() {
        for (String asked : List.of(Messages.Account_before, Messages.Reflection_ask, Messages.Decision_ask, Messages.Practice_answer, Messages.Debrief_counts)) {
            assertTrue(Messages.bind(asked, Messages.Own_stay).contains(Messages.Own_stay), asked);
        }
    }

    @Test
    void theHelpSaysTheSame() throws IOException {
        for (String topic : List.of("assigned", "play", "practice")) {
            String page = Files.readString(UI.resolve("help").resolve(topic + ".html"));
            assertTrue(page.contains(Messages.Own_stay), topic);
        }
    }

    /** Notes never go; what is written for a supervisor is handed in, and nothing is shared from anywhere else. */
    @Test
    void nothingElseIsPromised() throws IOException {
        try (Stream<String> lines = Files.lines(HERE.resolve("messages.properties"))) {
            List<String> others = lines.map(line -> line.toLowerCase(Locale.ROOT))
                    .filter(line -> line.contains("nobody else") || line.contains("supervisor may read") || line.contains("unless you share") || line.contains("stays yours"))
                    .filter(line -> !line.startsWith("notes_") && !line.startsWith("own_stay") && !line.startsWith("question_coded")).toList();
            assertEquals(List.of(), others);
        }
    }
}
