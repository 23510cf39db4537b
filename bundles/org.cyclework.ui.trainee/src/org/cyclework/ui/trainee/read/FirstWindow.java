package org.cyclework.ui.trainee.read;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.cyclework.course.Course;
import org.cyclework.ui.EarlyWork;
import org.cyclework.ui.trainee.study.OutlineModel;
import org.cyclework.ui.trainee.study.Study;
import org.cyclework.ui.trainee.study.StudyLoader;
import org.cyclework.ui.trainee.study.TodayModel;
import org.osgi.service.component.annotations.Component;
import org.slf4j.LoggerFactory;

/** What outline and start page show in the first window, got ready before there is one. Each can be taken once. */
@Component(service = {EarlyWork.class, FirstWindow.class})
public final class FirstWindow implements EarlyWork {

    private final AtomicReference<TodayModel> today = new AtomicReference<>();
    private final AtomicReference<OutlineModel> outline = new AtomicReference<>();

    @Override
    public void prepare() {
        try {
            StudyLoader.loading(this::ready).call();
        } catch (Exception failure) { // outline and start page try it again and say so
            LoggerFactory.getLogger(FirstWindow.class).debug("Nothing could be got ready", failure);
        }
    }

    private boolean ready(Course course, Study study) {
        if (study.name().isPresent()) {
            today.set(TodayModel.of(course, study));
            outline.set(new OutlineModel(course, study));
        }
        return study.name().isPresent();
    }

    /** @return the start page, if it is ready and was not taken before */
    Optional<TodayModel> takeToday() {
        return Optional.ofNullable(today.getAndSet(null));
    }

    /** @return the outline, if it is ready and was not taken before */
    Optional<OutlineModel> takeOutline() {
        return Optional.ofNullable(outline.getAndSet(null));
    }

    @Override
    public void windowIsThere() {
        today.set(null);
        outline.set(null);
    }
}
