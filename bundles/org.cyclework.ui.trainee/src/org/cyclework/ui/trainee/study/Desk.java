package org.cyclework.ui.trainee.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cyclework.assessment.Practice;
import org.cyclework.assessment.Progress;
import org.cyclework.assessment.QuizEngine;
import org.cyclework.assessment.Reading;
import org.cyclework.assessment.notes.Notes;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.report.export.PdfWriter;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.search.CourseSearch;
import org.cyclework.ui.Awaiting;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Undo;
import org.cyclework.ui.account.Machine;
import org.cyclework.ui.trainee.Messages;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Service: what the parts of the trainee's room work with. A part takes it at its door and hands on what each of its
 * pieces needs. An engine wakes when it is asked for, which may load files: do it in a job.
 */
@Component(service = Desk.class)
public final class Desk {

    private final LinkOpener links;
    private final CurrentLearner people;
    private final CourseLibrary library;
    private final LearnerRecord record;
    private final CurrentStudy study;
    private final FirstWindow firstWindow;
    private final Undo undo;
    private final Supplier<RolePlay> plays;
    private final Supplier<QuizEngine> quizzes;
    private final Supplier<Practice> practice;
    private final Supplier<Reading> reading;
    private final Supplier<Notes> notes;
    private final Supplier<Progress> progress;
    private final Supplier<CourseSearch> search;
    private final Supplier<Assigned> assigned;
    private final Supplier<PdfWriter> pdf;
    @Reference
    private volatile Machine machine;
    @Reference
    private volatile List<ComponentServiceObjects<Awaiting>> awaiting;

    /** Made by the service runtime. */
    @Activate
    public Desk(@Reference LinkOpener links, @Reference CurrentLearner people, @Reference CourseLibrary library,
            @Reference LearnerRecord record, @Reference CurrentStudy study, @Reference FirstWindow firstWindow, @Reference Undo undo,
            @Reference ComponentServiceObjects<RolePlay> plays,
            @Reference ComponentServiceObjects<QuizEngine> quizzes, @Reference ComponentServiceObjects<Practice> practice,
            @Reference ComponentServiceObjects<Reading> reading, @Reference ComponentServiceObjects<Notes> notes,
            @Reference ComponentServiceObjects<Progress> progress, @Reference ComponentServiceObjects<CourseSearch> search,
            @Reference ComponentServiceObjects<Assigned> assigned, @Reference ComponentServiceObjects<PdfWriter> pdf) {
        this.links = links;
        this.people = people;
        this.library = library;
        this.record = record;
        this.study = study;
        this.firstWindow = firstWindow;
        this.undo = undo;
        this.plays = plays::getService;
        this.quizzes = quizzes::getService;
        this.practice = practice::getService;
        this.reading = reading::getService;
        this.notes = notes::getService;
        this.progress = progress::getService;
        this.search = search::getService;
        this.assigned = assigned::getService;
        this.pdf = pdf::getService;
    }

    /** @return what opens places of the course */
    public LinkOpener links() {
        return links;
    }

    /** @return who is at the desk */
    public CurrentLearner people() {
        return people;
    }

    /** @return the course's library */
    public CourseLibrary library() {
        return library;
    }

    /** @return the learner record */
    public LearnerRecord record() {
        return record;
    }

    /** @return what the record knows of the person at the desk */
    public CurrentStudy study() {
        return study;
    }

    /** @return what was got ready before the first window */
    public FirstWindow firstWindow() {
        return firstWindow;
    }

    /** @return what can be taken back */
    public Undo undo() {
        return undo;
    }

    /** @return whether people share this machine, as far as it was looked at */
    public boolean isShared() {
        return machine.standing().isShared();
    }

    /** @return what waits for whoever is here beside the own learning; nobody is woken for it where nothing could wait. Slow. */
    public List<Awaiting.Line> awaiting() {
        return isShared() ? awaiting.stream().flatMap(each -> each.getService().lines().stream()).toList() : List.of();
    }

    /** @return what plays cases */
    public RolePlay plays() {
        return plays.get();
    }

    /** @return what asks questions */
    public QuizEngine quizzes() {
        return quizzes.get();
    }

    /** @return what practises the skills of lessons */
    public Practice practice() {
        return practice.get();
    }

    /** @return what writes down what was read */
    public Reading reading() {
        return reading.get();
    }

    /** @return what keeps highlights, notes, bookmarks and places */
    public Notes notes() {
        return notes.get();
    }

    /** @return what tells how far somebody is */
    public Progress progress() {
        return progress.get();
    }

    /** @return the search */
    public CourseSearch search() {
        return search.get();
    }

    /** @return what was assigned to the person at the desk */
    public Assigned assigned() {
        return assigned.get();
    }

    /** @return what writes PDFs */
    public PdfWriter pdf() {
        return pdf.get();
    }

    /** @return whether somebody is at the desk, as far as that is known by now */
    public boolean taken() {
        return people.learner().isPresent();
    }

    /**
     * What lets the person at the desk work; opens the learner record, so call it in a job.
     *
     * @throws NobodyHere where nobody has given a name yet, or nobody is signed in
     */
    public Access access() {
        Optional<Access> access = people.access();
        return access.orElseThrow(() -> new NobodyHere(Messages.Error_nobody));
    }
}
