package org.cyclework.course.internal.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Image;
import org.cyclework.course.internal.PackPaths;
import org.cyclework.course.validate.Finding.Severity;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Every file that is listed is there, every file that is there is listed, and files of cases and banks bear their ids. */
final class FilesCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        Set<String> present = pack.present();
        Set<String> listed = new TreeSet<>(pack.listedXmi());
        Stream.ofNullable(pack.contents().getSourcePage()).filter(p -> !p.isBlank()).forEach(listed::add);
        for (String file : listed) {
            if (!pack.has(file)) {
                findings.at(Severity.ERROR, "pack.xmi", 0, file, "missing-file", "pack.xmi lists this file and it is not there.",
                        "Add the file or take it off the list.");
            }
        }
        for (Lesson lesson : pack.all(Lesson.class)) {
            String file = lesson.getFile();
            if (file != null && !file.isBlank()) {
                listed.add(file);
                if (!pack.has(file)) {
                    findings.error(lesson, "missing-file", "The lesson's text " + file + " is not there.",
                            "Write it, or leave the attribute 'file' out while the module is coming.");
                }
            }
        }
        listed.add("pack.xmi");
        listed.add(People.FILE);
        listed.add(SharedPhrases.FILE);
        listed.add(Words.FILE);
        pictures(pack, listed);
        Set<String> used = listed.stream().map(PackPaths::composed).collect(Collectors.toSet());
        present.stream().filter(f -> !used.contains(f)).forEach(f -> findings.at(Severity.WARNING, f, 0, "", "unlisted-file",
                "Nothing in the pack refers to this file.", "List it in pack.xmi, use it, or remove it."));
        names(pack, findings);
    }

    private static void pictures(PackModel pack, Set<String> listed) {
        for (MarkdownText text : MarkdownText.all(pack)) {
            text.nodes(Image.class).forEach(i -> listed.add(i.getDestination()));
        }
    }

    private static void names(PackModel pack, Findings findings) {
        for (EObject root : List.copyOf(pack.files().stream().flatMap(f -> f.root().stream()).toList())) {
            String path = pack.fileOf(root).path();
            if ((root instanceof VignetteCase || root instanceof ItemBank) && !PackPaths.id(path).equals(EcoreUtil.getID(root))) {
                findings.error(root, "file-name", "The file name must be the id '" + EcoreUtil.getID(root) + "', so that the file is found without reading all.",
                        "Rename the file or change the id.");
            }
        }
    }
}
