package org.cyclework.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.eclipse.core.runtime.adaptor.EclipseStarter;

/** A product in a folder, as far as a start reads it, with a framework that does what a test says. */
final class Installed {

    static final String PAGE = "about/über.txt";
    static final String ODD = "about files/a %.txt";

    private final Path product;

    /** Installs it. */
    Installed(Path product) throws IOException {
        this.product = product;
        Path bundles = product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(bundles.getParent());
        Files.writeString(bundles, "#version=1\norg.cyclework.ui,1.0,ui.jar,4,false\norg.cyclework.uiless,1.0,uiless.jar,4,false\norg.cyclework.cli,1.0,cli.jar,4,false\n"
                + "org.eclipse.swt.gtk,3.0,swt.jar,4,false\norg.eclipse.osgi,3.0,osgi.jar,-1,true\n");
        Files.writeString(product.resolve("configuration/config.ini"), "osgi.framework=file:plugins/framework.jar\ntest.offered=by the product\n");
        jar();
    }

    Path product() {
        return product;
    }

    Path jar() throws IOException {
        Path jar = product.resolve("plugins/framework.jar");
        Files.createDirectories(jar.getParent());
        String name = EclipseStarter.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); InputStream in = EclipseStarter.class.getResourceAsStream("/" + name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
            out.putNextEntry(new JarEntry(PAGE));
            out.write("words".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry(ODD));
        }
        return jar;
    }
}
