package org.cyclework.course.internal.check;

import java.util.stream.Stream;
import org.cyclework.course.internal.PackText;
import org.cyclework.course.validate.Finding.Severity;
import org.cyclework.model.course.Lesson;

/** Every text is in UTF-8; a byte order mark is passed over. XMI files say themselves what they are in. */
final class EncodingCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        Stream.concat(pack.all(Lesson.class).stream().map(Lesson::getFile), Stream.ofNullable(pack.contents().getSourcePage()))
                .filter(f -> f != null && !f.isBlank()).distinct()
                .forEach(file -> pack.pack().bytes(file).flatMap(bytes -> PackText.of(bytes).fault()).ifPresent(fault -> findings.at(
                        Severity.ERROR, file, fault.line(), "", "encoding", fault.why(), "Save the file as UTF-8.")));
    }
}
