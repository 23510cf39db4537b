/** Highlights, notes and bookmarks: how a lesson draws them, the pane beside it, and the page that has all of them. */
package org.cyclework.ui.trainee.notes;
