package org.cyclework.ui.trainee.keep;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cyclework.assessment.personal.PersonalData;
import org.cyclework.record.Encryption;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Ids;
import org.cyclework.ui.LongWork;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.cyclework.ui.packet.FolderSteps;
import org.cyclework.ui.packet.Stick;
import org.cyclework.ui.packet.StickSteps;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Does what the record's menu offers: {@code cw:record/backup}, {@code restore}, {@code stick-out}, {@code stick-in}, {@code folder-out},
 * {@code folder-in}, {@code export} and {@code erase}. It asks what has
 * to be asked, works beside the window, and tells what came of it.
 */
@Component
public final class KeepingPlaces implements PlaceOpener {

    private static final CourseLink.Kind RECORD = new CourseLink.Kind("record");

    private final Keeping keeping;
    private final Stick stick;
    private final Encryption encryption;
    private final CurrentLearner people;

    /** Made by the service runtime. */
    @Activate
    public KeepingPlaces(@Reference Keeping keeping, @Reference Stick stick, @Reference Encryption encryption, @Reference CurrentLearner people) {
        this.keeping = keeping;
        this.encryption = encryption;
        this.people = people;
        this.stick = stick;
    }

    @Override
    public Set<CourseLink.Kind> kinds() {
        return Set.of(RECORD);
    }

    @Override
    public void open(IWorkbenchPage page, CourseLink link) {
        Shell shell = page.getWorkbenchWindow().getShell();
        switch (link.id()) {
            case "stick-out" -> new StickSteps(shell, stick).out();
            case "stick-in" -> new StickSteps(shell, stick).in();
            case "folder-out" -> new FolderSteps(shell, stick).handIn();
            case "folder-in" -> new FolderSteps(shell, stick).collect(() -> {});
            case "restore" -> asKeeper(shell, Messages.Title_restore, Messages.Keeper_restore, () -> ask(shell, SWT.OPEN, Messages.Title_restore, "", "*.zip", Messages.File_backup)
                    .ifPresent(file -> run(shell, Messages.Title_restore, true, watch -> restore(file, watch), () -> restored(page))));
            case "export" -> withPerson(shell, person -> export(shell, person));
            case "erase" -> asKeeper(shell, Messages.Title_erase, Messages.Keeper_erase, () -> withPerson(shell, person -> erase(shell, person)));
            default -> asKeeper(shell, Messages.Title_backup, Messages.Keeper_backup,
                    () -> ask(shell, SWT.SAVE, Messages.Title_backup, Keeping.backupName(LocalDate.now()), "*.zip", Messages.File_backup)
                            .ifPresent(file -> run(shell, Messages.Title_backup, false, watch -> keeping.backUp(file), () -> {})));
        }
    }

    /** Whoever may not is told so, and what there is instead, before anything is asked. */
    private void asKeeper(Shell shell, String title, String otherwise, Runnable then) {
        Work.load(Messages.Job_who, shell, keeping::isKeeper, may -> {
            if (may) {
                then.run();
            } else {
                Trouble.tell(shell, title, otherwise);
            }
        }, failure -> Trouble.report(title, failure));
    }

    private void withPerson(Shell shell, Consumer<Learner> then) {
        Work.load(Messages.Job_who, shell, keeping::person, then, failure -> Trouble.tell(shell, Messages.Title_nobody, Messages.Error_nobody));
    }

    private void export(Shell shell, Learner person) {
        ask(shell, SWT.SAVE, Messages.Title_export, Keeping.fileName(person), "*" + PersonalData.PAGE, Messages.File_page, "*" + PersonalData.DATA,
                Messages.File_data).ifPresent(file -> run(shell, Messages.Title_export, false, watch -> keeping.export(file), () -> {}));
    }

    /** What cannot be undone is confirmed by typing the name; the window closes after it, since its pages show what is gone. */
    private void erase(Shell shell, Learner person) {
        String name = person.name();
        InputDialog dialog = new InputDialog(shell, Messages.Title_erase, Messages.bind(Messages.Ask_erase, PersonName.isolated(name)), "",
                typed -> typed.strip().equals(name) ? null : "");
        if (dialog.open() == Window.OK) {
            run(shell, Messages.Title_erase, false, watch -> keeping.erase(), () -> PlatformUI.getWorkbench().close());
        }
    }

    /** Whoever was at the desk is not there any longer where an encrypted backup was put back, which is locked. */
    private String restore(Path file, Watch watch) {
        String told = keeping.restore(file, watch);
        if (encryption.isLocked()) {
            people.leave();
        }
        return told;
    }

    private void restored(IWorkbenchPage page) {
        if (encryption.isLocked()) {
            page.closeAllEditors(false);
            try {
                page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(Ids.COMMAND_SWITCH_TRAINEE, null);
            } catch (CommandException broken) {
                Trouble.report(Messages.Title_restore, broken);
            }
        }
    }

    private static void run(Shell shell, String title, boolean stoppable, LongWork.Task<String> work, Runnable then) {
        LongWork.run(shell, title, stoppable, work, done -> {
            Trouble.tell(shell, title, done);
            then.run();
        });
    }

    private static Optional<Path> ask(Shell shell, int style, String title, String name, String... endingsAndNames) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        String[] endings = new String[endingsAndNames.length / 2];
        String[] names = new String[endings.length];
        for (int i = 0; i < endings.length; i++) {
            endings[i] = endingsAndNames[2 * i];
            names[i] = endingsAndNames[2 * i + 1];
        }
        dialog.setFilterExtensions(endings);
        dialog.setFilterNames(names);
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
