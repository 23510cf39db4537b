package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the files open that were written last. All that is in them was forced, so letting go of one loses nothing. */
final class OpenFiles {

    private static final Logger LOG = LoggerFactory.getLogger(OpenFiles.class);
    private static final int MOST = 32;

    private final FileLayer files;
    private final Map<StreamId, Opened> open = new LinkedHashMap<>(16, 0.75f, true);

    /** An open file. */
    private record Opened(Path file, FileLayer.Appender appender) {
    }

    OpenFiles(FileLayer files) {
        this.files = files;
    }

    FileLayer.Appender get(StreamId stream, Path file) throws IOException {
        Opened found = open.get(stream);
        if (found == null || !found.file().equals(file)) {
            letGo(stream);
            found = new Opened(file, files.append(file));
            open.put(stream, found);
            if (open.size() > MOST) {
                letGo(open.keySet().iterator().next());
            }
        }
        return found.appender();
    }

    void letGo(StreamId stream) {
        Opened gone = open.remove(stream);
        if (gone != null) {
            close(gone);
        }
    }

    void letGo(UUID learner) {
        List.copyOf(open.keySet()).stream().filter(stream -> stream.learner().equals(learner)).forEach(this::letGo);
    }

    void letGoOfAll() {
        open.values().forEach(OpenFiles::close);
        open.clear();
    }

    private static void close(Opened gone) {
        try {
            gone.appender().close();
        } catch (IOException e) {
            LOG.warn("{} was not closed", gone.file(), e);
        }
    }
}
