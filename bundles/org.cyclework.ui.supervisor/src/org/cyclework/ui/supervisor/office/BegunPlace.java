package org.cyclework.ui.supervisor.office;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.cyclework.record.Access;
import org.cyclework.record.Drafts;

/**
 * What was begun at one place of this room by whoever works here, as it stands now and as it is kept. It is changed on one thread and
 * kept on any; no SWT.
 */
public final class BegunPlace {

    private final Drafts drafts;
    private final Access own;
    private final String place;
    private final AtomicReference<Begun> begun;
    private Begun base;

    /**
     * Reads what was kept; slow.
     *
     * @param own whoever works here, about oneself
     * @param place 1 to 100 characters
     */
    public BegunPlace(Drafts drafts, Access own, String place) {
        this.drafts = drafts;
        this.own = own;
        this.place = place;
        base = read();
        begun = new AtomicReference<>(base);
    }

    private Begun read() {
        return drafts.read(own, place).map(Begun::read).orElse(Begun.NOTHING);
    }

    /** @return what stands there now */
    public Begun begun() {
        return begun.get();
    }

    /** Changes what stands there; {@link #keep} keeps it. */
    public void change(UnaryOperator<Begun> change) {
        begun.updateAndGet(change);
    }

    /** Keeps what stands there, together with what was kept meanwhile by another tab on the same place; slow. */
    public synchronized void keep() {
        Begun there = read();
        Begun before = base;
        base = begun.updateAndGet(here -> here.merged(before, there));
        drafts.keep(own, place, base.write());
    }

    /** What stands in some fields was sent or thrown away; slow. */
    public void done(String beginning) {
        change(all -> all.without(beginning));
        keep();
    }
}
