package org.cyclework.roleplay;

import java.util.List;
import java.util.UUID;

/**
 * A decision-only case whose decisions go into the learner record; it counts when it has come to its close. Not thread-safe.
 */
public interface KeptWalk {

    /** @return its session in the record, unique for ever */
    UUID session();

    /** @return the walk to look at; decisions are taken through this kept walk, not through it */
    DecisionWalk walk();

    /**
     * As {@link DecisionWalk#decide}; written before it is shown.
     *
     * @param optionId the option
     * @return the decision with its consequence
     */
    DecisionWalk.Decision decide(String optionId);

    /**
     * Keeps what the trainee wrote about it, also when it is closed.
     *
     * @param reflection takes the place of one with the same kind and key
     */
    void reflect(Reflection reflection);

    /** @return what was written about it and not taken back */
    List<Reflection> reflections();
}
