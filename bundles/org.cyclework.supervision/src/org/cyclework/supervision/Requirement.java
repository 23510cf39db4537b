package org.cyclework.supervision;

/**
 * What has to be there before something can be handed in. How a scene came out is never required: it depends on the partner
 * too.
 */
public enum Requirement {

    /** The scene was played to its end, or left safely, and its debrief worked through; a quiz is handed in; a lesson is read. */
    COMPLETED,

    /** A reflection is among what is handed in. */
    REFLECTION
}
