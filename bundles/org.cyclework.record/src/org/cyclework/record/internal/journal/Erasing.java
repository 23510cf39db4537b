package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Takes away all files about a learner; what a break left is taken away at the next start. */
final class Erasing {

    private final FileLayer files;
    private final List<Path> tops;

    Erasing(FileLayer files, Layout layout) {
        this.files = files;
        this.tops = List.of(layout.journal(), layout.branches(), layout.aside());
    }

    void erase(UUID learner) throws IOException {
        for (Path top : tops) {
            Path going = top.resolve(learner + Layout.GOING);
            if (files.list(top).contains(learner.toString())) {
                delete(going);
                files.rename(top.resolve(learner.toString()), going);
                files.forceDirectory(top);
            }
            finish(top, going);
        }
    }

    /** Goes on with what was broken off. */
    void resume() throws IOException {
        for (Path top : tops) {
            for (String name : files.list(top)) {
                if (name.endsWith(Layout.GOING)) {
                    finish(top, top.resolve(name));
                }
            }
        }
    }

    private void finish(Path top, Path going) throws IOException {
        if (files.list(top).contains(going.getFileName().toString())) {
            delete(going);
            files.forceDirectory(top);
        }
    }

    private void delete(Path path) throws IOException {
        for (String name : files.list(path)) {
            delete(path.resolve(name));
        }
        files.delete(path);
    }
}
