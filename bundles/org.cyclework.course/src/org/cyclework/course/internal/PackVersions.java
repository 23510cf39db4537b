package org.cyclework.course.internal;

import java.util.Comparator;

/** Tells which of two versions of a pack is the later: number by number, and what is no number as a text. */
public final class PackVersions {

    /** A missing version comes first. */
    public static final Comparator<String> ORDER = PackVersions::compare;

    private PackVersions() {
    }

    private static int compare(String one, String other) {
        String[] ours = parts(one);
        String[] theirs = parts(other);
        for (int i = 0; i < Math.max(ours.length, theirs.length); i++) {
            int order = part(i < ours.length ? ours[i] : "0", i < theirs.length ? theirs[i] : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String[] parts(String version) {
        return version == null ? new String[0] : version.strip().split("[.]");
    }

    private static int part(String one, String other) {
        boolean numbers = one.matches("[0-9]{1,9}") && other.matches("[0-9]{1,9}");
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }
}
