package org.cyclework.ui.supervisor.machines;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Campus;
import org.cyclework.record.CampusAddress;
import org.cyclework.record.CampusRefused;
import org.cyclework.record.CampusState;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.ui.supervisor.Messages;

/** The campus that somebody names for this computer; no SWT. */
final class CampusDraft {

    private String server = "";
    private String user = "";
    private String password = "";
    private boolean checked = true;

    void server(String typed) {
        server = typed;
    }

    void user(String typed) {
        user = typed;
    }

    void password(String typed) {
        password = typed;
    }

    void checked(boolean on) {
        checked = on;
    }

    /** @return what was typed so far */
    CampusAddress address() {
        return new CampusAddress(server, user, password, checked);
    }

    /** @return why it cannot be tried yet; an empty sentence before anything was typed, none where it can */
    Optional<String> missing() {
        if (server.isBlank()) {
            return Optional.of("");
        }
        return address().isWhole() ? Optional.empty() : Optional.of(Messages.Connect_noPlace);
    }

    /**
     * Tries it, and keeps it where the campus answers; slow.
     *
     * @return what is said of it
     */
    Told connect(Campus campus, Access access, Watch watch) {
        try {
            Optional<CampusState> state = campus.connect(access, address(), watch);
            return state.map(found -> new Told(true, Messages.Connect_done + "\n\n" + new CampusModel(found, true).words(LocalDate.now(), ZoneId.systemDefault())))
                    .orElseGet(() -> new Told(false, Messages.Connect_stopped));
        } catch (CampusRefused refused) {
            return new Told(false, refused.getMessage());
        }
    }

    /**
     * What came of it.
     *
     * @param connected whether the campus is named now
     * @param words what is said of it
     */
    record Told(boolean connected, String words) {
    }
}
