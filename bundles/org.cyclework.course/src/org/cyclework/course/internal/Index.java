package org.cyclework.course.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Helps to build maps in which the first of several equal ids wins. */
final class Index {

    private Index() {
    }

    static <T> Map<String, T> by(List<T> elements, Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        for (T element : elements) {
            String key = id.apply(element);
            if (key != null) {
                index.putIfAbsent(key, element);
            }
        }
        return index;
    }
}
