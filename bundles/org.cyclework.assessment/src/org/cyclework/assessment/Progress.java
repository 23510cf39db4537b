package org.cyclework.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Service: how far a trainee is with the course, told from the learner record as it stands at each call. Thread-safe;
 * arguments are never null. Where the record cannot be used, its exception reaches the caller.
 */
public interface Progress {

    /** @return the trainee's progress with the module; nothing to do and nothing done where the module is unknown */
    ModuleProgress of(UUID learner, String moduleId);

    /** @return the trainee's progress with every module, in teaching order */
    List<ModuleProgress> all(UUID learner);

    /**
     * Where to go on: what was touched last if it is not finished; or else the next thing after it that is not, in the
     * order lessons, cases, quiz, module by module and then from the beginning. For a newcomer the first lesson.
     *
     * @param learner who
     * @return the place; empty where everything is done
     */
    Optional<Place> continueAt(UUID learner);
}
