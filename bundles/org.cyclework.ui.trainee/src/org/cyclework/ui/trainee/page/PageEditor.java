package org.cyclework.ui.trainee.page;

import org.cyclework.ui.trainee.study.Desk;

/** An editor of the trainee's room that shows a place of the course. */
public abstract class PageEditor extends org.cyclework.ui.page.PageEditor<Desk> {

    /** Works with the trainee's desk. */
    protected PageEditor() {
        super(Desk.class);
    }
}
