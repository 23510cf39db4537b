package org.cyclework.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Learner;
import org.cyclework.record.SignIn;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Events;
import org.cyclework.ui.Ids;
import org.cyclework.ui.account.Seat;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.prefs.BackingStoreException;
import org.slf4j.LoggerFactory;

/** Remembers by a preference who sat at the desk last. */
@Component
public final class DeskLearner implements CurrentLearner {

    private static final String LAST = "learner";

    private final SignIn signIn;
    private final Accounts accounts;
    private final EventAdmin events;
    private volatile Optional<Learner> learner = Optional.empty();

    /** Made by the service runtime. */
    @Activate
    public DeskLearner(@Reference SignIn signIn, @Reference Accounts accounts, @Reference EventAdmin events) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    public Optional<Learner> learner() {
        return learner;
    }

    @Override
    public synchronized List<Learner> load() {
        List<Learner> all = signIn.people();
        if (learner.isEmpty() && !all.isEmpty()) {
            whoever(all).ifPresent(one -> sit(one, Events.LEARNER_KNOWN));
        }
        return all;
    }

    /** Where people share the machine, only whoever is signed in. */
    private Optional<Learner> whoever(List<Learner> all) {
        if (accounts.isShared()) {
            return accounts.current().flatMap(in -> all.stream().filter(one -> one.id().equals(in.person())).findFirst());
        }
        return all.stream().filter(one -> Optional.of(one.id()).equals(last())).findFirst().or(() -> Optional.of(all.getFirst()));
    }

    @Override
    public Optional<UUID> last() {
        try {
            return Optional.of(UUID.fromString(preferences().get(LAST, "")));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void leave() {
        Map<String, Object> told = Seat.told(learner, Optional.empty());
        learner = Optional.empty();
        accounts.signOut(); // in one step, so that nobody finds the person still signed in and sits them down again
        events.postEvent(new Event(Events.LEARNER_CHANGED, told));
    }

    @Override
    public synchronized void choose(Learner chosen) {
        sit(chosen, Events.LEARNER_CHANGED);
    }

    private void sit(Learner chosen, String topic) {
        Map<String, Object> told = Seat.told(learner, Optional.of(chosen));
        learner = Optional.of(chosen);
        preferences().put(LAST, chosen.id().toString());
        try {
            preferences().flush();
        } catch (BackingStoreException unwritable) { // next time the first trainee is proposed instead
            LoggerFactory.getLogger(DeskLearner.class).warn("Who sat here last could not be remembered", unwritable);
        }
        events.postEvent(new Event(topic, told));
    }

    @Override
    public Learner enrol(String name) {
        Learner enrolled = signIn.enrol(name);
        choose(enrolled);
        return enrolled;
    }

    @Override
    public synchronized Optional<Access> access() {
        return present().map(Learner::id).map(signIn::pick);
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
    }
}
