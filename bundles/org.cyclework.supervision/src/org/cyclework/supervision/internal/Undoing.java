package org.cyclework.supervision.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.PrivateNote;

/** Takes back what supervisors wrote, and does it again; and reads notes, which can be taken back. */
final class Undoing {

    private static final Set<String> FOR_BOTH = Set.of(Verbs.WORK_COMMENTED, Verbs.WORK_RATED, Verbs.WORK_ANSWERED, Verbs.ROLE_PLAY_WATCHED);

    private final Classroom classroom;

    Undoing(Classroom classroom) {
        this.classroom = classroom;
    }

    void undo(Access about, UUID what) {
        act(about, what, Verbs.REVIEW_TAKEN_BACK, Verbs.STAFF_TAKEN_BACK);
    }

    void redo(Access about, UUID what) {
        act(about, what, Verbs.REVIEW_PUT_BACK, Verbs.STAFF_PUT_BACK);
    }

    private void act(Access about, UUID what, String forBoth, String forStaff) {
        Deed deed = Deed.of(classroom.record().events(about)).stream().filter(each -> each.id().equals(what)).findFirst()
                .orElseThrow(() -> Refusal.of("refused.nothingToUndo"));
        Refusal.unless(deed.actor().equals(about.actor()), "refused.notYours");
        boolean staff = deed.is(Verbs.STAFF_NOTED);
        Refusal.unless(staff || FOR_BOTH.contains(deed.verb()), "refused.nothingToUndo");
        classroom.write(about, staff ? forStaff : forBoth, UUID.fromString(deed.object()), List.of(what), Json.object());
    }

    /** @return notes that were not taken back, the newest first */
    List<PrivateNote> notes(Access about) {
        List<Deed> deeds = classroom.deeds(about, about.learner());
        Map<UUID, UUID> authors = new HashMap<>();
        deeds.forEach(deed -> authors.put(deed.id(), deed.actor()));
        Map<UUID, Boolean> undone = new HashMap<>();
        for (Deed deed : deeds) {
            if (deed.is(Verbs.STAFF_TAKEN_BACK, Verbs.STAFF_PUT_BACK)) {
                deed.target().filter(target -> deed.actor().equals(authors.get(target))).ifPresent(target -> undone.put(target, deed.is(Verbs.STAFF_TAKEN_BACK)));
            }
        }
        List<PrivateNote> notes = new ArrayList<>();
        deeds.stream().filter(deed -> deed.is(Verbs.STAFF_NOTED) && !undone.getOrDefault(deed.id(), false) && deed.payload().has("text"))
                .forEach(deed -> notes.add(note(about.learner(), deed)));
        notes.sort(Comparator.comparing(PrivateNote::when).reversed());
        return notes;
    }

    static PrivateNote note(UUID trainee, Deed deed) {
        return new PrivateNote(deed.id(), trainee, Json.id(deed.payload().path("work")), deed.actor(), deed.text("name"), deed.wall(), deed.text("text"));
    }
}
