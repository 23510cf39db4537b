package org.cyclework.course.internal.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cyclework.course.validate.Finding.Severity;

/** What people in different cases may both say: a file of the pack, a phrase a line, with the reason behind a tab. */
final class SharedPhrases {

    /** The file; a pack need not have it. */
    static final String FILE = "shared-phrases.txt";

    private final Set<String> allowed = new LinkedHashSet<>();
    private final Set<String> used = new HashSet<>();

    private SharedPhrases() {
    }

    static SharedPhrases of(PackModel pack, Findings findings) {
        SharedPhrases phrases = new SharedPhrases();
        String[] lines = pack.text(FILE).orElse("").split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                String[] parts = lines[i].split("\t", 2);
                phrases.allowed.add(String.join(" ", Said.words(parts[0])));
                if (parts.length < 2 || parts[1].isBlank()) {
                    findings.at(Severity.ERROR, FILE, i + 1, "", "shared-phrase-reason", "The phrase does not say why it may be shared.",
                            "Write the reason behind a tab.");
                }
            }
        }
        return phrases;
    }

    /** @return whether these words are part of an allowed phrase, or have one in them */
    boolean allows(List<String> words) {
        String phrase = " " + String.join(" ", words) + " ";
        List<String> by = allowed.stream().filter(each -> phrase.contains(" " + each + " ") || (" " + each + " ").contains(phrase)).toList();
        used.addAll(by);
        return !by.isEmpty();
    }

    void tellUnused(Findings findings) {
        allowed.stream().filter(each -> !used.contains(each)).forEach(each -> findings.at(Severity.WARNING, FILE, 0, "", "shared-phrase-unused",
                "“" + each + "” may be shared and is not.", "Take it off the list."));
    }
}
