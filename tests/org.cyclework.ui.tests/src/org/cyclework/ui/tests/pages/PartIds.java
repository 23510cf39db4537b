package org.cyclework.ui.tests.pages;

/** Ids of the parts that page objects look for, as the bundles of the window declare them. */
final class PartIds {

    static final String OUTLINE = "org.cyclework.ui.trainee.views.outline";
    static final String CONCEPT = "org.cyclework.ui.trainee.views.concept";
    static final String LESSON = "org.cyclework.ui.trainee.editors.lesson";
    static final String PLAY = "org.cyclework.ui.trainee.editors.play";
    static final String DEBRIEF = "org.cyclework.ui.trainee.editors.debrief";

    private PartIds() {
    }
}
