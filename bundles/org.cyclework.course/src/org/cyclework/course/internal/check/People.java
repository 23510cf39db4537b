package org.cyclework.course.internal.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who comes back: the file people.tsv of a pack, a line for each name with the places where it means the same person and the
 * reason, apart by tabs. A place is a lesson, a case, a concept or an item; a module or a bank stands for all that is in it.
 */
final class People {

    /** Where a pack keeps the list; it need not have one. */
    static final String FILE = "people.tsv";

    private static final int COLUMNS = 3;

    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    private People() {
    }

    static People of(PackModel pack) {
        People people = new People();
        pack.pack().text(FILE).stream().flatMap(String::lines).filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t")).filter(columns -> columns.length == COLUMNS && !columns[2].isBlank())
                .forEach(columns -> people.places.computeIfAbsent(columns[0].strip(), name -> new HashSet<>())
                        .addAll(List.of(columns[1].strip().split("\\s+"))));
        return people;
    }

    /** @return whether the name means one person in all these places */
    boolean isOne(String name, List<String> where) {
        Set<String> allowed = places.getOrDefault(name, Set.of());
        return where.stream().allMatch(place -> allowed.contains(place) || allowed.contains(whole(place)));
    }

    /** The module of a lesson, the bank of an item. */
    private static String whole(String place) {
        if (place.matches("L\\d+\\..*")) {
            return "M" + place.substring(1, place.indexOf('.'));
        }
        return place.contains("-") ? place.substring(0, place.indexOf('-')) : place;
    }
}
