package org.cyclework.ui.supervisor.rubrics;

import java.util.List;
import java.util.function.Consumer;
import org.cyclework.supervision.Rubric;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Scrolled;
import org.cyclework.ui.page.Writing;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Heading;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The form in which a rubric is written: its title, what it is for, and its criteria as lines. */
final class RubricForm extends Composite {

    private static final int WIDTH = 420;
    private static final int ABOUT = 48;
    private static final int CRITERIA = 240;

    private final Composite form;
    private final Scrolled scrolled;

    /**
     * @param again whether it was begun before and not kept
     * @param changed runs when something was written
     */
    RubricForm(Composite parent, RubricDraft draft, boolean again, Runnable changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        scrolled = new Scrolled(this);
        form = scrolled.content();
        GridLayoutFactory.fillDefaults().margins(28, 18).spacing(0, 6).applyTo(form);
        new Heading(form, "rubric", draft.isNew() ? Messages.Rubric_new : Messages.Rubric_change).say(again ? Messages.Begun_form : "");
        label(Messages.Rubric_titleField);
        Text title = Widgets.name(Widgets.id(new Text(form, SWT.BORDER), "rubric.title.text"), Messages.Rubric_titleField);
        title.setText(draft.title());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        label(Messages.Rubric_ratesField);
        Combo rates = Widgets.name(Widgets.id(new Combo(form, SWT.READ_ONLY), "rubric.rates"), Messages.Rubric_ratesField);
        rates.setItems(List.of(Rubric.Rates.values()).stream().map(RubricsEditor::rates).toArray(String[]::new));
        rates.select(draft.rates().ordinal());
        rates.setEnabled(draft.isNew());
        Text about = writing("rubric.about", Messages.Rubric_aboutField, ABOUT, draft.about());
        Text text = writing("rubric.text", Messages.Rubric_criteriaField, CRITERIA, draft.text());
        Label missing = Widgets.style(Widgets.id(new Label(form, SWT.WRAP), "rubric.missing"), "CyFlood");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(missing);
        Runnable tell = () -> {
            missing.setText(draft.missing().orElse("").replace("&", "&&"));
            scrolled.measure();
            changed.run();
        };
        follow(title, draft::title, tell);
        follow(about, draft::about, tell);
        follow(text, draft::text, tell);
        rates.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            draft.rates(Rubric.Rates.values()[rates.getSelectionIndex()]);
            changed.run();
        }));
        missing.setText(draft.missing().orElse("").replace("&", "&&"));
        scrolled.measure();
    }

    private static void follow(Text text, Consumer<String> takes, Runnable tell) {
        text.addListener(SWT.Modify, event -> {
            takes.accept(text.getText());
            tell.run();
        });
    }

    private Text writing(String id, String words, int height, String written) {
        label(words);
        Text text = Writing.field(form, id, words, WIDTH, height);
        text.setText(written);
        return text;
    }

    private void label(String words) {
        Label label = new Label(form, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 6).applyTo(label);
    }
}
