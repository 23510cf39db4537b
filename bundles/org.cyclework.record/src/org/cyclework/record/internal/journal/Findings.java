package org.cyclework.record.internal.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers what a person should know about the journal, and writes it to the log. */
final class Findings {

    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);

    private final List<Kept> kept = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();
    private final Map<StreamId, Path> newer = new TreeMap<>();
    private final List<Path> strange = new ArrayList<>();
    private NewWriter newWriter;

    synchronized void kept(Kept found) {
        LOG.warn("{} bytes from entry {} on of {} were set aside to {}: {}", found.bytes(), found.from(), found.file(),
                found.keptAt(), found.what());
        kept.add(found);
    }

    /** @return what was cut or set aside so far, in order */
    synchronized List<Kept> kept() {
        return List.copyOf(kept);
    }

    synchronized void lost(Lost gone) {
        if (!lost.contains(gone) && !newer.containsKey(gone.stream())) {
            LOG.warn("{} goes to {} here, and went to {} once", gone.stream(), gone.here(), gone.known().number());
            lost.add(gone);
        }
    }

    synchronized void newer(StreamId stream, Path file) {
        if (newer.put(stream, file) == null) {
            LOG.warn("{} was written by a newer version and is left alone", file);
        }
    }

    synchronized void strange(Path folder) {
        LOG.warn("a folder lay where a file of the journal is written, and is {} now", folder);
        strange.add(folder);
    }

    /** @return whether a stream is there, and only cannot be read by this version */
    synchronized boolean isNewer(StreamId stream) {
        return newer.containsKey(stream);
    }

    synchronized void newWriter(NewWriter writer) {
        LOG.info("writer {} begins: {}", writer.writer(), writer.why());
        newWriter = writer;
    }

    /** The learner was erased; nothing is told of it any more. */
    synchronized void forget(UUID learner) {
        kept.removeIf(found -> found.stream().learner().equals(learner));
        lost.removeIf(gone -> gone.stream().learner().equals(learner));
        newer.keySet().removeIf(stream -> stream.learner().equals(learner));
    }

    synchronized List<Lost> lost() {
        return List.copyOf(lost);
    }

    synchronized OpeningReport report() {
        return new OpeningReport(kept.stream().filter(found -> found.entries() == 0).toList(),
                kept.stream().filter(found -> found.entries() > 0).toList(), lost, Optional.ofNullable(newWriter),
                List.copyOf(newer.values()), strange);
    }
}
