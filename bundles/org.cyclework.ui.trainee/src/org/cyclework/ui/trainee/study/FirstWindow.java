package org.cyclework.ui.trainee.study;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.cyclework.course.CourseLibrary;
import org.cyclework.ui.EarlyWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** What outline and start page show in the first window, got ready before there is one. Each can be taken once. */
@Component(service = {EarlyWork.class, FirstWindow.class})
public final class FirstWindow implements EarlyWork {

    private final CourseLibrary library;
    private final CurrentStudy study;
    private final AtomicReference<TodayModel> today = new AtomicReference<>();
    private final AtomicReference<OutlineModel> outline = new AtomicReference<>();

    /** Made by the service runtime. */
    @Activate
    public FirstWindow(@Reference CourseLibrary library, @Reference CurrentStudy study) {
        this.library = library;
        this.study = study;
    }

    @Override
    public void prepare() {
        try {
            Study known = study.study();
            if (known.name().isPresent()) {
                today.set(TodayModel.of(library.course(), known));
                outline.set(new OutlineModel(library.course(), known));
            }
        } catch (RuntimeException failure) { // outline and start page try it again and say so
            LoggerFactory.getLogger(FirstWindow.class).debug("Nothing could be got ready", failure);
        }
    }

    /** @return the start page, if it is ready and was not taken before */
    public Optional<TodayModel> takeToday() {
        return Optional.ofNullable(today.getAndSet(null));
    }

    /** @return the outline, if it is ready and was not taken before */
    public Optional<OutlineModel> takeOutline() {
        return Optional.ofNullable(outline.getAndSet(null));
    }

    @Override
    public void windowIsThere() {
        today.set(null);
        outline.set(null);
    }
}
