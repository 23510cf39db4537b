package org.cyclework.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;

/**
 * Service: what was handed in, and what supervisors answer. Thread-safe; arguments are never null. What the access does not
 * allow throws {@link org.cyclework.record.AccessDenied}, what cannot be done {@link SupervisionRefused}, and where the record
 * cannot be used its exception reaches the caller. Reading never writes.
 */
public interface Reviews {

    /**
     * What was handed in by the people of the access and not taken back: what waits for an answer first, the oldest first; then
     * the rest, the newest first.
     *
     * @param access a supervisor's
     * @return the queue
     */
    List<QueueEntry> queue(Access access);

    /**
     * What is to be seen of a hand-in. Before it is opened only what stands in the queue.
     *
     * @param access a supervisor's
     * @param work which hand-in
     * @return the page
     */
    ReviewPage page(Access access, WorkKey work);

    /**
     * Opens a hand-in; from now on the trainee cannot take it back.
     *
     * @param access a supervisor's
     * @param work which hand-in
     * @return the page
     */
    ReviewPage open(Access access, WorkKey work);

    /**
     * Comments on a turn, or on the whole. The trainee sees it with the next answer.
     *
     * @param access a supervisor's
     * @param work which hand-in
     * @param turn on which turn; empty for the whole
     * @param text the words
     * @return the comment
     */
    Comment comment(Access access, WorkKey work, Optional<TurnRef> turn, String text);

    /**
     * Rates by a rubric; another rating by the same person and rubric takes the place of the first.
     *
     * @param access a supervisor's
     * @param work a hand-in, or a live role-play, as the rubric says
     * @param rubric the rubric's id
     * @param levels the level by the id of the criterion; what was not seen is left out
     * @param remark words to it; may be empty
     * @return the rating
     */
    Rating rate(Access access, WorkKey work, String rubric, Map<String, Integer> levels, String remark);

    /**
     * Sends the feedback, and asks for nothing more.
     *
     * @param access a supervisor's
     * @param work which
     * @param text words to the trainee; may be empty
     * @return what was sent
     */
    Answer finish(Access access, WorkKey work, String text);

    /**
     * Sends the feedback and asks for another try.
     *
     * @param access a supervisor's
     * @param work which hand-in
     * @param from the turn to try again from; empty where another play, quiz or reading is asked for
     * @param text words to the trainee
     * @return what was sent
     */
    Answer returnTo(Access access, WorkKey work, Optional<TurnRef> from, String text);

    /**
     * Sends the feedback and signs off, with name and date.
     *
     * @param access a supervisor's
     * @param work which
     * @param text words to the trainee; may be empty
     * @return what was sent
     */
    Answer signOff(Access access, WorkKey work, String text);

    /**
     * Writes a private note.
     *
     * @param access a supervisor's
     * @param trainee about whom
     * @param work about which work; may be empty
     * @param text the words
     * @return the note
     */
    PrivateNote note(Access access, UUID trainee, Optional<UUID> work, String text);

    /** @return private notes about a trainee of the access, the newest first */
    List<PrivateNote> notes(Access access, UUID trainee);

    /**
     * Takes one's own comment, rating, answer, private note or live role-play back, as if it had never been.
     *
     * @param access a supervisor's
     * @param trainee about whom it is
     * @param what the id of it
     */
    void undo(Access access, UUID trainee, UUID what);

    /**
     * Does again what was taken back.
     *
     * @param access a supervisor's
     * @param trainee about whom it is
     * @param what the id of it
     */
    void redo(Access access, UUID trainee, UUID what);

    /** @return the phrases that whoever asks has kept, by their words */
    List<Phrase> phrases(Access access);

    /**
     * Keeps a phrase.
     *
     * @param access a supervisor's
     * @param text the words; no names belong into them
     * @return the phrase
     */
    Phrase keepPhrase(Access access, String text);

    /**
     * Puts a phrase away.
     *
     * @param access a supervisor's
     * @param phrase its id
     */
    void dropPhrase(Access access, UUID phrase);

    /**
     * Records that a live role-play was watched.
     *
     * @param access a supervisor's
     * @param trainee who played
     * @param day when
     * @param minutes how long, 1 to 600
     * @param what what was played
     * @return the live role-play, which can be rated
     */
    LiveRolePlay watched(Access access, UUID trainee, LocalDate day, int minutes, String what);

    /** @return the live role-plays of the people of the access, the newest first */
    List<LiveRolePlay> watched(Access access);

    /** @return one's own ratings of a piece of work; those of others as well where one's own by the same rubric is there */
    List<Rating> ratings(Access access, WorkKey work);

    /**
     * How far supervisors agree who both rated the same work of people of the access.
     *
     * @param access a supervisor's
     * @param rubric by which rubric
     * @return one for each pair of supervisors who both rated something; by name
     */
    List<RaterAgreement> agreement(Access access, String rubric);

    /**
     * What a trainee got back, as far as it was sent.
     *
     * @param access about one trainee
     * @return by hand-in, the newest answer first
     */
    List<Feedback> feedback(Access access);

    /**
     * What a trainee got back about one play or quiz.
     *
     * @param access about one trainee
     * @param session the play or quiz
     * @return as {@link #feedback(Access)}, of hand-ins that hold it
     */
    List<Feedback> feedback(Access access, UUID session);
}
