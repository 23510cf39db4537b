package org.cyclework.ui.internal.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.SignInResult;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.cyclework.ui.account.Checking;
import org.cyclework.ui.account.Messages;
import org.cyclework.ui.account.SignInModel;
import org.cyclework.ui.account.SignInModel.Person;
import org.cyclework.ui.account.SignInWords;
import org.cyclework.ui.page.Form;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks who somebody is, and for the passphrase or PIN; says in words why it was not the right one, and how long to wait. */
final class SignInDialog extends PlainDialog {

    /** What the dialog answers where the secret was forgotten. */
    static final int FORGOTTEN = 1025;

    private static final int FIND_FROM = 8;
    private static final int SECOND = 1000;

    private final SignInModel model;
    private final Optional<UUID> first;
    private List<Person> shown = List.of();
    private Text find;
    private org.eclipse.swt.widgets.List list;
    private Label asked;
    private Text secret;
    private Label told;
    private boolean waiting;
    private final Checking checking = new Checking(words -> Form.tell(told, words));
    private Optional<Person> left = Optional.empty();

    /** @param first who is chosen to begin with, such as whoever sat here last */
    SignInDialog(Shell parent, SignInModel model, Optional<UUID> first) {
        super(parent, "signin.dialog", Messages.Dialog_signIn);
        this.model = model;
        this.first = first;
    }

    /** @return who was chosen when the dialog was left by signing in or by having forgotten */
    Optional<Person> person() {
        return left;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Form form = new Form(area, "signin");
        form.heading(model.heading());
        if (model.people().size() >= FIND_FROM) {
            find = form.field(Messages.SignIn_find, "find", SWT.SEARCH);
            find.addListener(SWT.Modify, event -> fill());
            find.addListener(SWT.KeyDown, this::walk);
        }
        list = Widgets.name(Widgets.id(new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL), "signin.list"), Messages.SignIn_names);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, list.getItemHeight() * FIND_FROM).applyTo(list);
        list.addListener(SWT.Selection, event -> chosenAnother());
        list.addListener(SWT.DefaultSelection, event -> secret.setFocus());
        list.addListener(SWT.MouseUp, event -> {
            if (chosen().isPresent()) {
                secret.setFocus(); // whoever clicks on a name types next
            }
        });
        list.addListener(SWT.KeyDown, this::typed);
        asked = form.words(Messages.Ask_passphrase);
        secret = Widgets.id(new Text(area, SWT.BORDER | SWT.PASSWORD), "signin.secret");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(secret);
        secret.addListener(SWT.Modify, event -> allow());
        told = form.told();
        fill();
        return area;
    }

    private void fill() {
        shown = model.matching(find == null ? "" : find.getText());
        list.setItems(shown.stream().map(Person::name).toArray(String[]::new));
        int at = first.map(id -> shown.stream().map(each -> each.learner().id()).toList().indexOf(id)).orElse(-1);
        list.select(at >= 0 ? at : shown.size() == 1 ? 0 : -1);
        chosenAnother();
    }

    /** A digit in the list is the beginning of a PIN, and a blank leads there; the list itself would lose the name that is chosen. */
    private void typed(Event event) {
        if (SignInWords.goesToSecret(event.character) && secret.isEnabled()) {
            event.doit = false;
            secret.setFocus();
            if (SignInWords.beginsSecret(event.character)) {
                secret.append(String.valueOf(event.character));
            }
        }
    }

    /** The arrow keys walk through the names while one goes on typing. */
    private void walk(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && !shown.isEmpty()) {
            list.setSelection(Math.clamp(list.getSelectionIndex() + step, 0, shown.size() - 1));
            chosenAnother();
            event.doit = false;
        }
    }

    private Optional<Person> chosen() {
        int at = list.getSelectionIndex();
        return at < 0 ? Optional.empty() : Optional.of(shown.get(at));
    }

    private void chosenAnother() {
        waiting = false; // the wait that was told was somebody else's
        String what = chosen().map(Person::asked).orElse(Messages.Ask_passphrase);
        asked.setText(what);
        Widgets.name(secret, what);
        secret.setText("");
        Form.tell(told, "");
        allow();
        count();
    }

    private void allow() {
        if (checking.isGoing()) {
            return;
        }
        boolean may = chosen().map(model::pause).filter(Duration::isZero).isPresent();
        secret.setEnabled(chosen().isPresent());
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(may && secret.getCharCount() > 0);
            getButton(FORGOTTEN).setEnabled(chosen().isPresent());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Widgets.id(createButton(parent, FORGOTTEN, Messages.Button_forgotten, false), "signin.forgotten");
        Widgets.id(createButton(parent, IDialogConstants.CANCEL_ID, Messages.Button_look, false), "signin.look");
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.Button_signIn, true), "signin.ok");
        allow();
    }

    @Override
    protected Optional<Control> begins() {
        return Optional.of(chosen().isPresent() ? secret : find != null ? find : list);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == FORGOTTEN) {
            left = chosen();
            setReturnCode(FORGOTTEN);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    /** Whoever has typed the right secret is let in, so nobody leaves while it is looked at. */
    @Override
    protected void cancelPressed() {
        if (!checking.isGoing()) {
            super.cancelPressed();
        }
    }

    /** Escape and the frame of the window come here. */
    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }

    @Override
    protected void okPressed() {
        Optional<Person> person = chosen();
        if (person.isEmpty() || !getButton(IDialogConstants.OK_ID).isEnabled()) {
            return;
        }
        char[] typed = secret.getTextChars();
        checking.begin(Held.in(getShell()));
        Work.load(Messages.Job_signIn, secret, () -> model.tryIn(person.get(), typed), result -> tried(person.get(), result), failure -> {
            refused(String.valueOf(failure.getMessage()), true);
        });
    }

    private void tried(Person person, SignInResult result) {
        Optional<String> why = model.tried(person, result);
        if (why.isEmpty()) {
            left = Optional.of(person);
            setReturnCode(OK);
            close();
            return;
        }
        refused(why.get(), !(result instanceof SignInResult.Refused refused) || SignInWords.isTypedAgain(refused));
        told.getDisplay().timerExec(SECOND, this::count);
    }

    private void refused(String why, boolean again) {
        checking.end();
        secret.setText("");
        allow();
        Form.tell(told, why);
        (again ? secret : list).setFocus();
    }

    /** The wait is told anew every second, until it is over. */
    private void count() {
        if (told.isDisposed() || checking.isGoing()) {
            return;
        }
        Optional<Duration> wait = chosen().map(model::pause).filter(still -> !still.isZero());
        wait.ifPresentOrElse(still -> {
            told.setText(SignInWords.waiting(still));
            told.getDisplay().timerExec(SECOND, this::count);
        }, () -> {
            if (waiting) {
                Form.tell(told, Messages.Wait_over);
            }
        });
        waiting = wait.isPresent();
        allow();
    }
}
