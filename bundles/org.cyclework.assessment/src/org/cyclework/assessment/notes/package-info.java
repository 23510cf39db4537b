/**
 * What a reader keeps beside a lesson: highlights, notes, bookmarks and the place where the lesson was left.
 *
 * <p>{@link org.cyclework.assessment.notes.Notes} is the service. A {@link org.cyclework.assessment.notes.Note} hangs on an
 * {@link org.cyclework.assessment.notes.Anchor}, the words it was made at, and is found again in a lesson that was edited by
 * {@link org.cyclework.assessment.notes.Anchoring}. A {@link org.cyclework.assessment.notes.NoteBook} has all of them by
 * lesson, to be searched and written out. Everything is one's own.
 */
package org.cyclework.assessment.notes;
