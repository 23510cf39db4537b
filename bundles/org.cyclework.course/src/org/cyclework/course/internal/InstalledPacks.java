package org.cyclework.course.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cyclework.course.DataFolder;
import org.cyclework.course.PackException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;

/** Packs of the extension point, and packs that lie in the folder {@code packs} of the user's data. */
final class InstalledPacks implements PackFinder {

    static final String EXTENSION_POINT = "org.cyclework.course.coursePacks";

    @Override
    public List<Candidate> find() {
        List<Candidate> candidates = new ArrayList<>(contributed());
        candidates.addAll(inFolder(DataFolder.path().resolve(DataFolder.PACKS)));
        return candidates;
    }

    private static List<Candidate> contributed() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return List.of();
        }
        return Stream.of(registry.getConfigurationElementsFor(EXTENSION_POINT))
                .map(element -> new Candidate(element.getContributor().getName(), () -> source(element))).toList();
    }

    private static PackSource source(IConfigurationElement element) {
        String bundleName = element.getContributor().getName();
        String path = element.getAttribute("path");
        Bundle bundle = Platform.getBundle(bundleName);
        if (bundle == null || path == null) {
            throw new PackException(bundleName, "the contributed pack cannot be found", "Install the program again.");
        }
        return new BundleSource(bundle, path);
    }

    static List<Candidate> inFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(p -> Files.isDirectory(p) || p.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".cwpack"))
                    .filter(p -> !p.getFileName().toString().startsWith(".")).sorted()
                    .map(p -> new Candidate(p.toString(), () -> PackSources.of(p))).toList();
        } catch (IOException e) {
            PackException unlisted = new PackException(folder.toString(), "the folder of added packs cannot be listed (" + ReadFault.of(e) + ")",
                    "Check that you may read the folder.", e);
            return List.of(new Candidate(folder.toString(), () -> {
                throw unlisted;
            }));
        }
    }
}
