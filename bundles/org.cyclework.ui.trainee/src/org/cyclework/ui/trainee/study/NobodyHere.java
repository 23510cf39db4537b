package org.cyclework.ui.trainee.study;

/** Somebody’s page was asked for while nobody is at the desk, such as by a tab from before the program was lost. */
public final class NobodyHere extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NobodyHere(String words) {
        super(words);
    }
}
