package org.cyclework.ui.internal;

import java.util.List;
import org.cyclework.course.PackFailure;
import org.cyclework.record.Learner;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PackWords;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.cyclework.ui.html.PageBrowser;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** What happens once the window is open: who is here, and a page to begin with. */
final class Arrival {

    private final IWorkbenchWindow window;
    private final Shell shell;
    private final ShellServices services;

    Arrival(IWorkbenchWindow window, ShellServices services) {
        this.services = services;
        this.window = window;
        this.shell = window.getShell();
    }

    void begin() {
        if (window.getActivePage() != null && window.getActivePage().getEditorReferences().length == 0) {
            services.links().open(CourseLink.to(CourseLink.Kind.TODAY, ""));
        }
        Work.load(Messages.Job_record, shell, () -> services.people().load(), this::greet, this::unavailable);
        Work.load(Messages.Job_record, shell, () -> services.record().notices(), this::tell, failure -> {});
        Work.load(Messages.Job_course, shell, () -> services.library().failures(), this::packs);
        if (!Boolean.getBoolean(PageBrowser.PLAIN_PROPERTY)) {
            new Warmth(shell.getDisplay()).soon();
        }
    }

    private void greet(List<Learner> learners) {
        if (learners.isEmpty()) {
            NameDialog dialog = new NameDialog(shell, true);
            if (dialog.open() == NameDialog.OK) {
                String name = dialog.name().value();
                Work.load(Messages.Job_enrolYou, shell, () -> services.people().enrol(name), learner -> {}, this::unavailable);
            }
        } else {
            services.door().look(window, () -> {}, () -> {
                if (!services.machine().standing().isSignedIn()) {
                    services.door().clear(window);
                    services.door().enter(window);
                }
            });
        }
    }

    /** What a person should know of the record, such as that a part of it is damaged. */
    private void tell(List<String> notices) {
        if (!notices.isEmpty()) {
            Trouble.tell(shell, Messages.Record_notices_title, String.join("\n\n", notices));
        }
    }

    private void unavailable(Exception failure) {
        services.door().unavailable(window, failure, () -> Work.load(Messages.Job_record, shell, () -> services.people().load(), this::greet, this::unavailable));
    }

    private void packs(List<PackFailure> failures) {
        for (PackFailure failure : failures) {
            Trouble.tell(shell, Messages.Error_pack_title, PackWords.of(failure));
        }
    }
}
