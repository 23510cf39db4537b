package org.cyclework.ui.trainee;

/** Ids that this bundle declares in its {@code plugin.xml}. */
public final class Ids {

    /** Perspective of the person who learns. */
    public static final String PERSPECTIVE = "org.cyclework.ui.trainee.perspective";
    /** View: modules, lessons, cases and quizzes. */
    public static final String VIEW_OUTLINE = "org.cyclework.ui.trainee.views.outline";
    /** View: the concept that was clicked last. */
    public static final String VIEW_CONCEPT = "org.cyclework.ui.trainee.views.concept";
    /** View: what the search box found. */
    public static final String VIEW_SEARCH = "org.cyclework.ui.trainee.views.search";
    /** Editor: how far the person at the desk is. */
    public static final String EDITOR_PROGRESS = "org.cyclework.ui.trainee.editors.progress";
    /** View: highlights, notes and bookmarks. */
    public static final String VIEW_NOTES = "org.cyclework.ui.trainee.views.notes";
    /** Editor: the start page. */
    public static final String EDITOR_TODAY = "org.cyclework.ui.trainee.editors.today";
    /** Editor: a lesson. */
    public static final String EDITOR_LESSON = "org.cyclework.ui.trainee.editors.lesson";
    /** Editor: all highlights, notes and bookmarks. */
    public static final String EDITOR_NOTES = "org.cyclework.ui.trainee.editors.notes";
    /** Editor: the concepts from A to Z. */
    public static final String EDITOR_CONCEPTS = "org.cyclework.ui.trainee.editors.concepts";
    /** Editor: the references. */
    public static final String EDITOR_REFERENCES = "org.cyclework.ui.trainee.editors.references";
    /** Editor: a figure. */
    public static final String EDITOR_FIGURE = "org.cyclework.ui.trainee.editors.figure";
    /** Editor: playing a case. */
    public static final String EDITOR_PLAY = "org.cyclework.ui.trainee.editors.play";
    /** Editor: a quiz. */
    public static final String EDITOR_QUIZ = "org.cyclework.ui.trainee.editors.quiz";
    /** Editor: the debrief of a scene. */
    public static final String EDITOR_DEBRIEF = "org.cyclework.ui.trainee.editors.debrief";
    /** Editor: practice on a lesson's skill. */
    public static final String EDITOR_PRACTICE = "org.cyclework.ui.trainee.editors.practice";
    /** Editor: what was assigned. */
    public static final String EDITOR_ASSIGNED = "org.cyclework.ui.trainee.editors.assigned";
    /** Command: opens a case; parameter {@link #PARAM_CASE}. */
    public static final String COMMAND_OPEN_CASE = "org.cyclework.ui.trainee.openCase";
    /** Command: opens a quiz; parameter {@link #PARAM_MODULE}. */
    public static final String COMMAND_OPEN_QUIZ = "org.cyclework.ui.trainee.openQuiz";
    /** Parameter: id of a case. */
    public static final String PARAM_CASE = "caseId";
    /** Parameter: id of a module. */
    public static final String PARAM_MODULE = "moduleId";
    /** Editor: what playing every case has found. */
    public static final String EDITOR_CASE_REPORT = "org.cyclework.ui.trainee.editors.caseReport";
    /** Editor: who has a copy of one's work. */
    public static final String EDITOR_COPIES = "org.cyclework.ui.trainee.editors.copies";
    /** Editor: what the course teaches where. */
    public static final String EDITOR_COVERAGE = "org.cyclework.ui.trainee.editors.coverage";

    private Ids() {
    }
}
