package org.cyclework.ui.supervisor;

/** Ids of this bundle; each is declared in {@code plugin.xml}. */
public final class Ids {

    /** This bundle. */
    public static final String BUNDLE = "org.cyclework.ui.supervisor";

    /** Perspective of the supervisor's room. */
    public static final String PERSPECTIVE = "org.cyclework.ui.supervisor.perspective";
    /** View: the ways through the room. */
    public static final String VIEW_WAYS = "org.cyclework.ui.supervisor.views.ways";
    /** Editor: what waits for an answer. */
    public static final String EDITOR_WAITING = "org.cyclework.ui.supervisor.editors.waiting";
    /** Editor: something that was handed in. */
    public static final String EDITOR_REVIEW = "org.cyclework.ui.supervisor.editors.review";
    /** Editor: what was assigned. */
    public static final String EDITOR_GIVEN = "org.cyclework.ui.supervisor.editors.given";
    /** Editor: something to be assigned. */
    public static final String EDITOR_ASSIGN = "org.cyclework.ui.supervisor.editors.assign";
    /** Editor: people and groups. */
    public static final String EDITOR_PEOPLE = "org.cyclework.ui.supervisor.editors.people";
    /** Editor: how a group is doing. */
    public static final String EDITOR_GROUP = "org.cyclework.ui.supervisor.editors.group";
    /** Editor: how far two who rated the same agree. */
    public static final String EDITOR_AGREEMENT = "org.cyclework.ui.supervisor.editors.agreement";
    /** Editor: live role-plays that were watched. */
    public static final String EDITOR_WATCHED = "org.cyclework.ui.supervisor.editors.watched";
    /** Editor: what is rated by. */
    public static final String EDITOR_RUBRICS = "org.cyclework.ui.supervisor.editors.rubrics";
    /** Editor: machines and exchange. */
    public static final String EDITOR_MACHINES = "org.cyclework.ui.supervisor.editors.machines";
    /** Command: goes to the supervisor's room. */
    public static final String COMMAND_SUPERVISE = "org.cyclework.ui.supervisor.supervise";
    /** Command: goes back to studying. */
    public static final String COMMAND_STUDY = "org.cyclework.ui.supervisor.study";
    /** Command: the next turn of what is reviewed. */
    public static final String COMMAND_NEXT_TURN = "org.cyclework.ui.supervisor.nextTurn";
    /** Command: the previous turn of what is reviewed. */
    public static final String COMMAND_PREVIOUS_TURN = "org.cyclework.ui.supervisor.previousTurn";
    /** Command: a comment on the turn in front. */
    public static final String COMMAND_COMMENT = "org.cyclework.ui.supervisor.comment";

    private Ids() {
    }
}
