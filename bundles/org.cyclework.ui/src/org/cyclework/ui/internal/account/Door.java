package org.cyclework.ui.internal.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.record.Accounts;
import org.cyclework.record.Learner;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.SignIn;
import org.cyclework.record.SignInResult;
import org.cyclework.ui.Asking;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.LongWork;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.cyclework.ui.account.CodeSheet;
import org.cyclework.ui.account.Machine;
import org.cyclework.ui.account.Messages;
import org.cyclework.ui.account.SignInModel;
import org.cyclework.ui.account.SignInModel.Person;
import org.cyclework.ui.page.CodeDialog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service: lets people in and out on a machine that they share, locks the window, and makes a machine a shared one. Used on the UI thread. */
@Component(service = Door.class)
public final class Door {

    private static final int OWN_CODE = 0;
    private static final int NOTHING = 1;
    private static final int COMPUTERS_CODE = 2;

    private final Accounts accounts;
    private final SignIn signIn;
    private final CurrentLearner people;
    private final Machine machine;
    private final LinkOpener links;
    private final Secrecy secrecy;
    private boolean locked;
    private boolean watching;

    /** Made by the service runtime. */
    @Activate
    public Door(@Reference Accounts accounts, @Reference SignIn signIn, @Reference CurrentLearner people, @Reference Machine machine, @Reference LinkOpener links,
            @Reference Secrecy secrecy) {
        this.secrecy = secrecy;
        this.accounts = accounts;
        this.signIn = signIn;
        this.people = people;
        this.machine = machine;
        this.links = links;
    }

    /**
     * Looks how the machine stands.
     *
     * @param alone what to do where it has no accounts
     * @param shared what to do where people share it
     */
    public void look(IWorkbenchWindow window, Runnable alone, Runnable shared) {
        Work.load(Messages.Job_look, window.getShell(), machine::look, standing -> {
            MachineProvider.changed(window);
            if (standing.isShared() && !watching) {
                watching = true;
                IdleLock.over(window, this);
            }
            (standing.isShared() ? shared : alone).run();
        });
    }

    /** Leaves the start page only: what was open belongs to whoever sat here. */
    public void clear(IWorkbenchWindow window) {
        window.getActivePage().closeAllEditors(false);
        links.open(CourseLink.to(CourseLink.Kind.TODAY, ""));
    }

    /** Asks who is here. */
    public void enter(IWorkbenchWindow window) {
        Work.load(Messages.Job_look, window.getShell(), () -> SignInModel.read(accounts, signIn, Clock.systemUTC()), model -> ask(window, model, Optional.empty()),
                failure -> unavailable(window, failure, () -> enter(window)));
    }

    /**
     * Tells that the record cannot be used, and asks for the code where that helps.
     *
     * @param again what to do once it can be
     */
    public void unavailable(IWorkbenchWindow window, Exception failure, Runnable again) {
        Trouble.report(Messages.Job_look, failure);
        if (Secrecy.isKeyMissing(failure) && secrecy.unlock(window)) {
            secrecy.tellNotices(window);
            again.run();
        }
    }

    private void ask(IWorkbenchWindow window, SignInModel model, Optional<UUID> first) {
        SignInDialog dialog = new SignInDialog(window.getShell(), model, first.or(people::last));
        switch (dialog.open()) {
            case SignInDialog.OK -> dialog.person().ifPresent(person -> {
                entered(window, person.learner());
                if (model.isLocked()) {
                    secrecy.tellNotices(window);
                }
            });
            case SignInDialog.FORGOTTEN -> dialog.person().ifPresent(person -> forgotten(window, model, person));
            default -> {}
        }
    }

    private void entered(IWorkbenchWindow window, Learner learner) {
        people.choose(learner);
        look(window, () -> {}, () -> secrecy.showUnseen(window));
    }

    private void forgotten(IWorkbenchWindow window, SignInModel model, Person person) {
        switch (way(window, model, person)) {
            case OWN_CODE -> {
                ForgottenDialog dialog = new ForgottenDialog(window.getShell(), accounts, person);
                if (dialog.open() == ForgottenDialog.OK) {
                    dialog.code().ifPresent(code -> show(window, person.learner(), code));
                    entered(window, person.learner());
                    return;
                }
            }
            case COMPUTERS_CODE -> {
                if (secrecy.unlock(window)) {
                    secrecy.tellNotices(window);
                    enter(window);
                    return;
                }
            }
            default -> {}
        }
        ask(window, model, Optional.of(person.learner().id()));
    }

    /** @return what somebody has at hand who forgot a secret; anything else for nothing */
    private static int way(IWorkbenchWindow window, SignInModel model, Person person) {
        if (!person.canRecover()) {
            Trouble.tell(window.getShell(), Messages.Forgotten_title, person.forgotten());
            return NOTHING;
        }
        String[] ways = model.isLocked() ? new String[] {Messages.Button_haveCode, Messages.Button_toSignIn, Messages.Button_computersCode}
                : new String[] {Messages.Button_haveCode, Messages.Button_toSignIn};
        String words = model.isLocked() ? person.forgotten() + "\n\n" + Messages.Forgotten_locked : person.forgotten();
        return Asking.question(window.getShell(), Messages.Forgotten_title, words, ways);
    }

    private static void show(IWorkbenchWindow window, Learner whose, RecoveryCode code) {
        new CodeDialog(window.getShell(), new CodeSheet(whose.name(), code, LocalDate.now())).open();
    }

    /** Makes this a shared machine, founded by whoever is at the desk. */
    public void share(IWorkbenchWindow window) {
        Optional<Learner> founder = people.learner();
        if (founder.isEmpty()) {
            Trouble.tell(window.getShell(), Messages.Dialog_share, Messages.Share_who);
            return;
        }
        ShareDialog dialog = new ShareDialog(window.getShell(), accounts, founder.get());
        if (dialog.open() == ShareDialog.OK) {
            dialog.code().ifPresent(code -> show(window, founder.get(), code));
            people.choose(founder.get());
            look(window, () -> {}, () -> {});
        }
    }

    /** Changes the passphrase or PIN of whoever is signed in. */
    public void change(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        Work.load(Messages.Job_look, shell, () -> accounts.current().flatMap(who -> SignInModel.read(accounts, signIn, Clock.systemUTC()).of(who.person())), who -> who.ifPresent(person -> {
            if (new ChangeDialog(shell, accounts, person).open() == ChangeDialog.OK) {
                Trouble.tell(shell, person.canRecover() ? Messages.Dialog_change : Messages.Dialog_changePin, person.canRecover() ? Messages.Change_done : Messages.Change_donePin);
            }
        }));
    }

    /** Signs out whoever is signed in, once everything that is written is kept, and asks who is next. */
    public void leave(IWorkbenchWindow window) {
        if (LongWork.isGoingOn()) { // it may end with something that only whoever began it should see
            Trouble.tell(window.getShell(), Messages.Job_signOut, Messages.SignOut_wait);
        } else if (window.getActivePage().closeAllEditors(true)) { // what is seen once asks before it goes
            leave(window, () -> enter(window));
        }
    }

    private void leave(IWorkbenchWindow window, Runnable then) {
        IWorkbenchPage page = window.getActivePage();
        page.closeAllEditors(false);
        Shell shell = window.getShell();
        Job job = Job.create(Messages.Job_signOut, monitor -> {
            try {
                Job.getJobManager().join(Work.FAMILY, monitor); // what the pages wrote while they closed
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            people.leave();
            machine.look();
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    MachineProvider.changed(window);
                    links.open(CourseLink.to(CourseLink.Kind.TODAY, ""));
                    then.run();
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    /** Hides the window until whoever is signed in is here again, or somebody else signs in. Nothing is closed by it. */
    public void lock(IWorkbenchWindow window) {
        if (locked || !machine.standing().isSignedIn()) {
            return;
        }
        locked = true;
        Supplier<Optional<UUID>> who = () -> accounts.current().map(SignInResult.SignedIn::person);
        Work.load(Messages.Job_look, window.getShell(), () -> {
            SignInModel model = SignInModel.read(accounts, signIn, Clock.systemUTC());
            return who.get().flatMap(model::of).map(person -> new LockDialog(model, person));
        }, dialog -> {
            dialog.ifPresent(each -> locked(window, each));
            locked = false;
        }, failure -> locked = false);
    }

    private void locked(IWorkbenchWindow window, LockDialog dialog) {
        List<Shell> hidden = Arrays.stream(window.getShell().getDisplay().getShells()).filter(Shell::isVisible).toList();
        hidden.forEach(shell -> shell.setVisible(false));
        secrecy.away();
        dialog.open();
        if (dialog.unlocked()) {
            show(hidden);
            secrecy.back(true);
        } else if (!window.getShell().isDisposed()) {
            leave(window, () -> {
                show(hidden);
                secrecy.back(false);
                enter(window);
            });
        }
    }

    private static void show(List<Shell> hidden) {
        hidden.stream().filter(shell -> !shell.isDisposed()).forEach(shell -> shell.setVisible(true));
    }
}
