package org.cyclework.record.internal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.query.QueryStore;

/** Counts what a newer version wrote and this one cannot show, and says so. */
final class Unknown {

    private Unknown() {
    }

    /** @return how many events of each verb that is not known here */
    static SortedMap<String, Long> in(OpenedRecord record) {
        SortedMap<String, Long> unknown = new TreeMap<>(record.tables().current().map(QueryStore::verbs).orElse(Map.of()));
        unknown.keySet().removeIf(Verbs::isKnown);
        return unknown;
    }

    /** @return a sentence; of nothing there is none to say */
    static String sentence(Map<String, Long> unknown) {
        long count = unknown.values().stream().mapToLong(Long::longValue).sum();
        return (count == 1 ? "1 entry is" : count + " entries are") + " of a kind that this version cannot show ("
                + unknown.entrySet().stream().map(each -> "“" + each.getKey() + "”: " + each.getValue()).collect(Collectors.joining(", "))
                + "). " + (count == 1 ? "It is" : "They are") + " kept and passed on; a newer version shows " + (count == 1 ? "it." : "them.");
    }
}
