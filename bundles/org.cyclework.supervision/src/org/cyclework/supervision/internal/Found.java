package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.supervision.WorkKey;

/**
 * A piece of work among the stories of its trainee.
 *
 * @param access about the trainee
 * @param key which work
 * @param object the assignment, or the live role-play itself
 * @param story everything that happened about the object, without long texts
 * @param handIn the hand-in; empty for a live role-play
 */
record Found(Access access, WorkKey key, UUID object, Story story, Optional<Deed> handIn) {

    /** @throws org.cyclework.supervision.SupervisionRefused where there is no such work, or it was taken back */
    static Found find(Classroom classroom, Access access, WorkKey key) {
        Access about = access.about(key.trainee());
        for (var each : classroom.storiesOf(about).entrySet()) {
            Story story = Story.of(key.trainee(), each.getValue());
            Optional<Deed> handIn = story.handIns().stream().filter(deed -> deed.id().equals(key.id())).findFirst();
            boolean watched = story.watched().stream().anyMatch(deed -> deed.id().equals(key.id()));
            Optional<UUID> object = Json.id(TextNode.valueOf(each.getKey()));
            if (object.isPresent() && (handIn.isPresent() || watched)) {
                return new Found(about, key, object.get(), story, handIn);
            }
        }
        throw Refusal.of("refused.noWork");
    }

    List<UUID> acts() {
        return List.of(key.id());
    }
}
