package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Everything that only reads an open journal, while others append. */
final class Looking {

    private final Shared shared;

    Looking(Shared shared) {
        this.shared = shared;
    }

    SortedMap<StreamId, Head> heads() {
        synchronized (shared.appending()) {
            SortedMap<StreamId, Head> heads = new TreeMap<>();
            shared.states().forEach((stream, state) -> heads.put(stream, state.head()));
            return heads;
        }
    }

    SortedMap<StreamId, Head> heads(UUID learner) {
        synchronized (shared.appending()) {
            SortedMap<StreamId, Head> heads = new TreeMap<>();
            streams(learner).forEach(stream -> shared.state(stream).ifPresent(state -> heads.put(stream, state.head())));
            return heads;
        }
    }

    List<UUID> learners() {
        return heads().keySet().stream().map(StreamId::learner).distinct().toList();
    }

    Set<StreamId> streams(UUID learner) {
        Set<StreamId> streams = new LinkedHashSet<>();
        synchronized (shared.appending()) {
            for (StreamId stream : shared.states().tailMap(StreamId.before(learner)).keySet()) {
                if (!stream.learner().equals(learner)) {
                    break;
                }
                streams.add(stream);
            }
        }
        return streams;
    }

    Optional<String> link(StreamId stream, long number) {
        return alongside(stream, () -> {
            StreamState state = shared.state(stream).orElse(null);
            if (state == null || number > state.number()) {
                return Optional.empty();
            }
            if (number == state.number()) {
                return Optional.of(Hash.text(state.link()));
            }
            try (StreamWalk walk = walk(stream, state)) {
                walk.beginAfter(number);
                return Optional.of(Hash.text(walk.link()));
            } catch (Damage e) {
                return Optional.empty();
            }
        });
    }

    List<FirstLine> headers(StreamId stream) {
        return alongside(stream, () -> shared.branches().headers(stream,
                shared.state(stream).filter(state -> state.file() > 0).map(state -> shared.layout().file(stream, 1))));
    }

    FirstLine first(Branch branch) {
        return alongside(branch.stream(), () -> FirstLine.of(shared.files(), shared.branches().file(branch), new Hash()));
    }

    /** @return what is wrong, if anything */
    Optional<Damage> read(StreamId stream, long after, EntryReader reader) {
        return alongside(stream, () -> {
            StreamState state = shared.state(stream).orElse(null);
            return state == null || after >= state.number() ? Optional.empty()
                    : new Reading(shared.files(), shared.layout()).read(stream, state.file(), after, state.number(), reader);
        });
    }

    void read(Branch branch, EntryReader reader) {
        alongside(branch.stream(), () -> {
            new Reading(shared.files(), shared.layout()).read(branch, shared.branches().file(branch), reader);
            return null;
        });
    }

    List<Branch> branches() {
        shared.rewriting().readLock().lock();
        try {
            return shared.branches().all();
        } finally {
            shared.rewriting().readLock().unlock();
        }
    }

    InputStream open(StreamId stream, long after) throws IOException {
        StreamState state = shared.state(stream)
                .orElseThrow(() -> new IllegalArgumentException("no such stream: " + stream));
        if (after > state.number()) {
            throw new IllegalArgumentException(stream + " does not go beyond " + state.number());
        }
        return new StreamBytes(walk(stream, state), stream, after, state.number());
    }

    InputStream open(Branch branch) throws IOException {
        Keyring keyring = shared.layout().keyring();
        FileLayer.Source lines = shared.files().read(shared.branches().file(branch));
        return keyring.key().isEmpty() ? new SourceBytes(lines) : new BranchBytes(Incoming.own(lines, branch.stream(), keyring));
    }

    VerifyReport verify(Progress progress) {
        Verifying verifying = new Verifying(shared.files(), shared.layout(), progress);
        for (StreamId stream : heads().keySet()) {
            if (verifying.goesOn()) {
                alongside(stream, () -> {
                    Optional<StreamState> state = shared.state(stream);
                    if (state.isPresent()) {
                        verifying.stream(stream, state.get().file(), state.get().number());
                    }
                    return null;
                });
            }
        }
        for (Branch branch : branches()) {
            if (verifying.goesOn()) {
                alongside(branch.stream(), () -> {
                    Optional<StreamState> state = shared.state(branch.stream());
                    verifying.branch(branch, shared.branches().headers(branch.stream(),
                            state.map(main -> shared.layout().file(branch.stream(), 1))), shared.branches().file(branch));
                    return null;
                });
            }
        }
        return verifying.report();
    }

    private StreamWalk walk(StreamId stream, StreamState state) {
        return new StreamWalk(shared.files(), shared.layout(), stream, state.file(), new Hash());
    }

    /** Reads while nobody rewrites. */
    private <T> T alongside(StreamId stream, Work<T> work) {
        shared.rewriting().readLock().lock();
        try {
            return work.run();
        } catch (IOException e) {
            throw JournalUnavailable.reading(shared.layout().folder(stream), e);
        } finally {
            shared.rewriting().readLock().unlock();
        }
    }

    /** Something that reads files. */
    @FunctionalInterface
    private interface Work<T> {

        T run() throws IOException;
    }
}
