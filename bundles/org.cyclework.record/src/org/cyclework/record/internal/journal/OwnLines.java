package org.cyclework.record.internal.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a home wrote in a stream and sealed, wherever it lies now: others can put lines behind the last seal, take the numbers of
 * some so that those lie in a branch, or give the stream a header of their own.
 */
final class OwnLines {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private final List<String> seals = new ArrayList<>();

    /** Takes the lines that follow a link, one after another. */
    EntryReader after(String link, boolean own) {
        String[] last = {link};
        return entry -> {
            entries.put(entry.link(), entry);
            before.put(entry.link(), last[0]);
            last[0] = entry.link();
            if (own && entry.kind() == Entry.Kind.SEAL) { // it was looked at when it came
                seals.add(entry.link());
            }
            return true;
        };
    }

    /** @return all that stands before a seal of the home */
    List<Entry> sealed() {
        Set<String> sealed = new HashSet<>();
        for (String seal : seals) {
            for (String link = seal; link != null && sealed.add(link);) {
                link = before.get(link);
            }
        }
        return entries.values().stream().filter(entry -> sealed.contains(entry.link())).toList();
    }
}
