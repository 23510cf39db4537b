package org.cyclework.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Loads the framework as the framework itself loads its bundles: without looking at the signature of the jar, which takes a tenth
 * of a start, and without signers, since the class archive keeps no class that has any.
 */
final class FrameworkLoader extends ClassLoader implements AutoCloseable {

    static {
        registerAsParallelCapable();
    }

    private final JarFile jar;
    private final String root;
    private final ProtectionDomain domain;
    private final Entries entries = new Entries();

    FrameworkLoader(Path file) throws IOException {
        super("framework", ClassLoader.getPlatformClassLoader());
        URL place = file.toUri().toURL();
        this.jar = new JarFile(file.toFile(), false);
        this.root = "jar:" + place + "!/";
        this.domain = new ProtectionDomain(new CodeSource(place, (Certificate[]) null), null, this, null);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        JarEntry entry = jar.getJarEntry(name.replace('.', '/') + ".class");
        if (entry == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length, domain);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    protected URL findResource(String name) {
        try {
            return jar.getEntry(name) == null ? null : URL.of(URI.create(root + name), entries);
        } catch (MalformedURLException | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }

    /** Opens what the URL of an entry names. */
    private final class Entries extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {

                @Override
                public void connect() {
                    // the jar is open
                }

                @Override
                public InputStream getInputStream() throws IOException {
                    return jar.getInputStream(jar.getJarEntry(url.toString().substring(root.length())));
                }
            };
        }
    }
}
