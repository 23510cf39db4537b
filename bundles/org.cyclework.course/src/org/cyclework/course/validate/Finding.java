package org.cyclework.course.validate;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A fault in a pack, or something to know about it.
 *
 * @param severity how bad it is
 * @param file path inside the pack
 * @param element id of the element, or its place in the file where it has no id; empty for the file as a whole
 * @param rule name of the rule, such as "dangling-reference"
 * @param message why this is wrong
 * @param remedy what to do
 * @param line line in the file, from 1; empty where it is not known
 */
public record Finding(Severity severity, String file, String element, String rule, String message, String remedy,
        OptionalInt line) {

    /** By file, then by line, then by element and rule. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(f -> f.line().orElse(0)).thenComparing(Finding::element).thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    /** Refuses null. */
    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(file);
        Objects.requireNonNull(element);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(message);
        Objects.requireNonNull(remedy);
        Objects.requireNonNull(line);
    }

    /** @return one line for people: place, severity, rule, why and what to do */
    public String describe() {
        String place = file + (line.isPresent() ? ":" + line.getAsInt() : "") + (element.isEmpty() ? "" : " " + element);
        return place + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message + " " + remedy
                + " [" + rule + "]";
    }

    /** How bad a finding is. */
    public enum Severity {
        /** The pack must not be released so. */
        ERROR,
        /** Allowed while content is still being written. */
        WARNING,
        /** Nothing is wrong; something to know. */
        NOTE
    }
}
