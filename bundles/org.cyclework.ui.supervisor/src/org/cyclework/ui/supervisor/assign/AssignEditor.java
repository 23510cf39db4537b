package org.cyclework.ui.supervisor.assign;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.BegunPlace;
import org.cyclework.ui.supervisor.office.Kinds;
import org.cyclework.ui.supervisor.office.Office;
import org.cyclework.ui.supervisor.office.RoomEditor;
import org.eclipse.swt.widgets.Button;

/** Something to be assigned: one form for one person or a whole year. */
public final class AssignEditor extends RoomEditor {

    private AssignForm form;
    private Button assign;
    private Reading read;

    /** What is read for the form. */
    private record Reading(AssignChoices choices, AssignDraft draft, BegunPlace place) {

        boolean again() {
            return !place.begun().isEmpty();
        }
    }

    @Override
    protected String helpTopic() {
        return "assign";
    }

    @Override
    protected String pageId() {
        return "assign.page";
    }

    @Override
    protected void enter() {
        setPartName(Messages.Assign_title);
        label(Messages.Rows_reading, "assign.line");
        Events.onCourseReloaded(body(), this::fresh);
        fresh();
    }

    private void fresh() {
        Office office = desk();
        String copied = input().id();
        step(Messages.Job_assignForm, () -> read(office, copied), this::show);
    }

    private static Reading read(Office office, String copied) {
        Access access = office.access();
        List<GivenAssignment> given = office.assignments().given(access);
        AssignChoices choices = AssignChoices.of(office.library().course(), office.groups().list(access), office.names(), given, LocalDate.now());
        Optional<Assignment> like = given.stream().map(GivenAssignment::assignment).filter(one -> one.id().toString().equals(copied)).findFirst();
        AssignDraft draft = like.map(AssignDraft::copy).orElseGet(AssignDraft::new);
        BegunPlace place = office.begun("assign-" + copied);
        BegunAssignment.take(place.begun(), draft);
        return new Reading(choices, draft, place);
    }

    private void show(Reading shown) {
        read = shown;
        clearHeader();
        assign = Widgets.style(footButton(Messages.Button_assignIt, "assign.do", this::assign), "CyPrimary");
        assign.setToolTipText(Messages.Assign_key);
        footButton(Messages.Button_given, "assign.given", () -> links().open(CourseLink.to(Kinds.GIVEN, "")));
        if (read.again()) {
            footButton(Messages.Button_beginAnew, "assign.anew", () -> anew(read.place()));
        }
        assign.setEnabled(read.draft().missing(LocalDate.now()).isEmpty());
        if (form != null) {
            form.dispose();
        }
        form = new AssignForm(body(), read.draft(), read.again(), read.choices(), new SecureRandom()::nextLong, () -> {
            assign.setEnabled(read.draft().missing(LocalDate.now()).isEmpty());
            read.place().change(all -> BegunAssignment.of(read.draft()));
            keepSoon(read.place());
        });
        showInFront(form);
    }

    private void anew(BegunPlace place) {
        step(Messages.Job_begun, () -> {
            place.done("");
            return place;
        }, empty -> fresh());
    }

    @Override
    protected boolean confirm() {
        boolean can = assign != null && !assign.isDisposed() && assign.isEnabled();
        if (can) {
            assign();
        }
        return can;
    }

    private void assign() {
        step(Messages.Job_assign, () -> {
            List<Assignment> made = desk().assignments().make(desk().access(), read.draft().assignment(LocalDate.now()));
            read.place().done("");
            return made;
        }, made -> {
            UUID person = desk().person();
            made.forEach(one -> desk().undo().did(person, new GivenStep(Messages.bind(Messages.Undo_assigned, one.title()), desk()::assignments, desk()::access, one.id(), false)));
            close();
            CourseLink list = CourseLink.to(Kinds.GIVEN, "");
            links().open(made.stream().findFirst().map(one -> list.at(one.id().toString())).orElse(list));
        });
    }
}
