package org.cyclework.ui.internal;

import java.util.List;
import org.cyclework.record.Learner;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets another person sit down at the desk. */
public final class SwitchTraineeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Work.load(Messages.Job_trainees, shell, () -> Engines.get(CurrentLearner.class).load(), all -> ask(shell, all));
        return null;
    }

    private static void ask(Shell shell, List<Learner> all) {
        if (all.isEmpty()) {
            enrol(shell, true);
            return;
        }
        TraineeDialog dialog = new TraineeDialog(shell, all, Engines.get(CurrentLearner.class).learner());
        switch (dialog.open()) {
            case TraineeDialog.OK -> dialog.chosen().ifPresent(Engines.get(CurrentLearner.class)::choose);
            case TraineeDialog.ANOTHER -> enrol(shell, false);
            default -> { }
        }
    }

    private static void enrol(Shell shell, boolean first) {
        NameDialog dialog = new NameDialog(shell, first);
        if (dialog.open() == NameDialog.OK) {
            String name = dialog.name();
            Work.load(Messages.Job_enrol, shell, () -> Engines.get(CurrentLearner.class).enrol(name), learner -> { });
        }
    }
}
