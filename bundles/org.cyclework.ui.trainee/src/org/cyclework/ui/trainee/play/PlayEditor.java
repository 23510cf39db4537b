package org.cyclework.ui.trainee.play;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.PlayState;
import org.cyclework.roleplay.DecisionWalk;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.KeptWalk;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.page.PopupMenu;
import org.cyclework.ui.trainee.page.StepEditor;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;

/** Playing a case: the briefing, the scene and its closing; the debrief is an editor of its own. */
public final class PlayEditor extends StepEditor implements Revealing {

    private ScenePanel scene;
    private CasePage casePage;
    private SceneSetup choice;
    private DecisionPanel decisions;
    private KeptPlay kept;
    private Optional<Seat> atTheScreen = Optional.empty();

    @Override
    protected String pageId() {
        return "case-page";
    }

    @Override
    protected void begin() {
        step("Opening the case", this::read, this::opened);
    }

    /** What the first page needs, read in a job. */
    private record Opening(Course course, VignetteCase vignette, List<KeptPlay> open, long doneHere, long doneAtAll,
            Optional<KeptPlay> wanted) {
    }

    private Opening read() {
        Course course = Engines.get(CourseLibrary.class).course();
        String caseId = input().id();
        VignetteCase vignette = course.vignette(caseId)
                .orElseThrow(() -> new IllegalArgumentException("The course has no case " + caseId + " any more."));
        Access access = AtDesk.access();
        RolePlay plays = Engines.get(RolePlay.class);
        List<KeptPlay> open = plays.open(access).stream().filter(play -> play.play().vignette().getId().equals(caseId)).toList();
        var done = Engines.get(LearnerRecord.class).plays(access).stream().filter(play -> play.state() == PlayState.DONE).toList();
        Optional<KeptPlay> wanted = input().link().fragment().flatMap(PlayEditor::session).flatMap(id -> plays.find(access, id));
        return new Opening(course, vignette, open, done.stream().filter(play -> play.caseId().equals(caseId)).count(), done.size(), wanted);
    }

    private static Optional<KeptPlay> goOn(UUID session) {
        Optional<KeptPlay> found = Engines.get(RolePlay.class).find(AtDesk.access(), session);
        found.ifPresent(KeptPlay::settle);
        return found;
    }

    private static Optional<UUID> session(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Goes on with the play that the link names, as it stands in the record. */
    @Override
    public void reveal(CourseLink link) {
        Optional<UUID> session = link.fragment().flatMap(PlayEditor::session);
        if (session.isPresent() && casePage != null) {
            step("Opening the scene", () -> goOn(session.get()), found -> found.ifPresent(this::enter));
        }
    }

    private void opened(Opening opening) {
        casePage = new CasePage(opening.course(), opening.vignette());
        setPartName(opening.vignette().getTitle());
        if (opening.wanted().isPresent()) {
            enter(opening.wanted().get());
            return;
        }
        page().show(HtmlPage.titled(opening.vignette().getTitle()).html(casePage.briefing()));
        clearHeader();
        if (opening.vignette().getOpening() != null) {
            button("&Begin", "begin-decisions", this::beginDecisions);
            button("&Not this one today", "opt-out", this::close);
            showInFront(page());
            return;
        }
        for (KeptPlay play : opening.open()) {
            String chair = chair(play.play());
            if (play.play().ended()) {
                button("Debrief waits: " + chair, "open-debrief", () -> openDebrief(play));
            } else {
                button("Go on as " + chair, "resume", () -> enter(play));
            }
        }
        for (Seat seat : casePage.seats()) {
            casePage.partner(seat).ifPresent(partner -> button("Play " + Seating.mark(seat) + " " + partner.getName(),
                    "play-" + seat.getName().toLowerCase(Locale.ROOT), () -> start(Seats.of(seat))));
        }
        if (casePage.seats().size() == 2) {
            button("&Two at one screen", "play-both", () -> start(Seats.BOTH))
                    .setToolTipText("Two trainees, one in each chair. The screen is handed over between turns; the program keeps the books.");
        }
        button("&Not this one today", "opt-out", this::close)
                .setToolTipText("Any case can be left out, without a reason. Another one does as well.");
        choice = new SceneSetup(header(), opening.vignette(), opening.doneHere(), opening.doneAtAll());
        showInFront(page());
    }

    private static String chair(Play play) {
        return play.setup().seats() == Seats.BOTH ? "two at one screen" : Seating.mark(play.seat()) + " " + play.ownName();
    }

    private void start(Seats seats) {
        Setup setup = choice.setup(seats);
        String caseId = input().id();
        step("Opening the scene", () -> Engines.get(RolePlay.class).start(AtDesk.access(), caseId, setup), this::enter);
    }

    private void beginDecisions() {
        String caseId = input().id();
        step("Opening the case", () -> Engines.get(RolePlay.class).walk(AtDesk.access(), caseId, new SecureRandom().nextInt(Integer.MAX_VALUE)),
                this::decide);
    }

    private void decide(KeptWalk walk) {
        decisions = new DecisionPanel(body(), casePage.course(), id -> step("Keeping your decision", () -> walk.decide(id),
                decision -> showDecisions(walk, Optional.of(decision))));
        showDecisions(walk, Optional.empty());
    }

    private void showDecisions(KeptWalk walk, Optional<DecisionWalk.Decision> last) {
        clearHeader();
        label(walk.walk().vignette().getTitle() + "  ·  " + (walk.walk().ended() ? "closed" : "decision "
                + (1 + walk.walk().taken().stream().filter(DecisionWalk.Decision::sound).count())), "decision-where");
        button("St&op here", "stop-decisions", this::close).setToolTipText("Leaves at once. What was decided is kept, and the case goes on from there.");
        decisions.show(walk.walk(), last);
        showInFront(decisions);
    }

    private void enter(KeptPlay play) {
        kept = play;
        atTheScreen = Optional.empty();
        if (scene != null) {
            scene.dispose();
        }
        scene = new ScenePanel(body(), new TurnForm.Actions() {
            @Override
            public void take(PlayStep step) {
                PlayEditor.this.take("Keeping your turn", () -> taken(step));
            }

            @Override
            public void hint() {
                step("Fetching a hint", () -> kept.hint(), scene::hint);
            }
        }, SceneSetup.wordsFirst());
        turn();
        play.notice().ifPresent(notice -> {
            page().show(HtmlPage.titled("The case was edited").text("h1", "The case was edited").text("p", notice));
            clearHeader();
            button("&Go on", "notice-read", this::turn);
            showInFront(page());
        });
    }

    private void taken(PlayStep step) {
        switch (step.kind()) {
            case CHOICE -> kept.choose(step.id(), step.answer());
            case BEAT -> kept.answerBeat(step.id(), step.answer());
            case MOVE -> kept.move(step.move(), step.intensity(), step.answer());
            default -> throw new IllegalArgumentException("not a step of the form: " + step.kind());
        }
    }

    private void take(String name, Runnable change) {
        step(name, () -> {
            change.run();
            return kept;
        }, done -> turn());
    }

    @Override
    protected void stay() {
        if (kept != null && scene != null) {
            turn();
        }
    }

    private void turn() {
        Play play = kept.play();
        if (play.ended()) {
            closed();
            return;
        }
        Moment moment = play.now();
        if (play.setup().seats() == Seats.BOTH && !atTheScreen.equals(Optional.of(moment.seat()))) {
            handOver(moment);
            return;
        }
        clearHeader();
        label(Seating.mark(moment.seat()) + " " + moment.ownName() + "  ·  "
                + (moment.stage().number() > 1 ? moment.stage().title() + "  ·  " : "") + "turn " + moment.round() + " of "
                + moment.rounds() + (kept.tries().size() > 1 ? "  ·  try " + kept.tries().size() : ""), "scene-where");
        button("C&ase file", "case-file", () -> caseFile(moment.seat()));
        Button back = button("Go &back…", "go-back", () -> { });
        back.setEnabled(play.rounds() > 0);
        back.setToolTipText("Back to an earlier turn, to try another move. What was played is kept as a try of its own.");
        back.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseTurn(back)));
        button("&Leave for safety", "leave-for-safety", () -> take("Leaving", () -> kept.safetyExit()))
                .setToolTipText("Your character leaves because of fear, shouting or a blocked way. Always right, never counted against anyone.");
        button("Stop and step &out", "stop-and-step-out", () -> take("Stepping out", () -> kept.stopAndStepOut()))
                .setToolTipText("Leaves the scene at once. No penalty; the debrief waits.");
        // first laid out, then filled: a story without a width is measured letter by letter
        showInFront(scene);
        scene.show(moment);
    }

    /** Two at one screen: nobody sees the other's inside while the screen goes over. */
    private void handOver(Moment moment) {
        String who = Seating.mark(moment.seat()) + " " + moment.ownName();
        HtmlPage page = HtmlPage.titled("Hand the screen over").text("h1", "Hand the screen over");
        moment.otherSaid().filter(line -> line.name().equals(moment.otherName()))
                .ifPresent(line -> page.text("p", moment.otherName() + ":").text("blockquote", line.text()));
        page.text("p", "It is the turn of the person who plays " + who + ". What is inside a character is shown only to the one who plays it, "
                + "so hand the screen over before you go on.");
        page().show(page);
        clearHeader();
        button("I play " + who + ": &go on", "hand-over", () -> {
            atTheScreen = Optional.of(moment.seat());
            turn();
        });
        button("Stop and step &out", "stop-and-step-out", () -> take("Stepping out", () -> kept.stopAndStepOut()));
        showInFront(page());
    }

    private void chooseTurn(Button at) {
        PopupMenu menu = new PopupMenu(at);
        int number = kept.tries().size();
        var rows = kept.play().transcript().rows();
        for (int round = 1; round <= kept.play().rounds(); round++) {
            int wanted = round;
            String line = rows.stream().filter(row -> row.round() == wanted).findFirst().map(row -> row.text()).orElse("");
            menu.line("Turn " + round + ": " + shortened(line), () -> {
                atTheScreen = Optional.empty();
                take("Going back", () -> kept.rewind(number, wanted));
            });
        }
        menu.open();
    }

    private static String shortened(String line) {
        return line.length() <= 60 ? line : line.substring(0, 58).stripTrailing() + "…";
    }

    private void caseFile(Seat seat) {
        page().show(HtmlPage.titled("Case file").html(new CasePage(casePage.course(), kept.play().vignette()).caseFile(seat)));
        clearHeader();
        button("&Back to the scene", "back-to-scene", this::turn);
        showInFront(page());
    }

    private void closed() {
        SceneEnd end = kept.play().end().orElseThrow();
        page().show(ClosingPage.of(end, false));
        clearHeader();
        button("Go to the &debrief", "open-debrief", () -> openDebrief(kept));
        button("&Later", "later", this::close);
        showInFront(page());
        KeptPlay over = kept;
        org.cyclework.ui.Work.load("Looking for a good moment to rest", body(),
                () -> Engines.get(RolePlay.class).breakDue(AtDesk.access(), Instant.now()), due -> {
                    if (due && kept == over && kept.play().ended()) {
                        page().show(ClosingPage.of(end, true));
                    }
                });
    }

    private void openDebrief(KeptPlay play) {
        Engines.get(LinkOpener.class).open(CourseLink.to(CourseLink.Kind.DEBRIEF, play.session().toString()));
    }

    @Override
    protected boolean key(Event event) {
        return inFront(scene) && scene.key(event) || inFront(decisions) && decisions.key(event);
    }
}
