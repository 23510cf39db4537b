package org.cyclework.roleplay;

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
}
