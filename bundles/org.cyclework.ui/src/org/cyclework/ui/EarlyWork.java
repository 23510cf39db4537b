package org.cyclework.ui;

/**
 * Service: something that can be got ready while the workbench still comes up, so that the first window opens with it
 * instead of filling itself afterwards.
 */
public interface EarlyWork {

    /**
     * Gets it ready; called once, in a job, when the learner record and the course have been opened, and before or while the
     * first window is built.
     */
    void prepare();

    /** The first window is there: what was not used by now would be out of date and is dropped. Called on the UI thread. */
    void windowIsThere();
}
