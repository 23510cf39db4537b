package org.cyclework.ui.internal;

import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.DataFolder;
import org.cyclework.ui.PackWords;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;

/** Reads the course packs again, after some were added, taken away or written; whoever shows something of them hears of it. */
public final class ReadPacksHandler extends ShellHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = window(event);
        CourseLibrary library = shell().library();
        Work.load(Messages.Job_readPacks, shell, () -> {
            Course course = library.reload();
            return PackWords.of(course, library.failures(), DataFolder.path().resolve(DataFolder.PACKS));
        }, words -> Trouble.tell(shell, Messages.Packs_title, words));
        return null;
    }
}
