package org.cyclework.ui.trainee.play;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.KeptWalk;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Transcript;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.Task;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.study.Assigned;
import org.cyclework.ui.trainee.assigned.ForAssignment;

/** Playing a case, from its briefing to the end of a scene; no SWT. What a method says is slow belongs into a job. */
final class PlayModel {

    private static final int LONGEST = 60;
    private static final int MOST_DONE = 12;

    private final String caseId;
    private final Supplier<Course> courses;
    private final LearnerRecord record;
    private final Supplier<RolePlay> plays;
    private final Supplier<Access> access;
    private final LongSupplier seeds;
    private final Supplier<Optional<Assigned>> assigned;
    private Optional<UUID> forAssignment = Optional.empty();
    private Opening opening;
    private CaseModel start;
    private Optional<String> begunPart = Optional.empty();
    private boolean out;
    private boolean safety;
    private KeptPlay kept;
    private Optional<Seat> atTheScreen = Optional.empty();

    /**
     * What the first page needs.
     *
     * @param open the plays of this case that are not done yet, the one touched last first
     * @param done what is on record of those that are done
     * @param ended the same as they can be played again; those that cannot any more are left out
     * @param walking whether decisions were begun and are not closed
     * @param asked for which assignment it is opened; empty where it is opened for oneself
     */
    record Opening(Course course, VignetteCase vignette, List<KeptPlay> open, List<PlayRecord> done, List<KeptPlay> ended, boolean walking,
            long doneAtAll, Optional<KeptPlay> wanted, Optional<MyAssignment> asked) {

        /** @return how it is to be played where it was assigned */
        Optional<Task.Vignette> asksFor() {
            return asked.map(mine -> mine.assignment().task()).filter(Task.Vignette.class::isInstance).map(Task.Vignette.class::cast);
        }

        long doneHere() {
            return done.size();
        }
    }

    /** A part of the scene that is over, and what leads into the next one. */
    record PartChange(String says, String button) {
    }

    /** A turn that was played and can be gone back to. */
    record Earlier(int round, String words) {
    }

    /** What is to be shown of a scene now. */
    enum Stand { TURN, HAND_OVER, OUT, CLOSED }

    PlayModel(String caseId, Supplier<Course> courses, LearnerRecord record, Supplier<RolePlay> plays, Supplier<Access> access, LongSupplier seeds,
            Supplier<Optional<Assigned>> assigned) {
        this.caseId = caseId;
        this.courses = courses;
        this.record = record;
        this.plays = plays;
        this.access = access;
        this.seeds = seeds;
        this.assigned = assigned;
    }

    /** @return the id of a play that a link names; empty where it names none */
    static Optional<UUID> session(CourseLink link) {
        return link.fragment().flatMap(text -> {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        });
    }

    /** Reads the case and what was played of it; slow. */
    Opening read(Optional<UUID> wanted) {
        Course course = courses.get();
        VignetteCase vignette = course.vignette(caseId).orElseThrow(() -> new IllegalArgumentException(Messages.bind(Messages.Error_noCase, caseId)));
        Access whose = access.get();
        RolePlay engine = plays.get();
        List<KeptPlay> open = engine.open(whose).stream().filter(play -> play.play().vignette().getId().equals(caseId)).toList();
        List<PlayRecord> all = record.plays(whose);
        List<PlayRecord> done = all.stream().filter(play -> play.state() == PlayState.DONE).toList();
        List<PlayRecord> doneHere = done.stream().filter(play -> play.caseId().equals(caseId)).toList();
        boolean decides = vignette.getOpening() != null;
        List<KeptPlay> ended = decides ? List.of()
                : doneHere.stream().limit(MOST_DONE).map(play -> engine.find(whose, play.session())).flatMap(Optional::stream).toList();
        boolean walking = decides && all.stream().anyMatch(play -> play.caseId().equals(caseId) && play.state() == PlayState.OPEN);
        return new Opening(course, vignette, open, doneHere, ended, walking, done.size(), wanted.flatMap(id -> engine.find(whose, id)),
                forAssignment.flatMap(id -> assigned.get().flatMap(known -> known.mine(id))));
    }

    /** Takes over what was read. */
    void opened(Opening read) {
        opening = read;
        start = new CaseModel(read);
    }

    /** @return whether the briefing is known */
    boolean isOpen() {
        return opening != null;
    }

    /** @return whether a scene is being played or was just over */
    boolean entered() {
        return kept != null;
    }

    /** @return the page from which the case is begun */
    CaseModel start() {
        return start;
    }

    String title() {
        return start.title();
    }

    Course course() {
        return opening.course();
    }

    /** What is begun from now on is begun for the assignment that the link names, or for oneself where it names none. */
    void isFor(CourseLink link) {
        forAssignment = ForAssignment.of(link);
    }

    /** @return whether the case is opened for this assignment, or for oneself where there is none */
    boolean isOpenFor(CourseLink link) {
        return opening != null && forAssignment.equals(ForAssignment.of(link));
    }

    /** Begins a scene, for the assignment where it is opened for one; slow. */
    KeptPlay start(Setup setup) {
        KeptPlay begun = plays.get().start(access.get(), caseId, asFixed(setup));
        opening.asked().ifPresent(mine -> assigned.get().ifPresent(known -> known.begun(mine.assignment().id(), Optional.of(begun.session()))));
        return begun;
    }

    private Setup asFixed(Setup setup) {
        OptionalLong seed = opening.asksFor().map(Task.Vignette::seed).orElse(OptionalLong.empty());
        return seed.isEmpty() ? setup : new Setup(setup.seats(), setup.support(), setup.recasting(), seed.getAsLong(), setup.most());
    }

    /** Begins the decisions, or goes on with them; slow. */
    KeptWalk walk() {
        KeptWalk walk = plays.get().walk(access.get(), caseId, seeds.getAsLong());
        opening.asked().ifPresent(mine -> assigned.get().ifPresent(known -> known.begun(mine.assignment().id(), Optional.of(walk.session()))));
        return walk;
    }

    /** Finds a case of decisions that was closed before, to look at; slow. */
    Optional<KeptWalk> walked(UUID session) {
        return plays.get().walked(access.get(), session);
    }

    /** Finds a play as it stands in the record, and ends what is past its end; slow. */
    Optional<KeptPlay> goOn(UUID session) {
        Optional<KeptPlay> found = plays.get().find(access.get(), session);
        found.ifPresent(KeptPlay::settle);
        return found;
    }

    /** Plays this from now on. */
    void enter(KeptPlay play) {
        kept = play;
        out = false;
        begunPart = Optional.empty();
        atTheScreen = Optional.empty();
    }

    /** Leaves the scene that was played; the case is in front again. */
    void leave() {
        kept = null;
    }

    KeptPlay kept() {
        return kept;
    }

    Moment moment() {
        return kept.play().now();
    }

    /** @return what is to be shown */
    Stand stand() {
        if (kept.play().ended()) {
            return Stand.CLOSED;
        }
        if (out) {
            return Stand.OUT;
        }
        boolean over = kept.play().setup().seats() == Seats.BOTH && !atTheScreen.equals(Optional.of(moment().seat()));
        return over ? Stand.HAND_OVER : Stand.TURN;
    }

    /** @return all that is shown of this turn */
    SceneView view() {
        Optional<PartChange> change = partChange();
        Play play = kept.play();
        return new SceneView(change.isPresent() ? SceneStory.soFar(play) : SceneStory.of(play), Gauges.of(moment()), moment(), change);
    }

    /** A part opens with what lies between; it waits until the last words of the one before were read. */
    private Optional<PartChange> partChange() {
        Moment moment = moment();
        if (moment.stage().interlude().isEmpty() || begunPart.equals(Optional.of(partKey()))) {
            return Optional.empty();
        }
        String next = part(moment.stage().title());
        return Optional.of(new PartChange(Messages.bind(Messages.Part_over, new Object[] {moment.stage().number(), next, moment.rounds() - moment.round() + 1}),
                Messages.bind(Messages.Button_nextPart, next)));
    }

    private String partKey() {
        return kept.tries().size() + "/" + moment().stage().number() + "/" + moment().seat();
    }

    /** The next part has begun. */
    void beginPart() {
        begunPart = Optional.of(partKey());
    }

    /** Titles name the chair after a comma, which is known here. */
    private static String part(String title) {
        int comma = title.indexOf(',');
        return comma < 0 ? title : title.substring(0, comma);
    }

    /** @return where the scene stands, in a line */
    String where() {
        Moment moment = moment();
        List<String> parts = new ArrayList<>(List.of(Seating.mark(moment.seat()) + " " + moment.ownName()));
        if (moment.stage().number() > 1) {
            parts.add(part(moment.stage().title()));
        }
        parts.add(Messages.bind(Messages.Scene_turn, moment.round(), moment.rounds()));
        if (kept.tries().size() > 1) {
            parts.add(Messages.bind(Messages.Figure_try, kept.tries().size()));
        }
        return parts.stream().reduce((one, other) -> Messages.bind(Messages.Line_two, one, other)).orElseThrow();
    }

    /** @return how turns are counted, for whoever asks what the line says */
    String whereWhy() {
        Moment moment = moment();
        return moment.stage().number() > 1 ? Messages.bind(Messages.Scene_turnWhyPart, moment.rounds(), moment.stage().number())
                : Messages.bind(Messages.Scene_turnWhy, moment.rounds());
    }

    /** Steps out for a while; nothing is written, and the scene stands still. */
    void stepOut(boolean forSafety) {
        out = true;
        safety = forSafety;
    }

    /** Goes back into the scene as it was left. */
    void stepBack() {
        out = false;
    }

    /** Ends this try in the way in which it was left; slow. */
    void endTry() {
        if (safety) {
            kept.safetyExit();
        } else {
            kept.stopAndStepOut();
        }
        out = false;
    }

    /** @return the page while one is out of the scene: what each way of leaving means, and that nothing is lost */
    HtmlPage outside() {
        return OutsidePage.of(safety);
    }

    /** @return whether there is a turn to go back to */
    boolean canGoBack() {
        return kept.play().rounds() > 0;
    }

    /** @return the turns that can be gone back to, first one first */
    List<Earlier> earlier() {
        List<Transcript.Row> rows = kept.play().transcript().rows();
        return IntStream.rangeClosed(1, kept.play().rounds()).mapToObj(round -> new Earlier(round, Messages.bind(Messages.Scene_backTo, round,
                shortened(rows.stream().filter(row -> row.round() == round).findFirst().map(Transcript.Row::text).orElse(""))))).toList();
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 2).stripTrailing() + "…";
    }

    /** Takes a step of the form; slow. */
    void take(PlayStep step) {
        switch (step.kind()) {
            case CHOICE -> kept.choose(step.id(), step.answer());
            case BEAT -> kept.answerBeat(step.id(), step.answer());
            case MOVE -> kept.move(step.move(), step.intensity(), step.answer());
            default -> throw new IllegalArgumentException("not a step of the form: " + step.kind());
        }
    }

    /** Goes back to a turn, as another try; slow. */
    void rewind(int round) {
        kept.rewind(kept.tries().size(), round);
        atTheScreen = Optional.empty();
    }

    /** @return who plays next, with the sign of the chair */
    String nextPlayer() {
        return Seating.mark(moment().seat()) + " " + moment().ownName();
    }

    /** @return the page between two turns of two people, on which nobody sees the other's inside */
    HtmlPage handOver() {
        Moment moment = moment();
        HtmlPage page = HtmlPage.titled(Messages.Scene_handOver).text("h1", Messages.Scene_handOver);
        page.text("p", "note", moment.stage().setting());
        moment.otherSaid().filter(line -> line.name().equals(moment.otherName()))
                .ifPresent(line -> page.text("p", Messages.bind(Messages.Scene_said, moment.otherName())).text("blockquote", line.text()));
        return page.text("p", Messages.bind(Messages.Scene_handOverWhy, nextPlayer()));
    }

    /** The one who plays next has the screen now. */
    void screenTaken() {
        atTheScreen = Optional.of(moment().seat());
    }

    /** @return what the person in a chair knows of themself */
    HtmlPage caseFile(Seat seat) {
        return HtmlPage.pane(Messages.Case_file).html(new CasePage(course(), kept.play().vignette()).caseFile(seat));
    }

    /** @return the page that says what changed in the case since the scene was begun; empty where nothing did */
    Optional<HtmlPage> notice() {
        return kept.notice().map(words -> HtmlPage.titled(Messages.Case_edited).text("h1", Messages.Case_edited).text("p", words));
    }

    /** @return the calm page after the scene */
    HtmlPage closing(AfterScene after) {
        return ClosingPage.of(kept.play().end().orElseThrow(), after.breakDue(), kept.debriefed(), after.wants());
    }

    /** @return what else there is to say after the scene; slow */
    AfterScene after(Instant now) {
        return AfterScene.of(plays.get().breakDue(access.get(), now), assigned.get().map(Assigned::mine).orElse(List.of()), kept);
    }

    /** @return where the debrief of a play is */
    static CourseLink debrief(KeptPlay play) {
        return CourseLink.to(CourseLink.Kind.DEBRIEF, play.session().toString());
    }
}
