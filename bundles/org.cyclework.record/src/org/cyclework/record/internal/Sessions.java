package org.cyclework.record.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.internal.accounts.AccountKey;

/** Who is signed in at the moment, and the keys of their accounts. Nothing of it is written anywhere. Thread-safe. */
final class Sessions {

    private final Map<UUID, Optional<AccountKey>> open = new LinkedHashMap<>();
    private Optional<UUID> last = Optional.empty();

    synchronized void begin(UUID person, Optional<AccountKey> key) {
        open.put(person, key);
        last = Optional.of(person);
    }

    synchronized void endAll() {
        open.clear();
        last = Optional.empty();
    }

    synchronized void end(UUID person) {
        open.remove(person);
        last = last.filter(each -> !each.equals(person));
    }

    synchronized Optional<UUID> last() {
        return last;
    }

    synchronized boolean isOpen(UUID person) {
        return open.containsKey(person);
    }

    synchronized Optional<AccountKey> key(UUID person) {
        return open.getOrDefault(person, Optional.empty());
    }
}
