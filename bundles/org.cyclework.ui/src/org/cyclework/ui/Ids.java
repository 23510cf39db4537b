package org.cyclework.ui;

/** Ids that more than one room uses; each is declared in a {@code plugin.xml}. */
public final class Ids {

    /** This bundle. */
    public static final String BUNDLE = "org.cyclework.ui";
    /** Perspective of the person who learns. */
    public static final String PERSPECTIVE = "org.cyclework.ui.trainee.perspective";

    /** View: modules, lessons, cases and quizzes. */
    public static final String VIEW_OUTLINE = "org.cyclework.ui.trainee.views.outline";
    /** View: the concept that was clicked last. */
    public static final String VIEW_CONCEPT = "org.cyclework.ui.trainee.views.concept";
    /** View: what the search box found. */
    public static final String VIEW_SEARCH = "org.cyclework.ui.trainee.views.search";
    /** View: how far the person at the desk is. */
    public static final String VIEW_PROGRESS = "org.cyclework.ui.trainee.views.progress";
    /** View: help on what is in front. */
    public static final String VIEW_HELP = "org.cyclework.ui.views.help";

    /** Editor: the start page. */
    public static final String EDITOR_TODAY = "org.cyclework.ui.trainee.editors.today";
    /** Editor: a lesson. */
    public static final String EDITOR_LESSON = "org.cyclework.ui.trainee.editors.lesson";
    /** Editor: playing a case. */
    public static final String EDITOR_PLAY = "org.cyclework.ui.trainee.editors.play";
    /** Editor: a quiz. */
    public static final String EDITOR_QUIZ = "org.cyclework.ui.trainee.editors.quiz";
    /** Editor: the debrief of a scene. */
    public static final String EDITOR_DEBRIEF = "org.cyclework.ui.trainee.editors.debrief";

    /** Command: opens a case; parameter {@link #PARAM_CASE}. */
    public static final String COMMAND_OPEN_CASE = "org.cyclework.ui.trainee.openCase";
    /** Command: opens a quiz; parameter {@link #PARAM_MODULE}. */
    public static final String COMMAND_OPEN_QUIZ = "org.cyclework.ui.trainee.openQuiz";
    /** Command: opens any place of the course; parameter {@link #PARAM_LINK}. */
    public static final String COMMAND_OPEN_LINK = "org.cyclework.ui.openLink";
    /** Command: puts the cursor into the search box. */
    public static final String COMMAND_SEARCH = "org.cyclework.ui.search";
    /** Command: asks who sits at the desk. */
    public static final String COMMAND_SWITCH_TRAINEE = "org.cyclework.ui.switchTrainee";
    /** Command: help on what is in front. */
    public static final String COMMAND_HELP = "org.cyclework.ui.help";
    /** Parameter: id of a case. */
    public static final String PARAM_CASE = "caseId";
    /** Parameter: id of a module. */
    public static final String PARAM_MODULE = "moduleId";
    /** Parameter: a link such as {@code cw:lesson/L1.2}. */
    public static final String PARAM_LINK = "link";

    /** Key under which widgets keep the id that tests find them by. */
    public static final String WIDGET_KEY = "org.eclipse.swtbot.widget.key";

    private Ids() {
    }
}
