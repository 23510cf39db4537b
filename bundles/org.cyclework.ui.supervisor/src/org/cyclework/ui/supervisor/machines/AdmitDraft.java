package org.cyclework.ui.supervisor.machines;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.Packets;
import org.cyclework.ui.supervisor.Messages;

/** A machine that is about to be admitted; no SWT. */
final class AdmitDraft {

    private static final int KEY = 44;
    private static final int LONGEST = 200;

    private final String own;
    private String key = "";
    private String name = "";
    private HomeKind kind = HomeKind.SEAT;
    private Optional<UUID> person = Optional.empty();
    private Optional<String> code = Optional.empty();

    /** @param own this machine's key */
    AdmitDraft(String own) {
        this.own = own;
    }

    /** @return one that changes what a machine is called and used for */
    static AdmitDraft of(KnownHome home, String own) {
        AdmitDraft draft = new AdmitDraft(own);
        draft.key = home.key();
        draft.name = home.name();
        draft.kind = home.kind();
        draft.person = home.people().stream().findFirst();
        return draft;
    }

    /** Takes a key that was typed or pasted. @return whether its code has to be looked up */
    boolean key(String typed) {
        String clean = typed.replaceAll("\\s", "");
        if (!clean.equals(key)) {
            key = clean;
            code = Optional.empty();
        }
        return key.length() == KEY && !key.equals(own) && code.isEmpty();
    }

    /** Looks the code up that both machines show; slow. */
    static String code(Packets packets, Access access, String key) {
        return packets.code(access, key);
    }

    /** Takes the code of a key; it is dropped where another key was typed meanwhile. */
    void code(String of, String found) {
        if (of.equals(key)) {
            code = Optional.of(found);
        }
    }

    void name(String typed) {
        name = typed.strip();
    }

    void kind(HomeKind chosen) {
        kind = chosen;
    }

    void person(Optional<UUID> chosen) {
        person = chosen;
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    HomeKind kind() {
        return kind;
    }

    Optional<UUID> person() {
        return person;
    }

    /** @return what is said about the code */
    String codeLine() {
        if (key.equals(own) && !key.isEmpty()) {
            return Messages.Admit_own;
        }
        return code.map(letters -> Messages.bind(Messages.Admit_compare, letters)).orElse(key.length() == KEY ? Messages.Admit_looking : Messages.Admit_key44);
    }

    /** @return why it cannot be admitted yet; empty where it can */
    Optional<String> missing() {
        if (code.isEmpty()) {
            return Optional.of(codeLine());
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.of(Messages.Admit_noName);
        }
        return kind == HomeKind.PERSONAL && person.isEmpty() ? Optional.of(Messages.Admit_noPerson) : Optional.empty();
    }

    /** Admits it; slow. */
    void admit(Packets packets, Access access) {
        packets.admit(access, key, name, kind, kind == HomeKind.PERSONAL ? person.map(Set::of).orElse(Set.of()) : Set.of());
    }
}
