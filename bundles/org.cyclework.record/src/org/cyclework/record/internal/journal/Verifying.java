package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cyclework.record.internal.journal.EntryCode.Content;
import org.cyclework.record.internal.journal.VerifyReport.Problem;

/** Looks at every line of every stream: checksum, number, link, what it says, seals and the header's signature. */
final class Verifying {

    private static final int STEP = 1024;

    private final FileLayer files;
    private final Layout layout;
    private final Progress progress;
    private final Hash hash = new Hash();
    private final List<Problem> problems = new ArrayList<>();
    private int streams;
    private long entries;
    private long seals;
    private int unsigned;
    private boolean goOn = true;

    Verifying(FileLayer files, Layout layout, Progress progress) {
        this.files = files;
        this.layout = layout;
        this.progress = progress;
    }

    boolean goesOn() {
        return goOn;
    }

    /** Looks at a stream up to its last entry. */
    void stream(StreamId stream, int lastFile, long last) throws IOException {
        streams++;
        try (StreamWalk walk = new StreamWalk(files, layout, stream, lastFile, hash)) {
            walk.begin(1);
            if (!walk.first().genuine()) {
                throw new Damage(layout.file(stream, 1), 1, 0, 1, "its header is not signed by its home");
            }
            unsigned += walk.first().key().isEmpty() ? 1 : 0;
            Seals check = new Seals(walk.first());
            while (walk.number() < last && goOn) {
                byte[] before = walk.link();
                Frame frame = walk.next();
                if (frame == null) {
                    throw walk.tooShort();
                }
                try {
                    count(EntryCode.read(frame, hash), check, frame.number(), before);
                } catch (MalformedLine e) {
                    throw walk.malformed(e);
                }
            }
        } catch (Damage damage) {
            problems.add(new Problem(stream, damage.file(), damage.number(), damage.getMessage()));
        }
    }

    /** Looks at a branch. */
    void branch(Branch branch, List<FirstLine> headers, Path file) throws IOException {
        streams++;
        try (Incoming lines = new Incoming(files.read(file), branch.stream(), layout.keyring())) {
            try {
                lines.begin(headers);
                while (goOn && lines.next() != null) {
                    entries++;
                    seals += lines.content().seal().isPresent() ? 1 : 0;
                    goOn = entries % STEP != 0 || progress.goOn(entries);
                }
            } catch (MalformedLine e) {
                problems.add(new Problem(branch.stream(), file, lines.number() + 1, e.getMessage()));
            }
        }
    }

    private void count(Content content, Seals check, long number, byte[] before) throws MalformedLine {
        entries++;
        if (content.seal().isPresent()) {
            check.check(content.seal().get(), number - 1, before);
            seals++;
        }
        goOn = entries % STEP != 0 || progress.goOn(entries);
    }

    VerifyReport report() {
        return new VerifyReport(streams, entries, seals, unsigned, List.copyOf(problems), goOn);
    }
}
