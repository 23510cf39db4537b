package org.cyclework.ui.trainee.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cyclework.course.Course;
import org.cyclework.roleplay.check.CaseChecker;
import org.cyclework.ui.Work;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Plays every case of the course, one after the other; can be stopped between two of them. */
final class CaseReportJob extends Job {

    private final Supplier<Course> courses;
    private final Consumer<CaseReportModel> shown;

    /**
     * @param course gives the course to be played
     * @param shown hears of what there is so far, in the job's thread: at the beginning, after each case and at the end
     */
    CaseReportJob(Supplier<Course> course, Consumer<CaseReportModel> shown) {
        super(Messages.Job_report);
        this.courses = course;
        this.shown = shown;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Course course = courses.get();
        List<String> ids = course.caseIds();
        SubMonitor progress = SubMonitor.convert(monitor, ids.size());
        List<CaseReportModel.Entry> entries = new ArrayList<>();
        for (String id : ids) {
            if (progress.isCanceled()) {
                shown.accept(CaseReportModel.stopped(entries, ids.size()));
                return Status.CANCEL_STATUS;
            }
            course.vignette(id).ifPresent(vignette -> {
                progress.subTask(vignette.getTitle());
                shown.accept(CaseReportModel.playing(entries, ids.size(), vignette.getTitle()));
                entries.add(new CaseReportModel.Entry(vignette.getTitle(), entries.isEmpty() ? CaseChecker.checkFirst(vignette) : CaseChecker.check(vignette)));
            });
            progress.worked(1);
        }
        shown.accept(CaseReportModel.done(entries));
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == Work.FAMILY;
    }
}
