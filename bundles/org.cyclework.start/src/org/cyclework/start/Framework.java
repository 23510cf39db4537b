package org.cyclework.start;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Starts the framework that runs the bundles, and waits until the program has ended. The platform's own launcher does the same
 * for every product that there may be, and checks the signature of the framework at each start.
 */
final class Framework {

    private static final String STARTER = "org.eclipse.core.runtime.adaptor.EclipseStarter";
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator.configUrl";
    private static final String EXIT_CODE = "eclipse.exitcode";

    private final Path product;
    private final Path configuration;
    private final boolean window;

    Framework(Path product, Path configuration, boolean window) {
        this.product = product;
        this.configuration = configuration;
        this.window = window;
    }

    /** @return the exit code that program or platform left behind */
    int run(List<String> words) throws IOException {
        Path shared = product.resolve("configuration");
        Properties settings = read(shared.resolve("config.ini"));
        Path jar = product.resolve(settings.getProperty("osgi.framework").replaceFirst("^file:", ""));
        offer("osgi.framework", jar.toUri().toString());
        offer("osgi.configuration.area", configuration.toUri().toString());
        offer("osgi.sharedConfiguration.area", shared.toUri().toString());
        if (!window) {
            TerminalBundles.listed(shared, configuration).ifPresent(list -> offer(BUNDLES, list.toUri().toString()));
        }
        settings.forEach((name, value) -> offer((String) name, (String) value));
        try (FrameworkLoader loader = new FrameworkLoader(jar)) {
            loader.loadClass(STARTER).getMethod("run", String[].class, Runnable.class).invoke(null, words.toArray(String[]::new), null);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return Integer.getInteger(EXIT_CODE, 0);
    }

    /** What the start script said comes before what the product says. */
    private static void offer(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            settings.load(in);
        }
        return settings;
    }
}
