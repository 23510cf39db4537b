package org.cyclework.record.internal;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The class path of a program that uses some classes as they are used here, whether they are bundles, jars or folders. */
public final class ChildClassPath {

    private ChildClassPath() {
    }

    /** @return the class path of a program that uses these classes */
    public static String of(Class<?>... types) {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : types) {
            String location = type.getProtectionDomain().getCodeSource().getLocation().toString();
            Path place = Path.of(URI.create(location.replace(" ", "%20")));
            for (String output : List.of("target/classes", "bin")) {
                if (Files.isDirectory(place.resolve(output))) {
                    places.add(place.resolve(output).toString());
                }
            }
            places.add(place.toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
