package org.cyclework.assessment.personal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.cyclework.record.Audience;

/** The words of the page of personal data, from {@code words.properties}; what has no word is said as it is stored. */
final class PersonalWords {

    private final Properties words = new Properties();

    PersonalWords() {
        try (Reader in = new InputStreamReader(Objects.requireNonNull(PersonalWords.class.getResourceAsStream("words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the sentence of this key, with what goes into {@code {0}}, {@code {1}} … */
    String text(String key, String... values) {
        String text = words.getProperty(key, key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** @return what was done with an object, in words */
    String did(String verb, String object) {
        return words.containsKey("verb." + verb) ? text("verb." + verb, object) : verb + ": " + object;
    }

    /** @return who may read it, in words */
    String reader(Audience audience) {
        return words.getProperty("audience." + audience.name(), audience.name());
    }

    /** @return what a member of a payload is called */
    String member(String name) {
        return words.getProperty("member." + name, name);
    }
}
