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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The trainee's own account of a scene, and a guess of what the other felt, before anything is shown. */
final class AccountPanel extends Composite {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 72;
    private static final int LEAST = 3;
    private static final int MOST = 12;

    private final AccountModel model;
    private final Scrolled scrolled;
    private final List<Text> fields = new ArrayList<>();
    private final NumberRow guess;

    AccountPanel(Composite parent, String otherName, KeptPlay kept) {
        super(parent, SWT.NONE);
        model = new AccountModel(kept.reflections());
        GridLayoutFactory.fillDefaults().applyTo(this);
        scrolled = new Scrolled(this);
        Composite form = scrolled.content();
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(0, 6).applyTo(form);
        say(form, Messages.bind(Messages.Account_before, Messages.Own_stay));
        for (AccountQuestion question : AccountQuestion.values()) {
            ask(form, question);
        }
        guess = new NumberRow(form, "account-guess", Messages.bind(Messages.Account_guessName, otherName), guessed -> told(otherName, guessed), this::guessed);
        model.guess().ifPresent(guess::show);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(guess);
    }

    private void ask(Composite form, AccountQuestion question) {
        say(form, question.text());
        Text text = Writing.field(form, "account-" + question.key(), question.text(), WIDTH, HEIGHT);
        text.setText(model.answer(question));
        text.addModifyListener(event -> model.answer(question, text.getText()));
        GrowingText.grow(text, LEAST, MOST);
        fields.add(text);
    }

    private void guessed() {
        guess.number().ifPresent(model::guess);
        scrolled.measure();
    }

    private static String told(String otherName, OptionalInt guessed) {
        return guessed.isPresent() ? Messages.bind(Messages.Account_guess, otherName, guessed.getAsInt()) : Messages.bind(Messages.Account_noGuess, otherName);
    }

    /** A key was pressed; returns whether it said a number. Digits elsewhere belong to whatever has the focus. */
    boolean key(Event event) {
        return guess.holdsFocus() && guess.key(event);
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
