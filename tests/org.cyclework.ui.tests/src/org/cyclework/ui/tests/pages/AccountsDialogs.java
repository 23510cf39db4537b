package org.cyclework.ui.tests.pages;

import java.util.concurrent.CountDownLatch;
import org.cyclework.ui.LongWork;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The windows in which people sign in on a shared machine. */
public final class AccountsDialogs {

    private final CycleworkWindow window;

    AccountsDialogs(CycleworkWindow window) {
        this.window = window;
    }

    /** Makes this a shared machine. @return the recovery code that was shown */
    public String share(String institution, String passphrase) {
        window.openDialog("share.dialog", "Record", "Make this a shared computer…");
        type("share.institution", institution);
        type("share.first", passphrase);
        type("share.second", passphrase);
        OnScreen.press("share.ok");
        OnScreen.until("a recovery code", () -> OnScreen.has("code.letters"));
        String code = new SWTBot().textWithId("code.letters").getText();
        OnScreen.press("code.copy");
        OnScreen.press("code.done");
        return code;
    }

    /** Signs out, and waits for the question who is next. */
    public void signOut() {
        window.menu("File", "Sign out");
        awaitQuestion();
    }

    /** Tries to sign out while something long goes on, and reads why nobody is signed out. */
    public void stayWhileSomethingLongGoesOn() {
        CountDownLatch end = new CountDownLatch(1);
        UIThreadRunnable.syncExec((VoidResult) () -> LongWork.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), "Something long", true, watch -> {
            end.await();
            return "";
        }, done -> {}));
        try {
            UIThreadRunnable.asyncExec(AccountsDialogs::leave);
            OnScreen.until("a word why nobody is signed out", () -> CycleworkWindow.isOpen("asking.dialog"));
        } finally {
            end.countDown();
        }
        window.closeDialog("asking.dialog");
        OnScreen.until("an end", () -> !LongWork.isGoingOn());
    }

    private static void leave() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.cyclework.ui.signOut", null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Locks the window. */
    public void lock() {
        window.menu("File", "Lock");
        OnScreen.until("a locked window", () -> OnScreen.has("lock.secret") && !OnScreen.has("outline.tree"));
    }

    /** Unlocks the window. */
    public void unlock(String secret) {
        type("lock.secret", secret);
        OnScreen.press("lock.ok");
        OnScreen.until("the window again", () -> OnScreen.has("outline.tree"));
    }

    /** Waits for the question who is here. */
    public void awaitQuestion() {
        OnScreen.until("a question who is here", () -> OnScreen.has("signin.list"));
        OnScreen.settle();
    }

    /** Tries to sign in with something wrong. @return what is said */
    public String refused(String name, String secret) {
        tryIn(name, secret);
        OnScreen.until("a word why not", () -> OnScreen.text("signin.told").startsWith("This is not"));
        return OnScreen.text("signin.told");
    }

    /** Signs in. */
    public void signIn(String name, String secret) {
        tryIn(name, secret);
        OnScreen.until(name + " signed in", () -> !OnScreen.has("signin.list") && name.equals(window.trainee()));
        window.ready();
    }

    private static void tryIn(String name, String secret) {
        new SWTBot().listWithId("signin.list").select(name);
        type("signin.secret", secret);
        OnScreen.press("signin.ok");
    }

    private static void type(String id, String words) {
        OnScreen.until("a field " + id, () -> OnScreen.has(id));
        new SWTBot().textWithId(id).setText(words);
    }
}
