package org.cyclework.ui.page;

import java.nio.file.Path;
import java.util.Optional;
import org.cyclework.ui.Preferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks where something is to be saved; begins where something was saved last. */
public final class SaveDialog {

    private static final String LAST_FOLDER = "saveFolder";

    private SaveDialog() {
    }

    /**
     * Asks.
     *
     * @param title what is saved
     * @param name the name that is proposed
     * @param endings such as {@code *.pdf}
     * @param names what files with these endings are called
     * @return the file; empty where nothing is to be saved
     */
    public static Optional<Path> ask(Shell shell, String title, String name, String[] endings, String[] names) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterExtensions(endings);
        dialog.setFilterNames(names);
        Optional<Path> last = Optional.of(Preferences.store().getString(LAST_FOLDER)).filter(folder -> !folder.isEmpty()).map(Path::of);
        dialog.setFilterPath(SaveFolder.first(last, Path.of(System.getProperty("user.home"))).toString());
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
        file.map(Path::getParent).ifPresent(folder -> Preferences.store().setValue(LAST_FOLDER, folder.toString()));
        return file;
    }
}
