package org.cyclework.ui.supervisor.review;

import java.time.LocalDate;
import java.util.Locale;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Arrows;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.Scrolled;
import org.cyclework.ui.page.Writing;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Heading;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** An answer to be written: words to the trainee, and what is decided. */
final class AnswerPanel extends Composite {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 110;

    private final Label missing;
    private final Label unsent;
    private final AnswerModel model;
    private final Runnable changed;
    private final Scrolled scrolled;
    private final Text text;

    /**
     * @param trainee who gets it
     * @param name whose name stands under it
     * @param changed runs when something was decided or written
     */
    AnswerPanel(Composite parent, AnswerModel model, String trainee, String name, Runnable changed) {
        super(parent, SWT.NONE);
        this.model = model;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        scrolled = new Scrolled(this);
        Composite form = scrolled.content();
        GridLayoutFactory.fillDefaults().margins(28, 18).spacing(0, 8).applyTo(form);
        new Heading(form, "answer", Messages.bind(Messages.Answer_title, trainee)).say(model.goes());
        text = Writing.field(form, "answer.text", Messages.Answer_words, WIDTH, HEIGHT);
        text.setText(model.text());
        text.addListener(SWT.Modify, event -> {
            model.text(text.getText()).ifPresentOrElse(all -> {
                text.setText(all);
                text.setSelection(all.length());
            }, this::tell);
        });
        unsent = Widgets.style(Lettering.look(Widgets.id(new Label(form, SWT.WRAP), "answer.unsent"), Lettering.Look.SMALL), "CyMuted");
        unsent.setText(model.unsent());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(unsent);
        Composite choices = new Composite(form, SWT.NONE); // of their own, so that Tab comes to them after the words
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
        for (AnswerModel.Choice choice : model.choices()) {
            Button radio = Widgets.id(new Button(choices, SWT.RADIO | SWT.WRAP), "answer." + choice.name().toLowerCase(Locale.ROOT));
            radio.setText(model.words(choice, name, LocalDate.now()).replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(radio);
            radio.setSelection(choice == model.choice());
            Arrows.choose(radio);
            radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (radio.getSelection()) {
                    model.choose(choice);
                    tell();
                }
            }));
        }
        missing = Widgets.style(Widgets.id(new Label(form, SWT.WRAP), "answer.missing"), "CyFlood");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(missing);
        scrolled.measure();
    }

    private void tell() {
        missing.setText(model.missing().orElse(""));
        unsent.setText(model.unsent());
        changed.run();
        scrolled.measure();
    }

    @Override
    public boolean setFocus() {
        text.setSelection(text.getCharCount());
        return text.setFocus();
    }
}
