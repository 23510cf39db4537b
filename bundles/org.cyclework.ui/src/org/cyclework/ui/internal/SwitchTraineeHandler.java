package org.cyclework.ui.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.ui.Asking;
import org.cyclework.ui.Work;
import org.cyclework.ui.internal.account.Door;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets another person sit down at the desk, or sign in where people share the machine. */
public final class SwitchTraineeHandler extends ShellHandler {

    private static final int SAME = 0;
    private static final int SOMEBODY_ELSE = 1;

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = window(event);
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Door door = shell().door();
        door.look(window, () -> Work.load(Messages.Job_trainees, shell, () -> shell().people().load(), all -> ask(shell, all)), () -> {
            if (shell().machine().standing().isSignedIn()) {
                door.leave(window);
            } else {
                door.enter(window);
            }
        });
        return null;
    }

    private void ask(Shell shell, List<Learner> all) {
        if (all.isEmpty()) {
            enrol(shell, true, all);
            return;
        }
        TraineeDialog dialog = new TraineeDialog(shell, all, shell().people().learner());
        switch (dialog.open()) {
            case TraineeDialog.OK -> dialog.chosen().ifPresent(shell().people()::choose);
            case TraineeDialog.ANOTHER -> enrol(shell, false, all);
            default -> {}
        }
    }

    private void enrol(Shell shell, boolean first, List<Learner> all) {
        NameDialog dialog = new NameDialog(shell, first);
        if (dialog.open() == NameDialog.OK) {
            PersonName name = dialog.name();
            Optional<Learner> alike = all.stream().filter(learner -> name.looksLike(learner.name())).findFirst();
            switch (alike.map(learner -> samePerson(shell, learner)).orElse(SOMEBODY_ELSE)) {
                case SAME -> alike.ifPresent(shell().people()::choose);
                case SOMEBODY_ELSE -> Work.load(Messages.Job_enrol, shell, () -> shell().people().enrol(name.value()), learner -> {});
                default -> {}
            }
        }
    }

    /** Two names that look alike are mostly one person; only the person knows. */
    private static int samePerson(Shell shell, Learner known) {
        String name = PersonName.isolated(known.name());
        return Asking.question(shell, Messages.Dialog_alike, Messages.bind(Messages.Msg_alike, name), Messages.bind(Messages.Button_same, name), Messages.Button_another,
                Messages.Button_cancel);
    }
}
