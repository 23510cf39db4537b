package org.cyclework.ui.tests.support;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sees the window as a screen reader does, over the accessibility bus of the desktop (AT-SPI). */
public final class ScreenReader implements Closeable {

    /** Something that the window tells of: what it is called, what it is, in words of the bus, and whether the focus can be on it. */
    public record Thing(String name, String role, boolean focusable, String place) {

        private static final Set<String> FRAMES = Set.of("panel", "filler", "scroll pane", "frame", "statusbar", "label", "tool bar", "page tab list", "window");

        /** @return whether a person can do something with it and does not hear what it is */
        public boolean isNameless() {
            return focusable && name.isEmpty() && !FRAMES.contains(role);
        }
    }

    private static final String ROOT = "/org/a11y/atspi/accessible/root";
    private static final String REGISTRY = "org.a11y.atspi.Registry";
    private static final String ACCESSIBLE = "org.a11y.atspi.Accessible";
    private static final String PROPERTIES = "org.freedesktop.DBus.Properties";
    private static final int FOCUSABLE = 11;
    private static final int SHOWING = 25;
    /** Their rows are many, and say what is written in them. */
    private static final Set<String> ROWS = Set.of("tree", "tree table", "table", "list box", "list");

    private final Bus bus;
    private final String window;

    /** Joins the bus and finds the window of this very process. */
    public ScreenReader() throws IOException {
        String address = System.getenv("DBUS_SESSION_BUS_ADDRESS");
        if (address == null || !address.contains("unix:path=")) {
            throw new IOException("No session bus; ./mvnw starts one (packages dbus and at-spi2-core)");
        }
        try (Bus session = new Bus(address)) {
            bus = new Bus((String) session.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress").getFirst());
        }
        window = window(ProcessHandle.current().pid());
    }

    private String window(long process) throws IOException {
        for (Object application : (List<?>) bus.call(REGISTRY, ROOT, ACCESSIBLE, "GetChildren").getFirst()) {
            String name = (String) ((List<?>) application).getFirst();
            if (((Integer) bus.callBus("GetConnectionUnixProcessID", name).getFirst()).longValue() == process) {
                return name;
            }
        }
        throw new IOException("The window is not on the bus");
    }

    /** @return what a person can do something with and does not hear the name of, of all that shows now */
    public List<String> nameless() throws IOException {
        return everything().stream().filter(Thing::isNameless).map(thing -> thing.role() + " in " + thing.place()).toList();
    }

    /** @return everything that shows now, in the order in which it is told */
    public List<Thing> everything() throws IOException {
        List<Thing> all = new ArrayList<>();
        walk(ROOT, "", all, 0);
        return all;
    }

    private void walk(String path, String place, List<Thing> all, int depth) throws IOException {
        for (Object child : (List<?>) bus.call(window, path, ACCESSIBLE, "GetChildren").getFirst()) {
            List<?> reference = (List<?>) child;
            String at = (String) reference.get(1);
            if (!reference.getFirst().equals(window)) {
                continue; // what the browser engine tells is its own
            }
            try {
                List<?> states = (List<?>) bus.call(window, at, ACCESSIBLE, "GetState").getFirst();
                if (has(states, SHOWING) || depth == 0) {
                    Thing thing = new Thing(name(at), (String) bus.call(window, at, ACCESSIBLE, "GetRoleName").getFirst(), has(states, FOCUSABLE), place);
                    all.add(thing);
                    if (!ROWS.contains(thing.role())) {
                        walk(at, place + "/" + thing.role() + (thing.name().isEmpty() ? "" : " '" + thing.name() + "'"), all, depth + 1);
                    }
                }
            } catch (Bus.Refused gone) {
                // it went away while it was looked at
            }
        }
    }

    private String name(String at) throws IOException {
        return ((String) bus.call(window, at, PROPERTIES, "Get", ACCESSIBLE, "Name").getFirst()).strip();
    }

    private static boolean has(List<?> states, int state) {
        return ((Integer) states.get(state / 32) >>> state % 32 & 1) == 1;
    }

    /** Asks to be told what is announced from now on. */
    public void listen() throws IOException {
        bus.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "object:announcement");
        bus.callBus("AddMatch", "type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'");
    }

    /** Waits until words are announced that begin so. */
    public void awaitWords(String beginning) throws IOException {
        boolean heard = false;
        while (!heard) {
            heard = bus.signal().body().stream().anyMatch(part -> part.toString().startsWith(beginning));
        }
    }

    @Override
    public void close() throws IOException {
        bus.close();
    }
}
