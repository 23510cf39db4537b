package org.cyclework.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The door of whatever the platform makes and the service runtime does not: parts, handlers and menus fetch what they work
 * with here, once, and hand it on. Everything else is given its services.
 */
public final class Engines {

    private Engines() {
    }

    /**
     * A service that must be there.
     *
     * @throws IllegalStateException where it is not; the installation is incomplete then
     */
    public static <T> T get(Class<T> service) {
        return find(service).orElseThrow(() -> new IllegalStateException("no service " + service.getName()));
    }

    /** @return every service of this kind, in no order */
    public static <T> List<T> all(Class<T> service) {
        BundleContext context = FrameworkUtil.getBundle(Engines.class).getBundleContext();
        try {
            return context.getServiceReferences(service, null).stream().map(context::getService).filter(Objects::nonNull).toList();
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException("there is no filter that could be wrong", impossible);
        }
    }

    /** @return the service, where it is there */
    public static <T> Optional<T> find(Class<T> service) {
        BundleContext context = FrameworkUtil.getBundle(Engines.class).getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(service);
        return Optional.ofNullable(reference).map(context::getService);
    }
}
