package org.cyclework.ui.internal.account;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecordUnavailable.Kind;
import org.cyclework.record.RecoveryCode;
import org.cyclework.ui.Asking;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.LongWork;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.cyclework.ui.account.CodeSheet;
import org.cyclework.ui.account.Encrypting;
import org.cyclework.ui.account.Encrypting.Deed;
import org.cyclework.ui.account.Encrypting.Outcome;
import org.cyclework.ui.account.Machine;
import org.cyclework.ui.account.Messages;
import org.cyclework.ui.page.CodeDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Does what the record's menu offers about encryption: {@code cw:encryption/encrypt}, {@code code}, {@code change} and {@code decrypt}.
 * It shows the code that unlocks what is stored, and takes it.
 */
@Component(service = {Secrecy.class, PlaceOpener.class})
public final class Secrecy implements PlaceOpener {

    private static final CourseLink.Kind KIND = new CourseLink.Kind("encryption");
    private static final Runnable NOTHING = () -> {};

    private final Encrypting encrypting;
    private final Machine machine;
    private final RecordKeeping record;
    private boolean away;
    private Runnable untold = NOTHING;

    /** Made by the service runtime. */
    @Activate
    public Secrecy(@Reference Encrypting encrypting, @Reference Machine machine, @Reference RecordKeeping record) {
        this.encrypting = encrypting;
        this.machine = machine;
        this.record = record;
    }

    @Override
    public Set<CourseLink.Kind> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) {
        IWorkbenchWindow window = page.getWorkbenchWindow();
        Deed deed = Deed.valueOf(link.id().toUpperCase(Locale.ROOT));
        Work.load(deed.title(), window.getShell(), () -> encrypting.question(deed), question -> ask(window, deed, question));
    }

    private void ask(IWorkbenchWindow window, Deed deed, String question) {
        Shell shell = window.getShell();
        if (Asking.question(shell, deed.title(), question, deed.button(), Messages.Button_leaveIt) == 0) {
            LongWork.run(shell, deed.title(), true, watch -> encrypting.run(deed, watch), done -> done(window, deed, done));
        }
    }

    private void done(IWorkbenchWindow window, Deed deed, Outcome outcome) {
        if (away) {
            untold = () -> done(window, deed, outcome);
            return;
        }
        outcome.code().ifPresent(code -> show(window, code));
        if (deed != Deed.CODE || outcome.code().isEmpty()) {
            Trouble.tell(window.getShell(), deed.title(), outcome.words());
        }
        Work.load(deed.title(), window.getShell(), machine::look, standing -> MachineProvider.changed(window));
    }

    private void show(IWorkbenchWindow window, RecoveryCode code) {
        if (new CodeDialog(window.getShell(), CodeSheet.ofComputer(code, LocalDate.now())).open() == CodeDialog.OK) {
            Work.aside(Messages.Dialog_code, encrypting::seen);
        }
    }

    /** From now on nobody is told anything, since whoever was at the desk is not there. */
    void away() {
        away = true;
    }

    /**
     * Somebody is at the desk again.
     *
     * @param same whether it is the same person, who is told what came of it meanwhile; a code that nobody saw waits for an administrator
     */
    void back(boolean same) {
        Runnable told = same ? untold : NOTHING;
        away = false;
        untold = NOTHING;
        told.run();
    }

    /** Shows the code to an administrator who signed in, where nobody was shown it yet. */
    void showUnseen(IWorkbenchWindow window) {
        Work.load(Messages.Dialog_code, window.getShell(), encrypting::unseen, code -> code.ifPresent(each -> show(window, each)));
    }

    /** Tells what could not be told while nobody had unlocked the record. */
    void tellNotices(IWorkbenchWindow window) {
        Work.load(Messages.Job_look, window.getShell(), record::notices, notices -> {
            if (!notices.isEmpty()) {
                Trouble.tell(window.getShell(), Messages.Unlock_notices, String.join("\n\n", notices));
            }
        }, failure -> {});
    }

    /** @return whether what is stored is unlocked by the code now */
    boolean unlock(IWorkbenchWindow window) {
        return new UnlockDialog(window.getShell(), encrypting).open() == UnlockDialog.OK;
    }

    /** @return whether a printed code may unlock the record, which nothing else does */
    static boolean isKeyMissing(Exception failure) {
        return Optional.of(failure).filter(RecordUnavailable.class::isInstance).map(RecordUnavailable.class::cast).filter(each -> each.kind() == Kind.KEYS_MISSING).isPresent();
    }
}
