package org.cyclework.course.internal.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.internal.Lazy;
import org.cyclework.course.internal.PackIds;
import org.cyclework.course.internal.PackPaths;
import org.cyclework.course.internal.PackText;
import org.cyclework.course.internal.markdown.LocatedMarkdown;
import org.cyclework.course.internal.markdown.Refused;
import org.cyclework.model.course.CoursePack;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;
import org.eclipse.emf.ecore.EObject;

/** Everything of a pack that the checks look at, read once, damaged files included. */
public final class PackModel {

    private final OpenedPack pack;
    private final Map<String, XmiFile> files = new LinkedHashMap<>();
    private final Lazy<Set<String>> present;
    private final Map<EObject, XmiFile> fileOfRoot = new HashMap<>();
    private final Map<String, Node> documents = new HashMap<>();

    private PackModel(OpenedPack pack) {
        this.pack = pack;
        this.present = new Lazy<>(() -> Collections.unmodifiableSet(new TreeSet<>(pack.files())));
    }

    /** Reads all files that the table of contents lists and that are there. */
    public static PackModel read(OpenedPack pack) {
        PackModel model = new PackModel(pack);
        model.add("pack.xmi");
        model.listedXmi().forEach(model::add);
        return model;
    }

    CoursePack contents() {
        return pack.contents();
    }

    OpenedPack pack() {
        return pack;
    }

    /** @return whether the pack has the file, however its name spells an accent */
    boolean has(String path) {
        return present().contains(PackPaths.composed(path));
    }

    Set<String> present() {
        return present.get();
    }

    /** @return the XMI files that pack.xmi lists, there or not */
    List<String> listedXmi() {
        return PackIds.listed(contents());
    }

    List<XmiFile> files() {
        return List.copyOf(files.values());
    }

    XmiFile fileOf(EObject object) {
        EObject root = object;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return fileOfRoot.get(root);
    }

    /** @return all elements of a kind, in file order */
    <T> List<T> all(Class<T> type) {
        return files.values().stream().flatMap(file -> file.elements().stream()).filter(type::isInstance).map(type::cast).toList();
    }

    List<Lesson> readyLessons() {
        return all(Module.class).stream().filter(m -> m.getStatus() == ModuleStatus.READY)
                .flatMap(m -> m.getLessons().stream()).toList();
    }

    /** @return the Markdown file of a lesson, where there is one and it is not too much to be looked at */
    Optional<String> markdown(Lesson lesson) {
        return Optional.ofNullable(lesson.getFile()).filter(f -> !f.isBlank())
                .filter(f -> document(f).map(Node::getFirstChild).filter(Refused.class::isInstance).isEmpty()).flatMap(this::text);
    }

    /** @return the text of a file as its author wrote it */
    Optional<String> text(String path) {
        return pack.bytes(path).map(bytes -> PackText.of(bytes).text());
    }

    /** @return the parsed Markdown file, with lines; not to be changed */
    Optional<Node> document(String path) {
        if (!documents.containsKey(path)) {
            text(path).ifPresent(t -> documents.put(path, LocatedMarkdown.parse(t)));
        }
        return Optional.ofNullable(documents.get(path));
    }

    <T> Set<String> ids(Class<T> type, java.util.function.Function<T, String> id) {
        return all(type).stream().map(id).filter(i -> i != null).collect(Collectors.toSet());
    }

    private void add(String path) {
        if (!files.containsKey(path)) {
            pack.bytes(path).ifPresent(bytes -> {
                XmiFile file = XmiFile.read(path, bytes);
                files.put(path, file);
                file.root().ifPresent(r -> fileOfRoot.put(r, file));
            });
        }
    }
}
