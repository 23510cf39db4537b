package org.cyclework.record.internal.packet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cyclework.record.internal.journal.Arrivals;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.Progress;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.journal.ThisMachine;

/** A home that keeps to the format of lines and to nothing else: it writes about whom it likes, and seals what it likes. */
public final class Forge implements AutoCloseable {

    private final Journal journal;
    private final Map<String, byte[]> packs = new LinkedHashMap<>();
    private UnaryOperator<String> manifest = text -> text;
    private UnaryOperator<byte[]> streams = bytes -> bytes;
    private Optional<byte[]> sections = Optional.empty();
    private final List<ZipEntry> more = new ArrayList<>();
    private Optional<String> madeOut = Optional.empty();
    private Optional<UUID> institution = Optional.empty();

    /**
     * Opens it.
     *
     * @param folder of its own
     * @param ids the first is its writer
     */
    public Forge(Path folder, Supplier<UUID> ids) {
        journal = Journal.open(new JournalPlaces(folder, folder.resolve("machine")), new RealFiles(),
                new JournalRuntime(Clock.systemUTC(), ids, new SecureRandom(), ThisMachine.marks()));
    }

    /** @return its key */
    public String key() {
        return journal.home().key();
    }

    /** Writes an event about anybody. @return its stream */
    public StreamId event(UUID learner, String audience, UUID actor, String verb, String object, String payload) {
        return event(UUID.randomUUID(), learner, audience, actor, verb, object, payload);
    }

    private StreamId event(UUID id, UUID learner, String audience, UUID actor, String verb, String object, String payload) {
        return journal.append(learner, audience, List.of(new EventDraft(id, verb, 1, object, Optional.empty(), actor, payload, List.of()))).stream();
    }

    /** Takes what a journal has, as a home does that passes it on. */
    public void take(Path record) throws IOException {
        try (Journal other = Journal.openReading(new JournalPlaces(record, record), new RealFiles())) {
            journal.merge(other.source(), Progress.NONE, Arrivals.NOBODY);
        }
    }

    /** Says of an entry that it was erased, and nobody did. */
    public void blank(StreamId stream, long number) {
        journal.blank(stream, number, UUID.randomUUID());
    }

    /** Erases an entry of any stream and says so in the person's own name. */
    public void blankAs(UUID person, StreamId stream, long number) {
        UUID said = UUID.randomUUID();
        event(said, person, "work", person, "entry-blanked", "entry", "{}");
        journal.blank(stream, number, said);
    }

    /** Changes the text of manifests before they are sealed. */
    public Forge manifest(UnaryOperator<String> change) {
        manifest = change;
        return this;
    }

    /** Changes the bytes of the streams before the manifest is made. */
    public Forge streams(UnaryOperator<byte[]> change) {
        streams = change;
        return this;
    }

    public Forge madeOut(String key) {
        return madeOut(Optional.of(key));
    }

    public Forge madeOut(Optional<String> key) {
        madeOut = key;
        return this;
    }

    public Forge institution(UUID id) {
        return institution(Optional.of(id));
    }

    public Forge institution(Optional<UUID> id) {
        institution = id;
        return this;
    }

    public Forge pack(String name, byte[] bytes) {
        packs.put(Manifest.PACKS + name, bytes);
        return this;
    }

    public Forge onlyPack(String name, byte[] bytes) {
        packs.clear();
        return pack(name, bytes);
    }

    /** Adds a member behind the last that the manifest tells of. */
    public Forge more(String name) {
        more.add(new ZipEntry(name));
        return this;
    }

    /** @return what goes into a packet: every stream, whole */
    public byte[] lines() throws IOException {
        return lines(journal.heads().keySet());
    }

    /** @return these streams, whole */
    public byte[] lines(Collection<StreamId> streams) throws IOException {
        journal.seal();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (StreamId stream : streams) {
            journal.export(stream, 0, out);
        }
        return out.toByteArray();
    }

    /** What goes into packets from now on, whatever is in the journal. */
    public Forge sections(byte[] bytes) {
        sections = Optional.of(bytes);
        return this;
    }

    /** Seals and writes a packet. */
    public Path write(Path target) throws IOException {
        journal.seal();
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put(Manifest.STREAMS, sections.isPresent() ? sections.get() : streams.apply(lines()));
        members.put(Manifest.BRANCHES, new byte[0]);
        members.putAll(packs);
        List<Manifest.Member> told = members.entrySet().stream()
                .map(each -> new Manifest.Member(each.getKey(), each.getValue().length, Sums.text(Sums.sha256().digest(each.getValue())))).toList();
        byte[] text = manifest.apply(new String(ManifestCode.write(new Manifest(UUID.randomUUID(), OffsetDateTime.now(), key(), "Forge", institution,
                madeOut, told)), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(Manifest.FILE, text);
        all.put(Manifest.SEAL, ManifestCode.seal(journal.home().sign(ManifestCode.sealed(text))));
        all.putAll(members);
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
            for (ZipEntry entry : more) {
                zip.putNextEntry(entry);
                zip.write(new byte[100]);
            }
        }
        return target;
    }

    @Override
    public void close() {
        journal.close();
    }
}
