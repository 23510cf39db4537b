package org.cyclework.ui.supervisor.assign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.ui.Dates;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.Scrolled;
import org.cyclework.ui.page.Writing;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.TypedDay;
import org.cyclework.ui.supervisor.office.Heading;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** The form by which something is assigned: what, to whom, when, and what has to come with it. */
final class AssignForm extends Composite {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 64;
    private static final int MOST_TRIES = 20;
    private static final int DAY = 190;
    private static final int NAME = 120;

    private final AssignDraft draft;
    private final AssignChoices choices;
    private final Runnable changed;
    private final LongSupplier seeds;
    private final Scrolled scrolled;
    private final Composite form;
    private final Combo kinds;
    private final Combo what;
    private final Composite scene;
    private final Composite counted;
    private final Label missing;

    /**
     * @param again whether it was begun before and not assigned
     * @param seeds makes a number that fixes the other's answers
     * @param changed runs whenever something in it changed
     */
    AssignForm(Composite parent, AssignDraft draft, boolean again, AssignChoices choices, LongSupplier seeds, Runnable changed) {
        super(parent, SWT.NONE);
        this.draft = draft;
        this.choices = choices;
        this.seeds = seeds;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        scrolled = new Scrolled(this);
        form = scrolled.content();
        GridLayoutFactory.fillDefaults().margins(28, 18).spacing(0, 6).applyTo(form);
        new Heading(form, "assign", Messages.Assign_title).say(again ? Messages.Begun_form : Messages.Assign_line);
        heading(Messages.Assign_what);
        kinds = combo(form, "assign.kind", Messages.Assign_kind, List.of(Task.Kind.values()).stream().map(AssignChoices::name).toList(), draft.kind().ordinal(),
                at -> kind(Task.Kind.values()[at]));
        kinds.setVisibleItemCount(Task.Kind.values().length);
        what = combo(form, "assign.about", Messages.Assign_about, List.of(), -1, at -> draft.about(choices.of(draft.kind()).get(at).id()));
        scene = scene();
        heading(Messages.Assign_toWhom);
        RecipientTable.in(form, draft, choices, this::tell);
        heading(Messages.Assign_when);
        day("assign.from", Messages.Assign_from, draft.from(), draft::from);
        day("assign.due", Messages.Assign_due, draft.due(), draft::due);
        heading(Messages.Assign_note);
        Text note = Writing.field(form, "assign.note", Messages.Assign_note, WIDTH, HEIGHT);
        note.setTextLimit(Terms.LONGEST_NOTE);
        note.setText(draft.note());
        note.addListener(SWT.Modify, event -> {
            draft.note(note.getText());
            tell();
        });
        heading(Messages.Assign_required);
        required(Requirement.COMPLETED, Messages.Assign_completed);
        required(Requirement.REFLECTION, Messages.Assign_reflection);
        counted = counted();
        prerequisites();
        missing = Widgets.style(Widgets.id(new Label(form, SWT.WRAP), "assign.missing"), "CyFlood");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(missing);
        fill();
    }

    private void kind(Task.Kind kind) {
        draft.kind(kind);
        fill();
    }

    /** What depends on the kind of work. */
    private void fill() {
        List<AssignChoices.Named> all = choices.of(draft.kind());
        what.setItems(all.stream().map(AssignChoices.Named::title).toArray(String[]::new));
        all.stream().filter(one -> one.id().equals(draft.about())).findFirst().ifPresent(one -> what.select(all.indexOf(one)));
        shown(scene, draft.kind() == Task.Kind.VIGNETTE);
        shown(counted, draft.hasTries());
        tell();
    }

    private static void shown(Control control, boolean wanted) {
        ((GridData) control.getLayoutData()).exclude = !wanted;
        control.setVisible(wanted);
    }

    private void tell() {
        if (missing != null) {
            missing.setText(draft.missing(LocalDate.now()).orElse(""));
            changed.run();
            scrolled.measure();
        }
    }

    private Composite scene() {
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        List<Optional<Seat>> seats = List.of(Optional.empty(), Optional.of(Seat.PURSUER), Optional.of(Seat.DISTANCER));
        combo(row, "assign.chair", Messages.Assign_chair, List.of(Messages.Chair_free, Messages.bind(Messages.Chair_pursuer, Seating.mark(Seat.PURSUER)),
                Messages.bind(Messages.Chair_distancer, Seating.mark(Seat.DISTANCER))), seats.indexOf(draft.chair()), at -> draft.chair(seats.get(at)));
        List<Optional<Support>> levels = List.of(Optional.empty(), Optional.of(Support.WORKED), Optional.of(Support.OPTIONS), Optional.of(Support.FREE));
        combo(row, "assign.level", Messages.Assign_level, List.of(Messages.Level_free, Messages.Level_worked, Messages.Level_options, Messages.Level_moves),
                levels.indexOf(draft.level()), at -> draft.level(levels.get(at)));
        check(row, "assign.seed", Messages.Assign_seed, draft.seed().isPresent(),
                same -> draft.seed(same ? OptionalLong.of(seeds.getAsLong()) : OptionalLong.empty()));
        return row;
    }

    private Composite counted() {
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.Assign_tries);
        Spinner tries = Widgets.name(Widgets.id(new Spinner(row, SWT.BORDER), "assign.tries"), Messages.Assign_tries);
        tries.setValues(draft.tries(), 0, MOST_TRIES, 0, 1, 1);
        tries.addListener(SWT.Modify, event -> {
            draft.tries(tries.getSelection());
            tell();
        });
        return row;
    }

    private void prerequisites() {
        if (choices.given().isEmpty()) {
            return;
        }
        heading(Messages.Assign_before);
        choices.given().stream().limit(MOST_TRIES).forEach(given -> check(form, "assign.before." + given.assignment().id(),
                Messages.bind(Messages.Assign_beforeLine, given.assignment().title(), given.assignment().toName()), draft.before().contains(given.assignment().id()), wanted -> {
                    if (wanted) {
                        draft.before().add(given.assignment().id());
                    } else {
                        draft.before().remove(given.assignment().id());
                    }
                }));
    }

    private void required(Requirement requirement, String words) {
        check(form, "assign.required." + requirement.ordinal(), words, draft.required().contains(requirement), wanted -> {
            if (wanted) {
                draft.required().add(requirement);
            } else {
                draft.required().remove(requirement);
            }
        });
    }

    private void day(String id, String words, String before, Consumer<String> takes) {
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().hint(Lettering.scaled(NAME), SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        Text text = Widgets.name(Widgets.id(new Text(row, SWT.BORDER), id), words);
        text.setMessage(Messages.Assign_dayHint);
        GridDataFactory.fillDefaults().hint(Lettering.scaled(DAY), SWT.DEFAULT).applyTo(text);
        Label read = Widgets.style(Widgets.id(new Label(row, SWT.NONE), id + ".read"), "CyMuted");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(read);
        text.setText(before);
        read.setText(told(before));
        text.addListener(SWT.Modify, event -> {
            takes.accept(text.getText());
            read.setText(told(text.getText()));
            row.layout();
            tell();
        });
    }

    /** Which day was typed, in full. */
    private static String told(String text) {
        TypedDay typed = TypedDay.read(text, LocalDate.now());
        return typed.valid() ? typed.day().map(Dates::day).orElse("") : Messages.Assign_noSuchDay;
    }

    private void heading(String words) {
        Label heading = Lettering.look(new Label(form, SWT.WRAP), Lettering.Look.STRONG);
        heading.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 10).applyTo(heading);
    }

    private Combo combo(Composite parent, String id, String name, List<String> lines, int selected, Consumer<Integer> chosen) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().hint(Lettering.scaled(NAME), SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        Combo combo = Widgets.name(Widgets.id(new Combo(row, SWT.READ_ONLY), id), name);
        combo.setItems(lines.toArray(String[]::new));
        if (selected >= 0) {
            combo.select(selected);
        }
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            chosen.accept(combo.getSelectionIndex());
            tell();
        }));
        return combo;
    }

    private void check(Composite parent, String id, String words, boolean checked, Consumer<Boolean> chosen) {
        Button check = Widgets.id(new Button(parent, SWT.CHECK | SWT.WRAP), id);
        check.setText(words.replace("&", "&&"));
        check.setSelection(checked);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(check);
        check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            chosen.accept(check.getSelection());
            tell();
        }));
    }

    @Override
    public boolean setFocus() {
        boolean took = kinds.setFocus();
        getDisplay().asyncExec(() -> {
            if (!form.isDisposed()) {
                scrolled.reveal(form); // not only the field that has the focus
            }
        });
        return took;
    }
}
