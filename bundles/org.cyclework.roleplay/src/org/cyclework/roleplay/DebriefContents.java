package org.cyclework.roleplay;

/**
 * What goes into a copy of a debrief beside what was played and why: whoever hands it on decides.
 *
 * @param account the own account, with its questions
 * @param ownWords what the trainee would have said, and the loop as the trainee drew it
 * @param reflection what the trainee takes away; nobody else sees it unless it is put in
 * @param figures the curves and the loop as drawings; a text has the rows of the curves instead
 * @param numbers the figures behind the words
 */
public record DebriefContents(boolean account, boolean ownWords, boolean reflection, boolean figures, boolean numbers) {

    /** All there is, for the trainee's own eyes. */
    public static final DebriefContents EVERYTHING = new DebriefContents(true, true, true, true, true);

    /** What is offered first: all but what was written for nobody else. */
    public static final DebriefContents USUAL = new DebriefContents(true, true, false, true, true);
}
