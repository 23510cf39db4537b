package org.cyclework.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells one installed program and Java from any other. */
final class Identity {

    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    private Identity() {
    }

    /** @return a line that changes with the program, its place and the Java it runs on */
    static String of(Path product) throws IOException {
        Path bundles = product.resolve(BUNDLES);
        return String.join("|", product.toString(), Files.getLastModifiedTime(bundles).toInstant().toString(),
                Trees.checksum(bundles), System.getProperty("java.home"), System.getProperty("java.vm.version")).replace('\n', ' ');
    }
}
