package org.cyclework.ui.trainee.play;

import org.eclipse.swt.widgets.Control;

/** Shows a story in a column; it scrolls by itself. */
interface StoryView {

    /** @return what is shown */
    Control control();

    /** Takes over a story. */
    void show(SceneStory story);

    /** @return the height of the whole story at a width */
    int height(int width);

    /** @return the height of its end at a width, see {@link SceneStory#end}; called after {@link #height} with the same width */
    int end(int width);

    /** Brings the end into sight, after the size was set. */
    void settle();
}
