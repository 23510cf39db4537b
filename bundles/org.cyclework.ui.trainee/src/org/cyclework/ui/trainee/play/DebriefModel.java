package org.cyclework.ui.trainee.play;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyclework.course.Course;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Try;
import org.cyclework.search.CourseSearch;
import org.cyclework.search.HitKind;
import org.cyclework.supervision.Feedback;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.scene.TriesPage;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.Labels;
import org.cyclework.ui.trainee.study.SearchModel;

/**
 * The debrief of a scene, step by step, or read again where it is finished; no SWT. What a method says is slow belongs into a
 * job.
 */
final class DebriefModel {

    private static final int HITS = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern TRY = Pattern.compile("try-(\\d{1,4})");

    private final UUID session;
    private final Supplier<Course> courses;
    private final Supplier<RolePlay> plays;
    private final Supplier<CourseSearch> search;
    private final Supplier<Access> access;
    private final Supplier<Played> played;
    private final ForSupervisor supervisor;
    private Reading reading;
    private FigurePalette palette;
    private DebriefPages pages;
    private DebriefPages forPaper;
    private Step at = Step.OUT_OF_ROLE;
    private boolean again;

    /** The steps, in order. */
    enum Step {
        OUT_OF_ROLE, ACCOUNT, HAPPENED, LOOP, NEXT;

        String title() {
            return switch (this) {
                case OUT_OF_ROLE -> Messages.Debrief_outOfRole;
                case ACCOUNT -> Messages.Debrief_yourAccount;
                case HAPPENED -> Messages.Debrief_happened;
                case LOOP -> Messages.Debrief_loop;
                case NEXT -> Messages.Debrief_next;
            };
        }
    }

    /**
     * Who played, and when.
     *
     * @param trainee what the person is called; may be empty
     * @param on the day on which the scene began; empty where it is not known
     */
    record Played(String trainee, Optional<LocalDate> on) {
    }

    /** What stands between the play and whoever supervises it; both ask the record. */
    interface ForSupervisor {

        /** @return what came back about a play */
        List<Feedback> cameBack(UUID session);

        /** @return where a play is handed in, as soon as its debrief is done; empty where nobody asked for it */
        Optional<CourseLink> handIn(KeptPlay play);
    }

    /** What the pages are made of: the turning points play the scene again many times. */
    record Reading(Optional<KeptPlay> kept, Optional<Debrief> debrief, Course course, Map<String, String> found, Played played,
            List<Feedback> feedback, Optional<CourseLink> handIn) {

        String lessonTitle(String id) {
            return course.lesson(id).map(Lesson::getTitle).map(title -> Labels.number(id) + " " + title).orElse(id);
        }
    }

    /** Two tries that can be put side by side. */
    record Pair(Try one, Try other) {

        String words() {
            return Messages.bind(Messages.Debrief_beside, one.number(), other.number());
        }
    }

    DebriefModel(UUID session, Supplier<Course> courses, Supplier<RolePlay> plays, Supplier<CourseSearch> search, Supplier<Access> access,
            Supplier<Played> played, ForSupervisor supervisor) {
        this.session = session;
        this.courses = courses;
        this.plays = plays;
        this.search = search;
        this.access = access;
        this.played = played;
        this.supervisor = supervisor;
    }

    /** @return the same debrief, at the place that begins another try */
    static CourseLink tryFrom(CourseLink debrief, int round) {
        return debrief.at("try-" + round);
    }

    /** @return the turn from which a link begins another try; empty where it only opens the debrief */
    static OptionalInt tryFrom(CourseLink link) {
        return link.fragment().map(TRY::matcher).filter(Matcher::matches).map(found -> OptionalInt.of(Integer.parseInt(found.group(1)))).orElse(OptionalInt.empty());
    }

    /** Reads the play and works its debrief out, from the chair that is wanted or from the one that was played; slow. */
    Reading read(Optional<Seat> wanted) {
        Course course = courses.get();
        Optional<KeptPlay> play = plays.get().find(access.get(), session);
        if (play.isEmpty() || !play.get().play().ended()) {
            return new Reading(play, Optional.empty(), course, Map.of(), new Played("", Optional.empty()), List.of(), Optional.empty());
        }
        Debrief made = play.get().play().debrief(wanted.orElse(play.get().play().seat()));
        Map<String, String> found = new HashMap<>();
        made.turningPoints().forEach(point -> inLessons(point.search()).ifPresent(place -> found.put(point.search(), place)));
        return new Reading(play, Optional.of(made), course, found, played.get(), supervisor.cameBack(session), supervisor.handIn(play.get()));
    }

    private Optional<String> inLessons(String words) {
        return search.get().search(words, HITS).hits().stream().filter(hit -> hit.kind() == HitKind.LESSON).findFirst()
                .map(hit -> HtmlPage.link(SearchModel.link(hit), hit.title()));
    }

    /**
     * Takes over what was read; a debrief that is finished is read again before anything of it is worked on.
     *
     * @return whether there is something to debrief; where not, {@link #nothing} says why
     */
    boolean opened(Reading read, FigurePalette colours) {
        boolean first = reading == null;
        reading = read;
        palette = colours;
        if (read.debrief().isEmpty()) {
            return false;
        }
        again = first ? kept().debriefed() : again;
        at = first ? reached(kept()) : at;
        pages = new DebriefPages(debrief(), kept(), read::lessonTitle, read.found(), palette, feedback());
        forPaper = new DebriefPages(debrief(), kept(), read::lessonTitle, read.found(), FigurePalette.LIGHT, new DebriefFeedback(kept(), List.of()));
        return true;
    }

    /** Where a debrief goes on that was left: at what was written last, so that nothing of the other side is shown before the own account is whole; another try begins anew. */
    private static Step reached(KeptPlay kept) {
        Set<Reflection.Kind> written = kept.tries().size() > 1 ? Set.of()
                : kept.reflections().stream().filter(each -> !each.text().isBlank()).map(Reflection::kind).collect(Collectors.toSet());
        return written.contains(Reflection.Kind.REFLECTION) ? Step.NEXT : written.contains(Reflection.Kind.LOOP) ? Step.LOOP
                : written.contains(Reflection.Kind.ACCOUNT) ? Step.ACCOUNT : Step.OUT_OF_ROLE;
    }

    /** @return whether there is something to debrief */
    boolean isOpen() {
        return pages != null;
    }

    /** @return whether a finished debrief is being read again, and not worked through */
    boolean again() {
        return again;
    }

    /** Begins to read the whole of it again, or goes through the steps after the own account once more. */
    void again(boolean reads) {
        again = reads;
        at = reads ? at : Step.HAPPENED;
    }

    /** @return the page that says why there is nothing to debrief */
    HtmlPage nothing() {
        boolean gone = reading.kept().isEmpty();
        return HtmlPage.titled(Messages.Debrief_title).text("h1", gone ? Messages.Debrief_cannot : Messages.Debrief_goesOn)
                .text("p", gone ? Messages.Debrief_cannotWhy : Messages.Debrief_goesOnWhy);
    }

    Debrief debrief() {
        return reading.debrief().orElseThrow();
    }

    KeptPlay kept() {
        return reading.kept().orElseThrow();
    }

    /** @return what can be taken along of it */
    CopyModel copies() {
        return new CopyModel(debrief(), forPaper, about());
    }

    /** @return who played it, when, from which chair and which try it is, in a line */
    String about() {
        List<String> parts = new ArrayList<>();
        if (!reading.played().trainee().isBlank()) {
            parts.add(reading.played().trainee());
        }
        reading.played().on().ifPresent(day -> parts.add(DAY.format(day)));
        parts.add(Messages.bind(Messages.Debrief_chair, Seating.mark(debrief().seat()), debrief().ownName()));
        int tries = kept().tries().size();
        parts.add(tries == 1 ? Messages.Debrief_oneTry : Messages.bind(Messages.Debrief_tryOf, kept().tries().getLast().number(), tries));
        return String.join(" · ", parts);
    }

    String title() {
        return Messages.bind(Messages.Debrief_tab, debrief().caseTitle());
    }

    Step at() {
        return at;
    }

    /** Goes to a step. */
    void go(Step step) {
        at = step;
    }

    /** @return the step before; empty at the first */
    Optional<Step> before() {
        return at.ordinal() == 0 ? Optional.empty() : Optional.of(Step.values()[at.ordinal() - 1]);
    }

    /** @return the step after; empty at the last */
    Optional<Step> after() {
        return at == Step.NEXT ? Optional.empty() : Optional.of(Step.values()[at.ordinal() + 1]);
    }

    /** @return where one is, in a line */
    String where() {
        return again ? Messages.Debrief_againLine : Messages.bind(Messages.Debrief_where, new Object[] {at.ordinal() + 1, Step.values().length, at.title()});
    }

    /** @return what leads on from here */
    String forward() {
        return after().isPresent() ? Messages.Button_goOn : kept().debriefed() ? Messages.Button_done : Messages.Button_finishDebrief;
    }

    /** @return the page of a step that is one, and of the last one the page above what is written there */
    HtmlPage page() {
        if (again) {
            return titled(debrief().caseTitle(), pages.readAgain(about()));
        }
        return switch (at) {
            case OUT_OF_ROLE -> titled(at.title(), pages.outOfRole());
            case HAPPENED -> titled(at.title(), pages.whatHappened());
            case LOOP -> titled(at.title(), pages.loopPlayed());
            case NEXT -> titled(at.title(), pages.next());
            case ACCOUNT -> throw new IllegalStateException("the account is written, not shown");
        };
    }

    private static HtmlPage titled(String title, String body) {
        return HtmlPage.titled(Messages.bind(Messages.Debrief_tab, title)).html("<article class=\"debrief\">" + body + "</article>");
    }

    /** @return the loop as drawn, as played and as the author sees it; slow */
    HtmlPage loops() {
        return titled(Messages.Debrief_loop, pages.loops());
    }

    /** @return what can be put side by side here: the last try and each one before it */
    List<Pair> pairs() {
        List<Try> tries = kept().tries();
        if (beforeTheOther() || tries.size() < 2) {
            return List.of();
        }
        return tries.subList(0, tries.size() - 1).stream().map(one -> new Pair(one, tries.getLast())).toList();
    }

    /** @return the two tries that a link wants to see side by side: the last one and the one before it; empty where it wants none */
    Optional<Pair> comparison(CourseLink link) {
        return link.fragment().filter(CaseModel.COMPARE::equals).flatMap(wanted -> pairs().reversed().stream().findFirst());
    }

    /** Nothing of the other side is shown before the own account. */
    private boolean beforeTheOther() {
        return !again && at.ordinal() <= Step.ACCOUNT.ordinal();
    }

    /** @return two tries side by side; slow */
    HtmlPage compare(Pair pair) {
        return titled(Messages.Debrief_pair, new TriesPage(pair.one(), pair.other()).html(palette));
    }

    /** @return the chair from which the other one of two at one screen reads it, here; empty where one person played */
    Optional<Seat> otherReader() {
        return !beforeTheOther() && kept().play().setup().seats() == Seats.BOTH ? Optional.of(Seating.other(debrief().seat())) : Optional.empty();
    }

    /** @return what turns the debrief round */
    String readAs(Seat other) {
        return Messages.bind(Messages.Button_readAs, Seating.mark(other), debrief().otherName());
    }

    /** Keeps what was written; slow. */
    synchronized void keep(List<Reflection> written) {
        written.forEach(kept()::reflect);
    }

    /** Keeps what was written, and that the debrief is done; slow. */
    void finish(List<Reflection> written) {
        keep(written);
        kept().finishDebrief();
    }

    /** @return whether another try can begin at a turn: it was played in the last one */
    boolean canTry(int round) {
        return round >= 1 && round <= kept().play().rounds();
    }

    /** @return where it is handed in now; empty before its debrief is done, and where nobody asked for it */
    Optional<CourseLink> handIn() {
        return reading.handIn().filter(place -> kept().debriefed());
    }

    /** @return what supervisors wrote about it */
    DebriefFeedback feedback() {
        return new DebriefFeedback(kept(), reading.feedback());
    }

    /** Goes back to a turn as another try; slow. @return where it goes on */
    CourseLink rewind(int round) {
        return rewind(new DebriefFeedback.Place(kept().tries().size(), round));
    }

    /** Goes back to a turn of any try as another try; slow. @return where it goes on */
    CourseLink rewind(DebriefFeedback.Place place) {
        kept().rewind(place.tryNumber(), place.round());
        return CourseLink.to(CourseLink.Kind.CASE, kept().play().vignette().getId()).at(session.toString());
    }

    /** @return the page after the last step */
    HtmlPage done() {
        CourseLink otherChair = CourseLink.to(CourseLink.Kind.CASE, kept().play().vignette().getId());
        CourseLink whole = CourseLink.to(CourseLink.Kind.DEBRIEF, session.toString());
        return HtmlPage.titled(Messages.Debrief_doneTitle).text("h1", Messages.Debrief_done).text("p", Messages.bind(Messages.Debrief_counts, Messages.Own_stay))
                .html("<p>" + HtmlPage.link(whole, Messages.Debrief_readWhole) + "</p>").text("p", Messages.Debrief_bothChairs)
                .html("<p>" + HtmlPage.link(otherChair, Messages.bind(Messages.Debrief_otherChair, debrief().otherName())) + "</p>");
    }
}
