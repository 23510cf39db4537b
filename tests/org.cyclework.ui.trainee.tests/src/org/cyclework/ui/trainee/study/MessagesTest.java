package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.ui.trainee.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message has words, and no words lie about unused. */
class MessagesTest {

    private static final Pattern FIELD = Pattern.compile("static String ([^;=]+);");
    private static final Path BUNDLES = Path.of("../../bundles");

    @ParameterizedTest
    @ValueSource(strings = {"org.cyclework.ui/src/org/cyclework/ui", "org.cyclework.ui/src/org/cyclework/ui/html",
        "org.cyclework.ui/src/org/cyclework/ui/internal", "org.cyclework.ui/src/org/cyclework/ui/page", "org.cyclework.ui/src/org/cyclework/ui/scene",
        "org.cyclework.ui.trainee/src/org/cyclework/ui/trainee"})
    void keysAndFieldsAreTheSame(String folder) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(folder).resolve("messages.properties"))) {
            words.load(reader);
        }
        String source = Files.readString(BUNDLES.resolve(folder).resolve("Messages.java"));
        assertEquals(new TreeSet<>(words.keySet()), FIELD.matcher(source).results().flatMap(fields -> Stream.of(fields.group(1).split(",\\s*"))).collect(Collectors.toCollection(TreeSet::new)));
        assertFalse(words.values().stream().anyMatch(text -> text.toString().isBlank()));
    }

    @Test
    void wordsArriveAsTheyWereWritten() {
        assertEquals("Question 2 of 9  \u00b7  1 answered", Messages.bind(Messages.Quiz_where, new Object[] {2, 9, 1}));
        assertEquals("The key: ", Messages.Question_key);
        assertEquals("  \u00b7  about 9 minutes", Messages.bind(Messages.Lesson_minutes, 9));
    }
}
