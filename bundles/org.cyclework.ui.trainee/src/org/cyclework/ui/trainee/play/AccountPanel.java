package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cyclework.roleplay.AccountQuestion;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.GrowingText;
import org.cyclework.ui.page.Scrolled;
import org.cyclework.ui.page.Writing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;

/** The trainee's own account of a scene, and a guess of what the other felt, before anything is shown. */
final class AccountPanel extends Composite {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 72;
    private static final int LEAST = 3;
    private static final int MOST = 12;
    private static final int MIDDLE = 5;

    private final AccountModel model;
    private final Scrolled scrolled;
    private final List<Text> fields = new ArrayList<>();
    private final Label value;

    AccountPanel(Composite parent, String otherName, KeptPlay kept) {
        super(parent, SWT.NONE);
        model = new AccountModel(kept.reflections());
        GridLayoutFactory.fillDefaults().applyTo(this);
        scrolled = new Scrolled(this);
        Composite form = scrolled.content();
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(0, 6).applyTo(form);
        say(form, Messages.Account_before);
        for (AccountQuestion question : AccountQuestion.values()) {
            ask(form, question);
        }
        value = say(form, "");
        guess(form, otherName);
    }

    private void ask(Composite form, AccountQuestion question) {
        say(form, question.text());
        Text text = Writing.field(form, "account-" + question.key(), question.text(), WIDTH, HEIGHT);
        text.setText(model.answer(question));
        text.addModifyListener(event -> model.answer(question, text.getText()));
        GrowingText.grow(text, LEAST, MOST);
        fields.add(text);
    }

    private void guess(Composite form, String otherName) {
        Scale guess = Widgets.id(new Scale(form, SWT.HORIZONTAL), "account-guess");
        guess.setMaximum(10);
        guess.setIncrement(1);
        guess.setPageIncrement(2);
        guess.setSelection(model.guess().orElse(MIDDLE));
        Widgets.name(guess, Messages.bind(Messages.Account_guessName, otherName));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(guess);
        tell(otherName);
        guess.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            model.guess(guess.getSelection());
            tell(otherName);
        }));
    }

    private void tell(String otherName) {
        OptionalInt guessed = model.guess();
        value.setText(guessed.isPresent() ? Messages.bind(Messages.Account_guess, otherName, guessed.getAsInt()) : Messages.bind(Messages.Account_noGuess, otherName));
        value.requestLayout();
    }

    private static Label say(Composite form, String words) {
        Label label = new Label(form, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** What is written and guessed now, as far as it differs from what was kept before. */
    List<Reflection> changed(KeptPlay kept) {
        return model.changed(kept.reflections());
    }

    @Override
    public boolean setFocus() {
        scrolled.measure();
        return fields.getFirst().setFocus();
    }
}
