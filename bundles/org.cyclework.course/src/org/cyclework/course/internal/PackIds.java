package org.cyclework.course.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclework.course.OpenedPack;
import org.cyclework.model.course.CoursePack;

/** Every id of a pack, gathered without building its models. */
public final class PackIds {

    private PackIds() {
    }

    /** @return all ids and keys in the files that the pack lists, and the ids of cases and banks */
    static Set<String> of(OpenedPack pack) {
        Set<String> ids = new HashSet<>(pack.caseIds());
        ids.addAll(pack.bankIds());
        listed(pack.contents()).forEach(file -> pack.bytes(file).ifPresent(bytes -> ids.addAll(Glance.ids(bytes))));
        return ids;
    }

    /** @return the XMI files that a table of contents lists, there or not */
    public static List<String> listed(CoursePack contents) {
        List<String> files = new ArrayList<>();
        files.addAll(contents.getModuleFiles());
        files.addAll(contents.getConceptFiles());
        files.addAll(contents.getCaseFiles());
        files.addAll(contents.getBankFiles());
        Stream.of(contents.getArticleFile(), contents.getGlossaryFile()).filter(f -> f != null && !f.isBlank()).forEach(files::add);
        return files;
    }
}
