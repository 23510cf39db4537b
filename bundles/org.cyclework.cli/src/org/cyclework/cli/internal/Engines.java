package org.cyclework.cli.internal;

import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Fetches the engines as services, each when it is first needed; tests hand over their own. */
class Engines {

    private static final long PATIENCE_MILLIS = 20_000;

    /** @throws NotStarted where the service does not come up */
    <T> T get(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Engines.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new NotStarted("The part of the program that offers " + type.getSimpleName()
                        + " did not start. Nothing was changed; the log in the cache folder says more.");
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotStarted("Interrupted.");
        }
    }

    /** @return what the environment variable holds */
    Optional<String> environment(String variable) {
        return Optional.ofNullable(System.getenv(variable));
    }

    /** A part of the program is not there, which is nobody's words' fault. */
    static final class NotStarted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotStarted(String message) {
            super(message);
        }
    }

    static String version() {
        return FrameworkUtil.getBundle(Engines.class).getVersion().toString();
    }
}
