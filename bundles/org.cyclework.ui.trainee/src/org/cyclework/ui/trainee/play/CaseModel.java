package org.cyclework.ui.trainee.play;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.PersonName;
import org.cyclework.record.PlayRecord;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.Task;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.trainee.Messages;

/** The page from which a case is begun: what can be done first, how long it takes, how much help there is, and what was done before; no SWT. */
final class CaseModel {

    /** Names the part of a debrief at which its tries are compared. */
    static final String COMPARE = "compare";

    private static final int MOST_PAST = 12;
    private static final int PRACTISED = 2;
    private static final int MINUTES_A_DECISION = 2;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final PlayModel.Opening opening;
    private final CasePage page;

    /** What can be begun or gone on with. */
    enum Kind { CONTINUE, DEBRIEF, TAKE, BOTH, DECIDE }

    /**
     * A way in.
     *
     * @param kind what it does
     * @param id by which tests find its button
     * @param words what it says
     * @param play what goes on; empty for a new one
     * @param seat the chair that is taken; empty for any other kind
     */
    record Lead(Kind kind, String id, String words, Optional<KeptPlay> play, Optional<Seat> seat) {
    }

    /** How much help there is, and what that means. */
    record Level(Support support, String name, String says) {
    }

    /**
     * Something that was done before.
     *
     * @param words when, from which chair, and how it ended
     * @param debrief where its debrief is; empty where there is none
     * @param compare where its tries are compared; empty where there is one only
     * @param again what can be looked at again on this page: decisions
     */
    record Past(String words, Optional<CourseLink> debrief, Optional<CourseLink> compare, Optional<UUID> again) {
    }

    CaseModel(PlayModel.Opening opening) {
        this.opening = opening;
        page = new CasePage(opening.course(), opening.vignette());
    }

    String title() {
        return vignette().getTitle();
    }

    Course course() {
        return opening.course();
    }

    VignetteCase vignette() {
        return opening.vignette();
    }

    /** @return whether it is a case of decisions, without chairs */
    boolean decides() {
        return vignette().getOpening() != null;
    }

    HtmlPage briefing() {
        return HtmlPage.titled(title()).html(page.briefing());
    }

    /** @return the ways in, the one that comes first now in front */
    List<Lead> leads() {
        if (decides()) {
            return List.of(new Lead(Kind.DECIDE, "begin-decisions", opening.walking() ? Messages.Button_goOnDeciding : Messages.Button_beginDeciding,
                    Optional.empty(), Optional.empty()));
        }
        List<Lead> leads = new ArrayList<>();
        opening.open().stream().filter(play -> !play.play().ended()).forEach(play -> leads.add(lead(Kind.CONTINUE, "resume", Messages.Button_goOnAs, play)));
        opening.open().stream().filter(play -> play.play().ended()).forEach(play -> leads.add(lead(Kind.DEBRIEF, "open-debrief", Messages.Button_debriefWaits, play)));
        Optional<Seat> asked = opening.asksFor().flatMap(Task.Vignette::chair);
        for (Seat seat : page.seats().stream().filter(each -> asked.isEmpty() || asked.get() == each).toList()) {
            page.partner(seat).ifPresent(partner -> leads.add(new Lead(Kind.TAKE, "play-" + seat.getName().toLowerCase(Locale.ROOT),
                    Messages.bind(Messages.Button_take, Seating.mark(seat), partner.getName()), Optional.empty(), Optional.of(seat))));
        }
        if (page.seats().size() == 2 && opening.asked().isEmpty()) {
            leads.add(new Lead(Kind.BOTH, "play-both", Messages.Button_two, Optional.empty(), Optional.empty()));
        }
        return leads;
    }

    private static Lead lead(Kind kind, String id, String words, KeptPlay play) {
        return new Lead(kind, id, Messages.bind(words, chair(play.play())), Optional.of(play), Optional.empty());
    }

    private static String chair(Play play) {
        return play.setup().seats() == Seats.BOTH ? Messages.Scene_two : Seating.mark(play.seat()) + " " + play.ownName();
    }

    /** @return how much help can be chosen; empty where nothing is played */
    List<Level> levels() {
        List<Level> all = decides() ? List.of() : List.of(new Level(Support.WORKED, Messages.Setup_worked, Messages.Setup_workedSays),
                new Level(Support.OPTIONS, Messages.Setup_choices, Messages.Setup_choicesSays), new Level(Support.FREE, Messages.Setup_free, Messages.Setup_freeSays));
        return all.stream().filter(each -> askedLevel().isEmpty() || askedLevel().get() == each.support()).toList();
    }

    private Optional<Support> askedLevel() {
        return opening.asksFor().flatMap(Task.Vignette::level);
    }

    /** @return for which assignment it is played, in a line; empty where it is played for oneself */
    Optional<String> assigned() {
        return opening.asked().map(mine -> Messages.bind(Messages.Case_assigned, PersonName.isolated(mine.assignment().byName()), mine.stateWords()));
    }

    /** @return the help that fits what was done so far */
    Support suggested() {
        return askedLevel().isPresent() ? askedLevel().get() : opening.doneAtAll() == 0 ? Support.WORKED : opening.doneHere() >= PRACTISED ? Support.FREE : Support.OPTIONS;
    }

    /** @return why this help is suggested */
    String suggestedWhy() {
        if (askedLevel().isPresent()) {
            return Messages.Setup_assignedWhy;
        }
        return switch (suggested()) {
            case WORKED -> Messages.Setup_firstWhy;
            case OPTIONS -> Messages.Setup_choicesWhy;
            case FREE -> Messages.Setup_freeWhy;
        };
    }

    /** @return how long it takes, from what the case holds: about a minute for a turn */
    String length() {
        if (decides()) {
            int points = vignette().getDecisionPoints().size();
            return Messages.bind(Messages.Case_lengthDecisions, points, points * MINUTES_A_DECISION);
        }
        List<Integer> parts = parts(page.seats().getFirst());
        int turns = parts.stream().mapToInt(Integer::intValue).sum();
        return parts.size() == 1 ? Messages.bind(Messages.Case_length, turns)
                : Messages.bind(Messages.Case_lengthParts, new Object[] {turns, parts.get(0), parts.get(1)});
    }

    /** The turns that each part has at most; of several that may follow only one is played. */
    private List<Integer> parts(Seat seat) {
        List<Integer> parts = new ArrayList<>();
        List<Scene> now = vignette().getScenes().stream().filter(scene -> scene.getSeat() == seat && scene.getAfter() == null).toList();
        while (!now.isEmpty()) {
            List<Scene> these = now;
            parts.add(these.stream().mapToInt(scene -> scene.getRounds() > 0 ? scene.getRounds() : vignette().getRounds()).max().orElse(0));
            now = vignette().getScenes().stream().filter(scene -> these.contains(scene.getAfter())).toList();
        }
        return parts;
    }

    /** @return what should be known before anything begins */
    String before() {
        return decides() ? Messages.Case_beforeDecisions : Messages.Case_before;
    }

    /** @return what was done with this case before, the one touched last first */
    List<Past> past(ZoneId zone) {
        List<Past> past = new ArrayList<>();
        for (PlayRecord done : opening.done().stream().limit(MOST_PAST).toList()) {
            String when = WHEN.format(done.startedAt().atZone(zone));
            Optional<KeptPlay> play = opening.ended().stream().filter(each -> each.session().equals(done.session())).findFirst();
            CourseLink debrief = CourseLink.to(CourseLink.Kind.DEBRIEF, done.session().toString());
            past.add(decides() ? new Past(Messages.bind(Messages.Case_decided, when), Optional.empty(), Optional.empty(), Optional.of(done.session()))
                    : new Past(play.map(each -> words(when, each)).orElse(when), Optional.of(debrief),
                            play.filter(each -> each.tries().size() > 1).map(each -> debrief.at(COMPARE)), Optional.empty()));
        }
        return past;
    }

    private static String words(String when, KeptPlay play) {
        SceneEnd end = play.play().end().orElse(null);
        String how = end == null || end.reason() == SceneEnd.Reason.STEPPED_OUT ? Messages.Case_steppedOut : Messages.bind(Messages.Case_ended, end.outcomeName());
        return Messages.bind(Messages.Case_past, new Object[] {when, chair(play.play()), how});
    }
}
