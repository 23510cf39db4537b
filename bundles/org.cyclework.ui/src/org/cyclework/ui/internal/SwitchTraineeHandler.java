package org.cyclework.ui.internal;

import java.util.List;
import org.cyclework.record.Learner;
import org.cyclework.ui.Work;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets another person sit down at the desk. */
public final class SwitchTraineeHandler extends ShellHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Work.load(Messages.Job_trainees, shell, () -> shell().people().load(), all -> ask(shell, all));
        return null;
    }

    private void ask(Shell shell, List<Learner> all) {
        if (all.isEmpty()) {
            enrol(shell, true);
            return;
        }
        TraineeDialog dialog = new TraineeDialog(shell, all, shell().people().learner());
        switch (dialog.open()) {
            case TraineeDialog.OK -> dialog.chosen().ifPresent(shell().people()::choose);
            case TraineeDialog.ANOTHER -> enrol(shell, false);
            default -> { }
        }
    }

    private void enrol(Shell shell, boolean first) {
        NameDialog dialog = new NameDialog(shell, first);
        if (dialog.open() == NameDialog.OK) {
            String name = dialog.name();
            Work.load(Messages.Job_enrol, shell, () -> shell().people().enrol(name), learner -> { });
        }
    }
}
