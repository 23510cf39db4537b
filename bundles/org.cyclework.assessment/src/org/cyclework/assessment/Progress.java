package org.cyclework.assessment;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;

/**
 * Service: how far a trainee is with the course, told from the learner record as it stands at each call. Thread-safe;
 * arguments are never null. Where the record cannot be used, its exception reaches the caller.
 */
public interface Progress {

    /** @return the trainee's progress with the module; nothing to do and nothing done where the module is unknown */
    ModuleProgress of(Access access, String moduleId);

    /** @return the trainee's progress with every module, in teaching order */
    List<ModuleProgress> all(Access access);

    /** @return the trainee's progress with each objective of the module, in its order; none where the module is unknown */
    List<ObjectiveProgress> objectives(Access access, String moduleId);

    /** @return how long the trainee worked, told from those events that the access may read */
    Worked worked(Access access);

    /**
     * Where to go on: what was touched last if it is not finished; or else the next thing after it that is not, in the
     * order lessons, cases, quiz, module by module and then from the beginning. For a newcomer the first lesson.
     *
     * @param access who
     * @return the place; empty where everything is done
     */
    Optional<Place> continueAt(Access access);
}
