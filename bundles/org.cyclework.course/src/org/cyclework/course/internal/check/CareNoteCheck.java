package org.cyclework.course.internal.check;

import java.util.HashSet;
import java.util.Set;
import org.cyclework.model.course.CareNote;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;

/** Every care note stands in a lesson: a correction that nobody can read corrects nothing. */
final class CareNoteCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        if (pack.all(Module.class).stream().allMatch(m -> m.getStatus() == ModuleStatus.COMING)) {
            return;
        }
        Set<String> shown = new HashSet<>();
        pack.readyLessons().forEach(lesson -> pack.markdown(lesson).ifPresent(text -> shown.addAll(CareCallouts.in(text))));
        pack.all(CareNote.class).stream().filter(note -> !shown.contains(note.getId())).forEach(note -> findings.error(note,
                "care-note-nowhere", "No lesson shows this care note, so that the claim it corrects stands alone.",
                "Add '> [!CARE] " + note.getId() + "' where the claim is taught."));
    }
}
