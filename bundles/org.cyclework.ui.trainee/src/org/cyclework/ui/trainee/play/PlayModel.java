package org.cyclework.ui.trainee.play;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.cyclework.roleplay.DecisionWalk;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.KeptWalk;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Transcript;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;

/** Playing a case, from its briefing to the end of a scene; no SWT. What a method says is slow belongs into a job. */
final class PlayModel {

    private static final int LONGEST = 60;
    private static final int MOST_DONE = 12;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final String caseId;
    private final Supplier<Course> courses;
    private final LearnerRecord record;
    private final Supplier<RolePlay> plays;
    private final Supplier<Access> access;
    private final LongSupplier seeds;
    private Opening opening;
    private CasePage casePage;
    private KeptPlay kept;
    private Optional<Seat> atTheScreen = Optional.empty();

    /** What the first page needs. */
    record Opening(Course course, VignetteCase vignette, List<KeptPlay> open, List<PlayRecord> done, long doneAtAll, Optional<KeptPlay> wanted) {

        long doneHere() {
            return done.size();
        }
    }

    /** A scene of this case whose debrief is done, and what says so. */
    record Done(CourseLink debrief, String words) {
    }

    /** A chair that can be taken, and what says so. */
    record Chair(Seat seat, String words) {
    }

    /** A turn that was played and can be gone back to. */
    record Earlier(int round, String words) {
    }

    /** What is to be shown of a scene now. */
    enum Stand { TURN, HAND_OVER, CLOSED }

    PlayModel(String caseId, Supplier<Course> courses, LearnerRecord record, Supplier<RolePlay> plays, Supplier<Access> access, LongSupplier seeds) {
        this.caseId = caseId;
        this.courses = courses;
        this.record = record;
        this.plays = plays;
        this.access = access;
        this.seeds = seeds;
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
        List<KeptPlay> open = plays.get().open(whose).stream().filter(play -> play.play().vignette().getId().equals(caseId)).toList();
        List<PlayRecord> done = record.plays(whose).stream().filter(play -> play.state() == PlayState.DONE).toList();
        return new Opening(course, vignette, open, done.stream().filter(play -> play.caseId().equals(caseId)).toList(), done.size(),
                wanted.flatMap(id -> plays.get().find(whose, id)));
    }

    /** Takes over what was read. */
    void opened(Opening read) {
        opening = read;
        casePage = new CasePage(read.course(), read.vignette());
    }

    /** @return whether the briefing is known */
    boolean isOpen() {
        return opening != null;
    }

    /** @return whether a scene is being played or was just over */
    boolean entered() {
        return kept != null;
    }

    Opening opening() {
        return opening;
    }

    String title() {
        return opening.vignette().getTitle();
    }

    Course course() {
        return opening.course();
    }

    /** @return whether it is a case of decisions, without chairs */
    boolean decides() {
        return opening.vignette().getOpening() != null;
    }

    HtmlPage briefing() {
        return HtmlPage.titled(title()).html(casePage.briefing());
    }

    /** @return the chairs that can be taken, in the order of the case */
    List<Chair> chairs() {
        List<Chair> chairs = new ArrayList<>();
        for (Seat seat : casePage.seats()) {
            casePage.partner(seat).ifPresent(partner -> chairs.add(new Chair(seat,
                    Messages.bind(Messages.Button_play, Seating.mark(seat), partner.getName()))));
        }
        return chairs;
    }

    /** @return whether two people can play it at one screen */
    boolean forTwo() {
        return casePage.seats().size() == 2;
    }

    /** @return what leads to a play that is not done yet: on with it, or to its debrief */
    String resume(KeptPlay play) {
        return Messages.bind(play.play().ended() ? Messages.Button_debriefWaits : Messages.Button_goOnAs, chair(play.play()));
    }

    private static String chair(Play play) {
        return play.setup().seats() == Seats.BOTH ? Messages.Scene_two : Seating.mark(play.seat()) + " " + play.ownName();
    }

    /** @return the scenes of this case whose debrief can be read again, the one touched last first */
    List<Done> done(ZoneId zone) {
        if (decides()) {
            return List.of();
        }
        return opening.done().stream().limit(MOST_DONE).map(play -> new Done(CourseLink.to(CourseLink.Kind.DEBRIEF, play.session().toString()),
                Messages.bind(Messages.Case_played, WHEN.format(play.startedAt().atZone(zone))))).toList();
    }

    /** Begins a scene; slow. */
    KeptPlay start(Setup setup) {
        return plays.get().start(access.get(), caseId, setup);
    }

    /** Begins the decisions, or goes on with them; slow. */
    KeptWalk walk() {
        return plays.get().walk(access.get(), caseId, seeds.getAsLong());
    }

    /** @return where the decisions stand, in a line */
    String where(DecisionWalk walk) {
        String stand = walk.ended() ? Messages.Decision_whereClosed
                : Messages.bind(Messages.Decision_where, 1 + walk.taken().stream().filter(DecisionWalk.Decision::sound).count());
        return Messages.bind(Messages.Line_two, walk.vignette().getTitle(), stand);
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
        boolean over = kept.play().setup().seats() == Seats.BOTH && !atTheScreen.equals(Optional.of(moment().seat()));
        return over ? Stand.HAND_OVER : Stand.TURN;
    }

    /** @return where the scene stands, in a line */
    String where() {
        Moment moment = moment();
        List<String> parts = new ArrayList<>(List.of(Seating.mark(moment.seat()) + " " + moment.ownName()));
        if (moment.stage().number() > 1) {
            parts.add(moment.stage().title());
        }
        parts.add(Messages.bind(Messages.Scene_turn, moment.round(), moment.rounds()));
        if (kept.tries().size() > 1) {
            parts.add(Messages.bind(Messages.Figure_try, kept.tries().size()));
        }
        return parts.stream().reduce((one, other) -> Messages.bind(Messages.Line_two, one, other)).orElseThrow();
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
        return HtmlPage.titled(Messages.Case_file).html(new CasePage(course(), kept.play().vignette()).caseFile(seat));
    }

    /** @return the page that says what changed in the case since the scene was begun; empty where nothing did */
    Optional<HtmlPage> notice() {
        return kept.notice().map(words -> HtmlPage.titled(Messages.Case_edited).text("h1", Messages.Case_edited).text("p", words));
    }

    /** @return the calm page after the scene */
    HtmlPage closing(boolean breakDue) {
        return ClosingPage.of(kept.play().end().orElseThrow(), breakDue, kept.debriefed());
    }

    /** @return whether a break should be suggested; slow */
    boolean breakDue(Instant now) {
        return plays.get().breakDue(access.get(), now);
    }

    /** @return where the debrief of a play is */
    static CourseLink debrief(KeptPlay play) {
        return CourseLink.to(CourseLink.Kind.DEBRIEF, play.session().toString());
    }
}
