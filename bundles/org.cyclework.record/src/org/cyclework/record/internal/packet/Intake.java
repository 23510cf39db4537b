package org.cyclework.record.internal.packet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.Told;
import org.cyclework.record.internal.accounts.Unsigned;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.JournalEvent;
import org.cyclework.record.internal.journal.StreamId;

/**
 * Looks at every entry of a packet: whether the home that sealed it may bring it, and what of it is new. What no home of
 * that kind writes when all is well makes the whole packet one that is refused.
 */
final class Intake {

    /** Under whom events of the institution stand. */
    static final UUID INSTITUTION = new UUID(0, 0);

    private static final Set<Audience> BY_ONESELF = Set.of(Audience.OWN, Audience.WORK);
    private static final Set<Audience> SIGNED = Set.of(Audience.REVIEW, Audience.STAFF);
    private static final Set<Audience> FOR_MANY = Set.of(Audience.WORK, Audience.REVIEW, Audience.PERSON, Audience.INSTITUTION);

    private final UnpackedPacket packet;
    private final Terms terms;
    private final Optional<KnownHome> sender;
    private final boolean madeOut;
    private final Map<StreamId, Long> news = new HashMap<>();
    private final Map<UUID, Set<UUID>> blanking = new HashMap<>();
    private final Set<UUID> blankings = new HashSet<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final SortedMap<String, Long> unknown = new TreeMap<>();
    private StreamId stream;
    private Audience audience;
    private long here;
    private long latest;

    Intake(UnpackedPacket packet, Terms terms) {
        this.packet = packet;
        this.terms = terms;
        sender = terms.sender(packet.manifest());
        madeOut = terms.isMadeOut(packet.manifest());
    }

    void entry(Entry entry) {
        if (!entry.stream().equals(stream)) {
            begin(entry.stream());
        }
        if (entry.blankedBy().isPresent() && !BY_ONESELF.contains(audience)) {
            throw refused("it takes out of a record what the person did not write");
        }
        entry.blankedBy().ifPresent(by -> blanking.computeIfAbsent(stream.learner(), one -> new HashSet<>()).add(by));
        for (int i = 0; i < entry.events().size(); i++) {
            event(entry, i);
        }
        if (entry.number() > here) {
            news.merge(stream, (long) entry.events().size(), Long::sum);
            entry.events().stream().map(JournalEvent::verb).filter(verb -> !Verbs.isKnown(verb)).forEach(verb -> unknown.merge(verb, 1L, Long::sum));
        }
    }

    private void begin(StreamId next) {
        stream = next;
        audience = new Audience(next.audience());
        Head head = terms.heads().get(next);
        here = head == null ? 0 : head.number();
        mayBring();
    }

    /** Whether a home of the sender's kind brings such a stream at all. */
    private void mayBring() {
        boolean business = stream.learner().equals(INSTITUTION);
        if (business != audience.equals(Audience.INSTITUTION)) {
            throw refused("what stands for the institution is about a person, or the other way round");
        }
        boolean hidden = audience.equals(Audience.SECRET) ? packet.locked() || madeOut : madeOut;
        if (!FOR_MANY.contains(audience) && !hidden) {
            throw refused("it holds what is for “" + audience + "”, which goes only into packets that are made out to one home");
        }
        if (sender.isEmpty()) {
            return; // nothing of it is taken
        }
        HomeKind kind = sender.get().kind();
        if (audience.equals(Audience.STAFF) && kind == HomeKind.PERSONAL) {
            throw refused("it holds supervisors’ private notes, which nobody’s own home brings");
        }
        if (kind == HomeKind.PERSONAL && !business && !sender.get().people().contains(stream.learner())) {
            throw refused("it holds the record of a person whose own home did not send it");
        }
    }

    private void event(Entry entry, int index) {
        JournalEvent event = entry.events().get(index);
        if (event.verb().length() > PacketLimits.VERB || event.object().length() > PacketLimits.OBJECT
                || event.payload().length() > PacketLimits.PAYLOAD || event.acts().size() > PacketLimits.ACTS) {
            throw refused("an event is longer than any that this program writes");
        }
        boolean blanks = event.verb().equals(Verbs.ENTRY_BLANKED);
        if ((blanks || BY_ONESELF.contains(audience)) && !event.actor().equals(stream.learner())) {
            throw refused("somebody else’s doing stands in a person’s own work");
        }
        if (Verbs.audience(event.verb()).equals(Audience.INSTITUTION) && !audience.equals(Audience.INSTITUTION)) {
            throw refused("what concerns the institution (“" + event.verb() + "”) stands in a person’s record");
        }
        if (event.verb().equals(Verbs.INSTITUTION_FOUNDED) && terms.institution().filter(ours -> !ours.toString().equals(event.object())).isPresent()) {
            throw refused("it holds the founding of another institution");
        }
        if (needsSignature(event) && !terms.signatures().isRight(Told.of(entry).get(index))) {
            throw refused("“" + event.verb() + "” does not carry the signature of an account");
        }
        if (blanks) {
            blankings.add(event.id());
        }
        if (event.verb().equals(Verbs.TRAINEE_ENROLLED) && audience.equals(Audience.PERSON)) {
            PersonNames.of(event.payload()).ifPresent(name -> names.put(stream.learner(), name));
        }
        latest = Math.max(latest, event.wall().toEpochSecond());
    }

    /** Of the institution's events those need none that an honest home writes where nobody signs in; an institution does not count them. */
    private boolean needsSignature(JournalEvent event) {
        boolean signed = SIGNED.contains(audience) || audience.equals(Audience.INSTITUTION) && !Unsigned.ALL.contains(event.verb());
        return signed && !event.verb().equals(Verbs.ENTRY_BLANKED);
    }

    static PacketRefusal refused(String why) {
        return new PacketRefusal("The packet is refused: " + why + ". Nothing was taken.");
    }

    /** @return how many events are new, by stream */
    Map<StreamId, Long> news() {
        return news;
    }

    /** @return entries that are said to be erased by events that are not in the packet, by person */
    Map<UUID, Set<UUID>> blankedElsewhere() {
        Map<UUID, Set<UUID>> elsewhere = new HashMap<>();
        blanking.forEach((person, ids) -> {
            Set<UUID> missing = new HashSet<>(ids);
            missing.removeAll(blankings);
            if (!missing.isEmpty()) {
                elsewhere.put(person, missing);
            }
        });
        return elsewhere;
    }

    /** @return how many new events of each verb that is not known here */
    SortedMap<String, Long> unknown() {
        return unknown;
    }

    /** @return names that stand in the packet */
    Map<UUID, String> names() {
        return names;
    }

    /** @return when the latest of its events is said to have been, seconds since 1970 */
    long latest() {
        return latest;
    }
}
