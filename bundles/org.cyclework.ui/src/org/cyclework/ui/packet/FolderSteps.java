package org.cyclework.ui.packet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cyclework.ui.LongWork;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Trouble;
import org.eclipse.jface.preference.IPersistentPreferenceStore;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.LoggerFactory;

/** Handing in to the folder of a classroom and collecting from it, a click each. Which folder it is is asked once. Used on the UI thread. */
public final class FolderSteps {

    private static final String FOLDER = "classroomFolder";
    private static final String NAME = "machineName";

    private final Shell shell;
    private final Stick stick;

    /**
     * @param stick does it
     */
    public FolderSteps(Shell shell, Stick stick) {
        this.shell = shell;
        this.stick = stick;
    }

    /** @return the folder of the classroom; empty where none was chosen */
    public static Optional<Path> folder() {
        return Optional.of(Preferences.store().getString(FOLDER)).filter(name -> !name.isBlank()).map(Path::of);
    }

    /** @return what this machine is called; may be empty */
    public static String machine() {
        return Preferences.store().getString(NAME);
    }

    /** Calls this machine something. */
    public static void call(String name) {
        keep(NAME, name.strip());
    }

    /** Asks for the folder of the classroom, and remembers it. @return it; empty where none was chosen */
    public Optional<Path> choose() {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(Messages.Title_folder);
        dialog.setMessage(Messages.Folder_ask);
        dialog.setFilterPath(folder().map(Path::toString).orElse(System.getProperty("user.home")));
        Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(Path::of);
        chosen.ifPresent(path -> keep(FOLDER, path.toString()));
        return chosen;
    }

    /** It is on the disk at once, so that it is there however the program ends. */
    private static void keep(String setting, String value) {
        Preferences.store().setValue(setting, value);
        if (Preferences.store() instanceof IPersistentPreferenceStore store) {
            try {
                store.save();
            } catch (IOException e) {
                LoggerFactory.getLogger(FolderSteps.class).warn("The setting {} is kept until the program ends and no longer.", setting, e);
            }
        }
    }

    /** Hands in; asks for the folder where none was chosen yet. */
    public void handIn() {
        folder().or(this::choose).ifPresent(folder -> LongWork.run(shell, Messages.Title_handIn, false, watch -> stick.handIn(folder, machine()),
                said -> Trouble.tell(shell, Messages.Title_handIn, said)));
    }

    /**
     * Collects; asks for the folder where none was chosen yet.
     *
     * @param then runs once it was collected
     */
    public void collect(Runnable then) {
        folder().or(this::choose).ifPresent(folder -> LongWork.run(shell, Messages.Title_collect, true, watch -> stick.collect(folder, watch), said -> {
            Trouble.tell(shell, Messages.Title_collect, said);
            then.run();
        }));
    }
}
