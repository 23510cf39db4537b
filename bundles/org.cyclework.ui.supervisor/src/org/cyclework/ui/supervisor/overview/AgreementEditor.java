package org.cyclework.ui.supervisor.overview;

import java.util.List;
import org.cyclework.supervision.Rubric;
import org.cyclework.ui.Events;
import org.cyclework.ui.page.PopupMenu;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.RoomEditor;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;

/** How far two supervisors agree who rated the same work, rubric by rubric. */
public final class AgreementEditor extends RoomEditor {

    @Override
    protected String helpTopic() {
        return "review";
    }

    @Override
    protected String pageId() {
        return "agreement.page";
    }

    @Override
    protected void enter() {
        setPartName(Messages.Agreement_title);
        label(Messages.Rows_reading, "agreement.rubric");
        Events.onCourseReloaded(body(), this::fresh);
        fresh();
    }

    private void fresh() {
        step(Messages.Job_agreement, () -> desk().rubrics().all(desk().access()), this::rubrics);
    }

    private void rubrics(List<Rubric> rubrics) {
        if (!rubrics.isEmpty()) {
            show(rubrics, rubrics.getFirst());
        }
    }

    private void show(List<Rubric> rubrics, Rubric rubric) {
        step(Messages.Job_agreement, () -> new AgreementPage(rubric, desk().reviews().agreement(desk().access(), rubric.id())), read -> {
            clearHeader();
            label(rubric.title(), "agreement.rubric");
            Button other = button(Messages.Button_otherRubric, "agreement.other", () -> {});
            other.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                PopupMenu menu = new PopupMenu(other);
                rubrics.forEach(one -> menu.line(one.title(), () -> show(rubrics, one)));
                menu.open();
            }));
            button(Messages.Button_again, "agreement.again", () -> show(rubrics, rubric));
            page().show(read.page());
            showInFront(page());
        });
    }
}
