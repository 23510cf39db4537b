package org.cyclework.ui.supervisor.machines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cyclework.record.HomeKind;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.cyclework.ui.packet.CopyWords;
import org.cyclework.ui.page.Arrows;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Admits a machine by its key, once the code was compared that both show. */
final class AdmitDialog extends PlainDialog {

    private static final int WIDTH = 460;

    private final AdmitDraft draft;
    private final UnaryOperator<String> codes;
    private final List<Map.Entry<UUID, String>> people;
    private Text key;
    private Label code;
    private Label missing;
    private Combo person;

    /**
     * @param codes finds the code of a key; runs in a job
     * @param names whose own a machine can be
     */
    AdmitDialog(Shell parent, AdmitDraft draft, UnaryOperator<String> codes, Map<UUID, String> names) {
        super(parent, "admit.dialog", Messages.Admit_title);
        this.draft = draft;
        this.codes = codes;
        people = names.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(28, 22).spacing(0, 8).applyTo(area);
        words(area, Messages.Admit_line);
        key = field(area, Messages.Admit_key, "key", draft.key());
        code = Widgets.id(words(area, draft.codeLine()), "admit.code");
        Text name = field(area, Messages.Admit_name, "name", draft.name());
        kinds(area);
        person = Widgets.name(Widgets.id(new Combo(area, SWT.READ_ONLY), "admit.person"), Messages.Admit_person);
        person.setItems(people.stream().map(Map.Entry::getValue).toArray(String[]::new));
        draft.person().ifPresent(id -> person.select(people.stream().map(Map.Entry::getKey).toList().indexOf(id)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(person);
        person.addListener(SWT.Selection, event -> {
            draft.person(Optional.of(people.get(person.getSelectionIndex()).getKey()));
            tell();
        });
        missing = Widgets.style(Widgets.id(words(area, ""), "admit.missing"), "CyFlood");
        key.addListener(SWT.Modify, event -> typed(key.getText()));
        name.addListener(SWT.Modify, event -> {
            draft.name(name.getText());
            tell();
        });
        return area;
    }

    private static Label words(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Text field(Composite area, String name, String id, String text) {
        words(area, name);
        Text field = Widgets.name(Widgets.id(new Text(area, SWT.BORDER), "admit." + id), name);
        field.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private void kinds(Composite area) {
        Composite choice = Widgets.name(new Composite(area, SWT.NONE), Messages.Admit_kind);
        GridLayoutFactory.fillDefaults().applyTo(choice);
        words(choice, Messages.Admit_kind);
        for (HomeKind each : List.of(HomeKind.SEAT, HomeKind.SUPERVISOR, HomeKind.PERSONAL)) {
            Button button = Widgets.id(new Button(choice, SWT.RADIO), "admit.kind." + each.word());
            Arrows.choose(button);
            button.setText(CopyWords.kind(each));
            button.setSelection(each == draft.kind());
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    draft.kind(each);
                    tell();
                }
            });
        }
    }

    private void typed(String text) {
        if (draft.key(text)) {
            String asked = draft.key();
            Work.load(Messages.Job_code, code, () -> codes.apply(asked), found -> {
                draft.code(asked, found);
                tell();
            }, failure -> {
                code.setText(String.valueOf(failure.getMessage()).replace("&", "&&"));
                code.requestLayout();
            });
        }
        tell();
    }

    private void tell() {
        code.setText(draft.codeLine());
        Optional<String> why = draft.missing().filter(words -> !words.equals(draft.codeLine()));
        missing.setText(why.orElse(""));
        person.setVisible(draft.kind() == HomeKind.PERSONAL);
        getButton(IDialogConstants.OK_ID).setEnabled(draft.missing().isEmpty());
        code.requestLayout();
        missing.requestLayout();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.Admit_deed, true), "admit.ok");
        typed(draft.key());
    }
}
