package org.cyclework.ui.page;

import org.cyclework.ui.Engines;
import org.cyclework.ui.Events;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/**
 * A pane beside the page.
 *
 * @param <D> the service with which the parts of its room work
 */
public abstract class Pane<D> extends ViewPart {

    private final Class<D> room;
    private D desk;

    /** @param room the service with which the parts of its room work; fetched when it is asked for */
    protected Pane(Class<D> room) {
        this.room = room;
    }

    @Override
    public final void createPartControl(Composite parent) {
        build(parent);
        Events.onLearnerLeft(parent, this::forget);
    }

    /** Builds what the pane shows. */
    protected abstract void build(Composite parent);

    /** Whoever looked at it left: of what was opened, typed, chosen or unfolded in it nothing stays. */
    protected abstract void forget();

    /** @return what the view works with */
    protected final D desk() {
        if (desk == null) {
            desk = Engines.get(room);
        }
        return desk;
    }
}
