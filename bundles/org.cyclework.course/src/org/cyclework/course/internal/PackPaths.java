package org.cyclework.course.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells paths that stay inside a pack from those that try to get out of it. */
public final class PackPaths {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

    private PackPaths() {
    }

    /** @return true where the path is relative, uses forward slashes and never climbs */
    public static boolean isInside(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)
                || DRIVE.matcher(path).matches()) {
            return false;
        }
        return Arrays.stream(path.split("/", -1)).noneMatch(p -> p.isEmpty() || p.equals(".") || p.equals(".."));
    }

    /** @return the path with its accents on their letters: a Mac writes them apart, others do not, and both mean one file */
    public static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /** @return the file name without folders and ending: the id of the case or bank in it */
    public static String id(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
