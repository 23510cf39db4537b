package org.cyclework.ui.trainee.assigned;

import org.cyclework.record.PersonName;
import org.cyclework.ui.trainee.study.Assigned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cyclework.course.Course;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Dates;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.scene.Markup;
import org.cyclework.ui.trainee.study.Study;

/** One assignment: what it asks for, where it stands, and what can be done for it now; no SWT. What a method says is slow belongs into a job. */
final class AssignedModel {

    private final UUID id;
    private final Assigned assigned;
    private final Supplier<Course> courses;
    private final Supplier<Study> study;
    private final Function<UUID, Optional<KeptPlay>> plays;
    private Reading reading;

    /**
     * What the page is made of.
     *
     * @param offer what can be handed in now; empty where nothing is to be handed in
     * @param asked the try that is asked for
     * @param plays the plays on whose turns something was said, where they are here
     */
    record Reading(Optional<MyAssignment> mine, List<Feedback> feedback, Optional<HandInOffer> offer, Optional<AskedTry> asked, Map<UUID, KeptPlay> plays, Course course,
            Study study) {
    }

    /** What can be done now, the first of them above all. */
    enum Deed {
        OPEN, HAND_IN, TODAY, TAKE_BACK
    }

    /** @param plays finds a play; slow */
    AssignedModel(UUID id, Assigned assigned, Supplier<Course> courses, Supplier<Study> study, Function<UUID, Optional<KeptPlay>> plays) {
        this.plays = plays;
        this.id = id;
        this.assigned = assigned;
        this.courses = courses;
        this.study = study;
    }

    /** Reads the assignment and what came back for it; slow. */
    Reading read() {
        Optional<MyAssignment> mine = assigned.mine(id);
        boolean open = mine.filter(AssignedModel::isOpen).isPresent();
        List<Feedback> feedback = mine.isEmpty() ? assigned.feedbackOn(id) : mine.get().handIn().isPresent() ? assigned.feedbackFor(id) : List.of();
        boolean again = mine.filter(one -> one.state() == AssignmentState.RETURNED).isPresent();
        return new Reading(mine, feedback, open ? Optional.of(assigned.offer(id)) : Optional.empty(), again ? AskedTry.of(feedback, plays) : Optional.empty(), commented(feedback), courses.get(), study
                .get());
    }

    private Map<UUID, KeptPlay> commented(List<Feedback> feedback) {
        return feedback.stream().flatMap(each -> CameBack.sessions(each).stream()).distinct().flatMap(session -> plays.apply(session).stream())
                .collect(Collectors.toMap(KeptPlay::session, play -> play));
    }

    private static boolean isOpen(MyAssignment mine) {
        return mine.state().isOpen() && mine.waitsFor().isEmpty();
    }

    /** Takes over what was read. */
    void opened(Reading read) {
        reading = read;
    }

    private MyAssignment mine() {
        return reading.mine().orElseThrow();
    }

    private AssignedTask task() {
        return new AssignedTask(reading.course(), mine().assignment());
    }

    /** @return what it is called; the work itself, opened beside it, has the same title without the word before it */
    String title() {
        return reading.mine().map(mine -> Messages.bind(Messages.Page_tab, mine.assignment().title()))
                .orElseGet(() -> reading.feedback().stream().findFirst().map(Feedback::title).orElse(Messages.Page_gone));
    }

    /** @return what came back for it */
    List<Feedback> feedback() {
        return reading.feedback();
    }

    /** @return what can be done now, in order */
    List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        boolean open = reading.mine().filter(AssignedModel::isOpen).isPresent();
        if (open && (reading.asked().isPresent() || place().isPresent())) {
            deeds.add(Deed.OPEN);
        }
        boolean done = open && (isDone() || reading.asked().filter(AskedTry::isDone).isPresent()) && nothingToHandIn().isEmpty();
        deeds.add(done ? 0 : deeds.size(), open ? Deed.HAND_IN : Deed.TODAY);
        if (reading.mine().filter(MyAssignment::canBeTakenBack).isPresent()) {
            deeds.add(Deed.TAKE_BACK);
        }
        return deeds;
    }

    /** @return whether what was begun for it is finished, and is not handed in */
    private boolean isDone() {
        return reading.mine().filter(mine -> mine.state() == AssignmentState.BEGUN).isPresent()
                && reading.offer().filter(offer -> offer.sessions().stream().anyMatch(each -> each.finished() && each.begunForThis())).isPresent();
    }

    /** @return why it cannot be handed in now, though it is open; empty where it can */
    Optional<String> nothingToHandIn() {
        return reading.offer().flatMap(offer -> new HandInModel(offer, Optional.empty()).nothingYet());
    }

    /** @return what the button of a deed says */
    String words(Deed deed) {
        return switch (deed) {
            case OPEN -> reading.asked().isPresent() ? reading.asked().get().words() : switch (mine().state()) {
                case NEW -> Messages.Button_begin;
                case RETURNED -> Messages.Button_again;
                default -> Messages.Button_goOn;
            };
            case HAND_IN -> Messages.Button_handIn;
            case TODAY -> Messages.Button_today;
            case TAKE_BACK -> Messages.Button_takeBack;
        };
    }

    private Optional<CourseLink> place() {
        return task().place(reading.study());
    }

    /** Begins the try that is asked for, or notes that it was begun where opening its place begins it; slow. @return where to go */
    CourseLink begin() {
        if (reading.asked().isPresent()) {
            return reading.asked().get().begin();
        }
        if (task().beginsByOpening() && mine().state() == AssignmentState.NEW) {
            assigned.begun(id, Optional.empty());
        }
        return place().orElseThrow();
    }

    /** @return what can be handed in; slow */
    HandInOffer offer() {
        return assigned.offer(id);
    }

    /** Hands in; slow. */
    void handIn(HandIn handIn) {
        assigned.handIn(id, handIn);
    }

    /** Takes the hand-in back; slow. */
    void takeBack() {
        assigned.takeBack(id);
    }

    /** @return the page */
    HtmlPage page() {
        if (reading.mine().isEmpty() && !reading.feedback().isEmpty()) {
            HtmlPage page = HtmlPage.titled(title()).html("<article class=\"assigned\">").text("h1", title());
            reading.feedback().forEach(each -> page.html(CameBack.all(each, reading.plays())));
            return page.html("</article>");
        }
        if (reading.mine().isEmpty()) {
            return HtmlPage.titled(Messages.Page_gone).text("h1", Messages.Page_gone).text("p", Messages.Page_goneWhy);
        }
        Assignment assignment = mine().assignment();
        HtmlPage page = HtmlPage.titled(assignment.title()).html("<article class=\"assigned\">").text("h1", assignment.title());
        page.text("p", "meta", Messages.bind(Messages.Page_by, PersonName.isolated(assignment.byName()), Dates.day(assignment.made().toLocalDate())));
        standing(page);
        back(page);
        page.text("h2", Messages.Page_what).text("p", task().what());
        assignment.terms().note().strip().lines().filter(line -> !line.isBlank()).forEach(line -> page.html("<blockquote>").text("p", line).html("</blockquote>"));
        page.html(Markup.list(task().terms()));
        course(page, assignment);
        handedIn(page);
        return page.html("</article>");
    }

    private void back(HtmlPage page) {
        if (!reading.feedback().isEmpty()) {
            page.text("h2", Messages.Page_back);
            reading.feedback().forEach(each -> page.html(CameBack.all(each, reading.plays())));
        }
    }

    private void standing(HtmlPage page) {
        if (mine().canBeTakenBack()) {
            page.html("<aside class=\"callout example\"><p class=\"callout-label\">" + Markup.esc(Messages.Page_isHandedIn) + "</p>" + Markup.paragraph(Messages.Page_waitsNow) + "</aside>");
        }
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.Page_state, isDone() ? Messages.State_done : mine().stateWords()));
        if (mine().state().isOpen()) {
            mine().assignment().terms().due().map(Dates::day).ifPresent(day -> lines.add(Messages.bind(mine().late() ? Messages.Page_late : Messages.Page_due, day)));
        }
        page.text("p", String.join(" ", lines));
        if (!mine().waitsFor().isEmpty()) {
            page.text("p", Messages.Page_waitsFor).html(Markup.list(mine().waitsFor()));
        }
    }

    private static void course(HtmlPage page, Assignment assignment) {
        switch (assignment.course()) {
            case AS_ASSIGNED -> {}
            case MOVED_ON -> page.text("p", "note", Messages.Page_movedOn);
            case MISSING -> page.text("p", "note", Messages.Page_missing);
        }
    }

    private void handedIn(HtmlPage page) {
        Optional<HandedIn> handIn = mine().handIn();
        if (handIn.isEmpty()) {
            return;
        }
        page.text("h2", Messages.Page_handedIn).text("p", Messages.bind(Messages.Page_wentOn, Dates.day(handIn.get().when().toLocalDate()), went(handIn.get())));
        if (!handIn.get().message().isBlank()) {
            page.html("<blockquote>").text("p", handIn.get().message()).html("</blockquote>");
        }
        page.html(Markup.list(handIn.get().words().stream().map(AssignedModel::own).toList()));
        page.text("p", "note", mine().canBeTakenBack() ? Messages.Page_canTakeBack : Messages.Page_opened);
    }

    private static String went(HandedIn handIn) {
        return handIn.words().isEmpty() ? Messages.Went_noWords : Messages.bind(Messages.Went_words, handIn.words().size());
    }

    /** @return own words with what they are, such as "own account: …" */
    static String own(OwnWords words) {
        String kind = words.round().isPresent() ? Messages.bind(Messages.Own_inTurn, words.kind().words(), words.round().getAsInt()) : words.kind().words();
        String text = words.text().lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        return Messages.bind(Messages.Own_line, kind, text);
    }
}
