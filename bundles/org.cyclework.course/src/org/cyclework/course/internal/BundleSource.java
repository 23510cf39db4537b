package org.cyclework.course.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.cyclework.course.PackException;
import org.osgi.framework.Bundle;

/** A pack inside a bundle, be the bundle a jar or a folder. */
final class BundleSource implements PackSource {

    private final Bundle bundle;
    private final String root;

    BundleSource(Bundle bundle, String path) {
        this.bundle = bundle;
        String trimmed = path.startsWith("/") ? path.substring(1) : path;
        this.root = trimmed.isEmpty() || trimmed.endsWith("/") ? trimmed : trimmed + "/";
    }

    @Override
    public String location() {
        return bundle.getSymbolicName() + "/" + root;
    }

    @Override
    public List<String> files() {
        Enumeration<URL> found = bundle.findEntries("/" + root, "*", true);
        if (found == null) {
            return List.of();
        }
        return Collections.list(found).stream().map(URL::getPath).filter(p -> !p.endsWith("/"))
                .map(p -> p.substring(p.indexOf("/" + root) + root.length() + 1)).sorted().toList();
    }

    @Override
    public Optional<byte[]> read(String path) {
        URL entry = PackPaths.isInside(path) ? bundle.getEntry("/" + root + path) : null;
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = entry.openStream()) {
            return Optional.of(Limits.read(in, location() + path));
        } catch (IOException e) {
            throw new PackException(location() + path, "the file cannot be read (" + e.getMessage() + ")",
                    "Install the program again.", e);
        }
    }
}
