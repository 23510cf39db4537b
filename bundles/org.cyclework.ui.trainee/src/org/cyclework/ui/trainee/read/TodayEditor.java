package org.cyclework.ui.trainee.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Reload;
import org.cyclework.ui.StartMeasurement;
import org.cyclework.ui.trainee.study.Desk;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.ui.trainee.assigned.AssignedRows;
import org.cyclework.ui.trainee.assigned.SeenAnswers;
import org.cyclework.ui.trainee.page.PageEditor;
import org.cyclework.ui.trainee.study.StudyEvents;
import org.cyclework.ui.trainee.study.Study;
import org.cyclework.ui.trainee.study.TodayModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The start page. */
public final class TodayEditor extends PageEditor {

    private ScrolledComposite scroll;
    private Reload reload;
    private boolean forNobody;
    private int fitted;
    private Optional<TodayModel> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        setPartName(Messages.Today_title);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        Desk desk = desk();
        reload = Reload.of(Messages.Job_today, scroll, this::read, this::showNew);
        StudyEvents.onChanged(scroll, reload::soon);
        Events.onCourseReloaded(scroll, reload::soon);
        Events.onLearnerChanged(scroll, reload::soon);
        Events.onAppended(scroll, appended -> {
            if (shown.filter(model -> !model.awaiting().isEmpty()).isPresent()) {
                reload.soon(); // other people's work may have come
            }
        });
        Events.onLearnerKnown(scroll, () -> {
            if (forNobody) {
                reload.soon();
            }
        });
        Events.onThemeChanged(scroll, this::again);
        Preferences.follow(scroll, Set.of(Preferences.ZOOM, Preferences.PROJECTOR), this::again);
        desk.firstWindow().takeToday().ifPresentOrElse(early -> {
            show(early);
            reload.soon(); // what was assigned is not among what is got ready early
        }, reload::now);
    }

    private TodayModel read() {
        List<MyAssignment> mine = desk().assigned().mine();
        List<TodayModel.Offer> back = AssignedRows.cameBack(mine, desk().assigned().feedback(), new SeenAnswers(Preferences.store()));
        Study study = desk().study().study();
        return TodayModel.of(desk().library().course(), study, back, AssignedRows.of(mine, back, study.finished())).without(AssignedRows.places(mine)).awaiting(awaiting());
    }

    private List<TodayModel.Offer> awaiting() {
        return desk().awaiting().stream().map(line -> new TodayModel.Offer(line.icon(), line.title(), line.detail(), line.link())).toList();
    }

    private void again() {
        shown = Optional.empty();
        reload.soon();
    }

    /** Where nothing is new the page stays as it is, with its focus. */
    private void showNew(TodayModel model) {
        if (!shown.equals(Optional.of(model))) {
            show(model);
        }
    }

    private void show(TodayModel model) {
        shown = Optional.of(model);
        forNobody = model.name().isEmpty();
        boolean focused = scroll.getContent() != null && scroll.getDisplay().getFocusControl() != null && inside();
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        scroll.setContent(new TodayPage(scroll, desk().links(), model));
        fitted = 0;
        fit();
        if (focused) {
            setFocus();
        }
        StartMeasurement.shown(scroll.getDisplay());
    }

    private boolean inside() {
        for (Control control = scroll.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
            if (control == scroll) {
                return true;
            }
        }
        return false;
    }

    /** Gives the page the height that it needs at this width; before there is a width nothing can be fitted. */
    private void fit() {
        int width = scroll.getClientArea().width;
        if (scroll.getContent() != null && width > 0 && width != fitted) {
            fitted = width;
            scroll.setMinSize(scroll.getContent().computeSize(Math.max(width, 300), SWT.DEFAULT));
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "today");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        if (scroll.getContent() == null || !scroll.getContent().setFocus()) {
            scroll.setFocus();
        }
    }
}
