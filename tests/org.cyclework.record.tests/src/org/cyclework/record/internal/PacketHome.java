package org.cyclework.record.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.HomeKind;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets;
import org.cyclework.record.Packets.PackTaker;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;

/** A home on a machine of its own, as tests of packets need it. */
final class PacketHome implements AutoCloseable {

    final String name;
    final Path folder;
    private LocalRecord record;

    PacketHome(Path top, String name) {
        this.name = name;
        folder = top.resolve(name);
    }

    LocalRecord record() {
        if (record == null) {
            record = Records.at(new RecordLocation(folder.resolve("record"), folder.resolve("machine")), TablesOn.chosen(), Clock.systemUTC(), UUID::randomUUID,
                    List.of(), event -> {});
        }
        return record;
    }

    Packets packets() {
        return record().packets();
    }

    Access keeper() {
        return record().keeper();
    }

    String key() {
        return key(keeper());
    }

    String key(Access access) {
        return packets().key(access);
    }

    /** @return its key, whoever is signed in */
    private String openKey() {
        return record().core().locked(opened -> opened.journal().home().key());
    }

    void admit(PacketHome other, HomeKind kind, UUID... people) {
        packets().admit(keeper(), other.openKey(), other.name, kind, Set.of(people));
    }

    /** Both admit each other as what they are. */
    static void meet(PacketHome one, HomeKind kind, PacketHome other, HomeKind otherKind) {
        one.admit(other, otherKind);
        other.admit(one, kind);
    }

    Path write(Path target) {
        packets().write(keeper(), target, PacketOrder.plain());
        return target;
    }

    PacketLook look(Path packet) {
        return packets().look(keeper(), packet, Optional.empty());
    }

    PacketTaken take(Path packet) {
        return packets().take(keeper(), packet, Optional.empty(), PackTaker.NOBODY, Watch.NOBODY);
    }

    /** @return everything that others may see of everybody, in canonical order */
    String everything() {
        StringBuilder text = new StringBuilder();
        for (Learner person : record().people().stream().sorted(Comparator.comparing(Learner::id)).toList()) {
            Access access = record().keeper().about(person.id());
            text.append(person).append('\n');
            record().events(access).stream().map(LearningEvent::toString).forEach(line -> text.append(line).append('\n'));
            text.append(record().lessons(access)).append(record().items(access)).append(record().quizzes(access))
                    .append(record().plays(access)).append('\n');
        }
        return text.toString();
    }

    @Override
    public void close() {
        if (record != null) {
            record.close();
            record = null;
        }
    }
}
