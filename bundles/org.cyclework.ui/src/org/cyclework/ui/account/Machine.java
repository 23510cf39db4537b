package org.cyclework.ui.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cyclework.ui.Standing;
import org.cyclework.record.Accounts;
import org.cyclework.record.Encryption;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service: how this machine stands to accounts, as far as it was looked at; asking waits for nothing. Thread-safe. */
@Component(service = Machine.class)
public final class Machine {

    private final Accounts accounts;
    private final Encryption encryption;
    private final List<Runnable> hear = new CopyOnWriteArrayList<>();
    private volatile Standing standing = Standing.ALONE;
    private volatile boolean administrator;
    private volatile Encryption.State encrypted = Encryption.State.OFF;

    /** Made by the service runtime. */
    @Activate
    public Machine(@Reference Accounts accounts, @Reference Encryption encryption) {
        this.encryption = encryption;
        this.accounts = accounts;
    }

    /** @return how it stood when it was looked at last; {@link Standing#ALONE} before that */
    public Standing standing() {
        return standing;
    }

    /** @return whether an administrator was signed in when it was looked at last */
    public boolean isAdministrator() {
        return administrator;
    }

    /** @return how the encryption of what is stored stood when it was looked at last */
    public Encryption.State encryption() {
        return encrypted;
    }

    /** Looks again; reads the record, so call it in a job. Where the record cannot be used nothing changes. */
    public Standing look() {
        if (isChanged()) {
            hear.forEach(Runnable::run);
        }
        return standing;
    }

    /** One looks at a time, or what was seen before would be written over what was seen after. */
    private synchronized boolean isChanged() {
        List<Object> before = seen();
        try {
            encrypted = encryption.state();
            Optional<Set<Role>> roles = accounts.current().map(SignInResult.SignedIn::roles);
            administrator = roles.filter(each -> each.contains(Role.ADMINISTRATOR)).isPresent();
            standing = !accounts.isShared() ? Standing.ALONE : roles.map(Machine::as).orElse(Standing.NOBODY);
        } catch (RecordUnavailable unavailable) { // said once, when the window opened
            return false;
        }
        return !seen().equals(before);
    }

    private static Standing as(Set<Role> roles) {
        return roles.contains(Role.SUPERVISOR) ? Standing.SUPERVISOR : roles.contains(Role.ADMINISTRATOR) ? Standing.ADMINISTRATOR : Standing.TRAINEE;
    }

    private List<Object> seen() {
        return List.of(standing, administrator, encrypted);
    }

    /** Lets somebody hear, on whatever thread looked, that it stands otherwise now. */
    public void onChange(Runnable hears) {
        hear.add(hears);
    }

    /** Whoever heard does so no more. */
    public void forget(Runnable hears) {
        hear.remove(hears);
    }
}
