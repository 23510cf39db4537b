package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.Writing;
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

    /** Key of the guess of the other's highest felt alarm. */
    static final String PEAK = "peak";
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();
    private static final int WIDTH = 480;
    private static final int HEIGHT = 72;

    static {
        QUESTIONS.put("happened", Messages.Account_happened);
        QUESTIONS.put("felt", Messages.Account_felt);
        QUESTIONS.put("wanted", Messages.Account_wanted);
    }

    private final Map<String, Text> answers = new LinkedHashMap<>();
    private final Scale guess;

    AccountPanel(Composite parent, String otherName, KeptPlay kept) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(0, 6).applyTo(this);
        say(Messages.Account_before);
        QUESTIONS.forEach((key, question) -> ask(key, question, written(kept, Reflection.Kind.ACCOUNT, key)));
        String guessed = written(kept, Reflection.Kind.ESTIMATE, PEAK);
        Label value = say("");
        guess = Widgets.id(new Scale(this, SWT.HORIZONTAL), "account-guess");
        guess.setMaximum(10);
        guess.setIncrement(1);
        guess.setPageIncrement(2);
        guess.setSelection(guessed.isEmpty() ? 5 : Integer.parseInt(guessed));
        Widgets.name(guess, Messages.bind(Messages.Account_guessName, otherName));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(guess);
        Runnable tell = () -> value.setText(Messages.bind(Messages.Account_guess, otherName, guess.getSelection()));
        tell.run();
        guess.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tell.run()));
    }

    static String written(KeptPlay kept, Reflection.Kind kind, String key) {
        return kept.reflections().stream().filter(each -> each.kind() == kind && each.key().equals(key)).map(Reflection::text)
                .findFirst().orElse("");
    }

    private void ask(String key, String question, String written) {
        say(question);
        Text text = Writing.field(this, "account-" + key, question, WIDTH, HEIGHT);
        text.setText(written);
        answers.put(key, text);
    }

    private Label say(String words) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** What is written and guessed now, as far as it differs from what was kept before. */
    List<Reflection> changed(KeptPlay kept) {
        List<Reflection> changed = new ArrayList<>();
        answers.forEach((key, text) -> {
            if (!text.getText().equals(written(kept, Reflection.Kind.ACCOUNT, key))) {
                changed.add(new Reflection(Reflection.Kind.ACCOUNT, key, text.getText(), false));
            }
        });
        String guessed = Integer.toString(guess.getSelection());
        if (!guessed.equals(written(kept, Reflection.Kind.ESTIMATE, PEAK))) {
            changed.add(new Reflection(Reflection.Kind.ESTIMATE, PEAK, guessed, false));
        }
        return changed;
    }

    @Override
    public boolean setFocus() {
        return answers.values().iterator().next().setFocus();
    }
}
