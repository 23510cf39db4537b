package org.cyclework.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cyclework.course.Course;
import org.cyclework.course.PackFailure;

/** What a person is told after the packs were read again: which make the course now, which were left out and why, and where more go. */
public final class PackWords {

    private PackWords() {
    }

    /** @return the paragraphs; {@code added} is the folder of packs that a person adds */
    public static String of(Course course, List<PackFailure> failures, Path added) {
        List<String> paragraphs = new ArrayList<>();
        String titles = course.packs().stream().map(pack -> pack.contents().getTitle() == null ? pack.contents().getId() : pack.contents().getTitle())
                .collect(Collectors.joining(", "));
        paragraphs.add(titles.isEmpty() ? Messages.Packs_none : Messages.bind(Messages.Packs_read, titles));
        failures.forEach(failure -> paragraphs.add(Messages.bind(Messages.Packs_leftOut, of(failure))));
        paragraphs.add(Messages.bind(Messages.Packs_added, added));
        return String.join("\n\n", paragraphs);
    }

    /** @return which pack was left out, why, and what helps */
    public static String of(PackFailure failure) {
        String what = failure.message().contains(failure.location()) ? failure.message() : failure.location() + ": " + failure.message();
        return what + (what.endsWith(".") ? "\n" : ".\n") + failure.remedy();
    }
}
