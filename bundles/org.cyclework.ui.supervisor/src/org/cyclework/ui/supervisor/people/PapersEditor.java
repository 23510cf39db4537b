package org.cyclework.ui.supervisor.people;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.page.CodeDialog;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.AskDialog;
import org.cyclework.ui.supervisor.office.RoomEditor;
import org.cyclework.ui.supervisor.office.Unseen;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart2;

/**
 * An editor in which new PINs and recovery codes are made. It is not closed while that goes on, nor before they were printed or
 * written down; where the window closes it all the same, they are shown when whoever had them made comes back.
 */
abstract class PapersEditor extends RoomEditor implements ISaveablePart2 {

    private Optional<Unseen.Pins> shown = Optional.empty();
    private boolean making;
    private boolean asking;

    /** @return who works here, once that is known */
    protected abstract Optional<UUID> maker();

    /** Shows what stands in front mostly, with some words about what was done. */
    protected abstract void did(String words);

    /**
     * Makes something that is seen once, and shows it.
     *
     * @param name what is being done
     * @param work runs in a job; whatever becomes of this editor meanwhile, what it returns is kept
     */
    protected final void make(String name, Supplier<Optional<? extends Unseen.Paper>> work) {
        if (!busy()) {
            hold(true);
            step(name, () -> {
                UUID maker = desk().person();
                work.get().ifPresent(paper -> desk().unseen().made(maker, paper));
                return name;
            }, made -> {
                hold(false);
                if (!showUnseen()) {
                    did("");
                }
            });
        }
    }

    /** What was begun before this page was opened may be made only now. */
    protected final void followUnseen(Control owner, Reload reload) {
        Display display = owner.getDisplay();
        Runnable end = desk().unseen().follow(() -> display.asyncExec(() -> {
            if (!owner.isDisposed()) {
                reload.soon();
            }
        }));
        owner.addDisposeListener(event -> end.run());
    }

    /** Shows what waits to be seen. @return whether there was something */
    protected final boolean showUnseen() {
        Optional<Unseen.Paper> next = asking ? Optional.empty() : maker().flatMap(desk().unseen()::next);
        next.ifPresent(paper -> {
            switch (paper) {
                case Unseen.Pins pins -> show(pins);
                case Unseen.Sheet sheet -> show(sheet);
            }
        });
        return next.isPresent();
    }

    private void show(Unseen.Pins pins) {
        clearHeader();
        label(Messages.Pins_title, "people.line");
        backButton(Messages.Button_toPeople, "people.back", this::leavePins);
        page().show(pins.page());
        showInFront(page());
        shown = Optional.of(pins);
        hold(false);
    }

    private void show(Unseen.Sheet sheet) {
        CodeDialog dialog = new CodeDialog(getSite().getShell(), sheet.code());
        asking = true;
        body().addDisposeListener(event -> dialog.close()); // whoever comes next sees no code of somebody else
        dialog.open();
        asking = false;
        if (!body().isDisposed() && dialog.isKept()) {
            desk().unseen().seen(sheet);
            did(sheet.done());
        }
    }

    /** PINs cannot be shown again, so nobody leaves them by one key. */
    private void leavePins() {
        if (leaves()) {
            shown = Optional.empty();
            hold(false);
            did("");
            showUnseen();
        }
    }

    private boolean leaves() {
        boolean leaves = AskDialog.ask(getSite().getShell(), "leavePins", Messages.Pins_closeTitle, Messages.Pins_close, Messages.Pins_closeYes) && !body().isDisposed();
        if (leaves) {
            shown.ifPresent(desk().unseen()::seen);
        }
        return leaves;
    }

    private void hold(boolean makes) {
        making = makes;
        firePropertyChange(IEditorPart.PROP_DIRTY);
    }

    @Override
    protected void stay() {
        hold(false);
    }

    /** PINs are lost with the tab, and what is being made is to be seen first. */
    @Override
    public final boolean isDirty() {
        return making || shown.isPresent();
    }

    @Override
    public final int promptToSaveOnClose() {
        if (making) {
            Trouble.tell(getSite().getShell(), Messages.Unseen_title, Messages.Unseen_wait);
            return CANCEL;
        }
        return leaves() ? NO : CANCEL;
    }
}
