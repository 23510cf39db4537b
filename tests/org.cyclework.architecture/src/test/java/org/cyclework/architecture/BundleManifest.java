package org.cyclework.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;

/** What a bundle's manifest says it needs and offers. */
record BundleManifest(String name, Path folder, List<String> requiredBundles, List<String> importedPackages,
        List<String> exportedPackages, String text) {

    static BundleManifest read(Path folder) {
        Path file = folder.resolve("META-INF/MANIFEST.MF");
        try (InputStream in = Files.newInputStream(file)) {
            var attributes = new Manifest(in).getMainAttributes();
            return new BundleManifest(names(attributes.getValue("Bundle-SymbolicName")).get(0), folder,
                    names(attributes.getValue("Require-Bundle")), names(attributes.getValue("Import-Package")),
                    names(attributes.getValue("Export-Package")), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a header's clauses, without their directives; commas inside quotes separate nothing. */
    static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        if (header == null || header.isBlank()) {
            return names;
        }
        for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            names.add(clause.split(";")[0].strip());
        }
        return names;
    }
}
