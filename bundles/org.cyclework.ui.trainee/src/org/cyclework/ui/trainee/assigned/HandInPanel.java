package org.cyclework.ui.trainee.assigned;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer.Work;
import org.cyclework.supervision.OwnWords;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.GrowingText;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.Scrolled;
import org.cyclework.ui.page.Writing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The page before something is handed in: what can go, what of one's own is ticked, and a list of exactly what goes. */
final class HandInPanel extends Composite {

    private static final int MEASURE = 620;
    private static final int INDENT = 28;
    private static final int HEIGHT = 48;

    private final HandInModel model;
    private final Runnable changed;
    private final Scrolled scrolled;
    private final Composite content;
    private Label goes;
    private Label stays;

    /** @param changed hears that something else goes now */
    HandInPanel(Composite parent, HandInModel model, Runnable changed) {
        super(parent, SWT.NONE);
        this.model = model;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        scrolled = new Scrolled(this);
        GridLayoutFactory.fillDefaults().margins(36, 24).applyTo(scrolled.content());
        content = new Composite(scrolled.content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(content);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(Lettering.scaled(MEASURE), SWT.DEFAULT).applyTo(content);
        heading(Messages.HandIn_what);
        works();
        practice();
        message();
        heading(Messages.HandIn_goes);
        goes = Widgets.id(text("", "handin-goes", 0), "handin-goes");
        stays = Widgets.style(text("", "handin-stays", 0), "CyMuted");
        tell();
        TextSize.follow(this);
    }

    private void works() {
        int number = 1;
        for (Work work : model.works()) {
            Button box = box(content, model.words(work, LocalDate.now(), ZoneId.systemDefault()), "handin-work-" + number, 0);
            box.setEnabled(model.can(work));
            box.setSelection(model.goes(work));
            List<Button> own = words(HandInModel.reflectionsFirst(work.words()), "handin-own-" + number++ + "-");
            own.forEach(each -> each.setEnabled(model.goes(work)));
            box.addListener(SWT.Selection, event -> {
                model.choose(work, box.getSelection());
                own.forEach(each -> {
                    each.setEnabled(box.getSelection());
                    each.setSelection(each.getSelection() && box.getSelection());
                });
                tell();
            });
        }
        if (model.works().isEmpty() && model.practice().isEmpty()) {
            text(Messages.HandIn_noWork, "handin-nothing", 0);
        }
    }

    private void practice() {
        if (!model.practice().isEmpty()) {
            words(model.practice(), "handin-practice-");
        }
    }

    private List<Button> words(List<OwnWords> all, String id) {
        if (all.isEmpty()) {
            return List.of();
        }
        Widgets.style(text(Messages.HandIn_own, id + "0", INDENT), "CyMuted");
        List<Button> boxes = new ArrayList<>();
        for (OwnWords words : all) {
            Button box = box(content, AssignedModel.own(words), id + (boxes.size() + 1), INDENT);
            box.setSelection(model.isTicked(words));
            box.addListener(SWT.Selection, event -> {
                model.tick(words, box.getSelection());
                tell();
            });
            boxes.add(box);
        }
        return boxes;
    }

    private void message() {
        heading(Messages.HandIn_message);
        Text field = Writing.field(content, "handin-message", Messages.HandIn_message, SWT.DEFAULT, HEIGHT);
        field.setTextLimit(HandIn.LONGEST_MESSAGE);
        GrowingText.grow(field, 2, 6);
        field.addListener(SWT.FocusIn, event -> field.getDisplay().asyncExec(() -> reveal(field.getParent())));
        field.addListener(SWT.Modify, event -> {
            model.say(field.getText());
            tell();
        });
    }

    /** The whole frame, once everything has its size. */
    private void reveal(Composite frame) {
        if (!frame.isDisposed()) {
            scrolled.reveal(frame);
        }
    }

    private void tell() {
        goes.setText(lines(model.goes()));
        stays.setText(model.stays());
        scrolled.measure();
        changed.run();
    }

    private static String lines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(text.isEmpty() ? "" : "\n").append("·  ").append(line.replace("&", "&&")));
        return text.toString();
    }

    private static Button box(Composite in, String words, String id, int indent) {
        Button box = Widgets.id(new Button(in, SWT.CHECK | SWT.WRAP), id);
        box.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).indent(Lettering.scaled(indent), 0).applyTo(box);
        return box;
    }

    private void heading(String words) {
        Label label = Lettering.look(new Label(content, SWT.WRAP), Lettering.Look.STRONG);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).indent(0, 12).applyTo(label);
    }

    private Label text(String words, String id, int indent) {
        Label label = Widgets.id(new Label(content, SWT.WRAP), id);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).indent(Lettering.scaled(indent), 0).applyTo(label);
        return label;
    }
}
