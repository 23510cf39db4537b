package org.cyclework.ui.supervisor.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cyclework.ui.account.CodeSheet;
import org.cyclework.ui.html.HtmlPage;

/**
 * What was made to be seen once, such as new PINs, and was not seen yet by whoever had it made, since the page was closed meanwhile.
 * It is kept in memory alone, for that person alone, until the program ends. Thread-safe.
 */
public final class Unseen {

    private final Map<UUID, List<Paper>> papers = new HashMap<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    /** Something to be printed or written down. */
    public sealed interface Paper {
    }

    /**
     * New PINs.
     *
     * @param page with all of them
     */
    public record Pins(HtmlPage page) implements Paper {
    }

    /**
     * The recovery code of an account.
     *
     * @param code on a sheet of its own
     * @param done what to say once it was seen
     */
    public record Sheet(CodeSheet code, String done) implements Paper {
    }

    /** Keeps something as soon as it is made, and tells those who follow. */
    public void made(UUID maker, Paper paper) {
        synchronized (this) {
            papers.computeIfAbsent(maker, none -> new ArrayList<>()).add(paper);
        }
        followers.forEach(Runnable::run);
    }

    /**
     * Hears of everything that is made from now on.
     *
     * @param follower called on any thread
     * @return ends it
     */
    public Runnable follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** @return what somebody has to see next; it stays until it was seen */
    public synchronized Optional<Paper> next(UUID maker) {
        return papers.getOrDefault(maker, List.of()).stream().findFirst();
    }

    /** Forgets something, since whoever had it made says that it is printed or written down. */
    public synchronized void seen(Paper paper) {
        papers.values().forEach(each -> each.removeIf(one -> one == paper));
        papers.values().removeIf(List::isEmpty);
    }
}
