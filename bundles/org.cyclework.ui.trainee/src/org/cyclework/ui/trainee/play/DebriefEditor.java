package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.vignette.Seat;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Try;
import org.cyclework.search.CourseSearch;
import org.cyclework.search.HitKind;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Themes;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.page.PopupMenu;
import org.cyclework.ui.trainee.page.StepEditor;
import org.cyclework.ui.trainee.study.SearchModel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The debrief of a scene, worked through in order: out of role, own account, what happened, why, the loop, next. */
public final class DebriefEditor extends StepEditor {

    private static final List<String> STEPS = List.of("Out of role", "Your account", "What happened", "Why", "The loop", "Next");
    private static final int HITS = 20;
    private static final int ACCOUNT = 1;
    private static final int WHY = 3;
    private static final int LOOP = 4;
    private static final int NEXT = 5;

    private KeptPlay kept;
    private Debrief debrief;
    private DebriefPages pages;
    private DebriefPages forPaper;
    private Seat reader;
    private AccountPanel account;
    private LoopPanel loop;
    private ReflectionPanel reflection;
    private Label told;
    private int at;

    @Override
    protected String pageId() {
        return "debrief-page";
    }

    @Override
    protected void begin() {
        setPartName("Debrief");
        step("Opening the debrief", () -> read(Optional.empty()), this::opened);
    }

    /** What the pages are made of, computed in a job: the turning points play the scene again many times. */
    private record Reading(KeptPlay kept, Debrief debrief, Course course, Map<String, String> found) {

        String lessonTitle(String id) {
            return course.lesson(id).map(Lesson::getTitle).map(title -> id.substring(1) + " " + title).orElse(id);
        }
    }

    private Reading read(Optional<Seat> wanted) {
        Course course = Engines.get(CourseLibrary.class).course();
        KeptPlay play = Engines.get(RolePlay.class).find(AtDesk.access(), UUID.fromString(input().id())).orElse(null);
        if (play == null || !play.play().ended()) {
            return new Reading(play, null, course, Map.of());
        }
        Debrief made = play.play().debrief(wanted.orElse(play.play().seat()));
        Map<String, String> found = new HashMap<>();
        made.turningPoints().forEach(point -> inLessons(point.search()).ifPresent(place -> found.put(point.search(), place)));
        return new Reading(play, made, course, found);
    }

    private static Optional<String> inLessons(String words) {
        return Engines.get(CourseSearch.class).search(words, HITS).hits().stream().filter(hit -> hit.kind() == HitKind.LESSON).findFirst()
                .map(hit -> HtmlPage.link(SearchModel.link(hit), hit.title()));
    }

    private void opened(Reading reading) {
        if (reading.debrief() == null) {
            clearHeader();
            page().show(HtmlPage.titled("Debrief").text("h1", reading.kept() == null ? "This scene cannot be shown" : "The scene goes on")
                    .text("p", reading.kept() == null ? "Its case is not in the course any more. What was played is kept in the record."
                            : "The debrief comes after the scene."));
            showInFront(page());
            return;
        }
        kept = reading.kept();
        debrief = reading.debrief();
        reader = debrief.seat();
        pages = new DebriefPages(debrief, kept, reading::lessonTitle, reading.found(), Themes.dark() ? FigurePalette.DARK : FigurePalette.LIGHT);
        forPaper = new DebriefPages(debrief, kept, reading::lessonTitle, reading.found(), FigurePalette.LIGHT);
        setPartName("Debrief: " + debrief.caseTitle());
        account = null;
        loop = null;
        reflection = null;
        go(kept.debriefed() ? Math.max(at, ACCOUNT + 1) : at);
    }

    private void go(int target) {
        List<Reflection> written = written();
        if (written.isEmpty()) {
            show(target);
        } else {
            step("Keeping what you wrote", () -> {
                written.forEach(kept::reflect);
                return target;
            }, this::show);
        }
    }

    /** What was written in the part that is in front and is not kept yet. */
    private List<Reflection> written() {
        List<Reflection> written = new ArrayList<>();
        if (inFront(account)) {
            written.addAll(account.changed(kept));
        } else if (inFront(loop)) {
            written.addAll(loop.changed());
        } else if (inFront(reflection)) {
            written.addAll(reflection.changed(kept));
        }
        return written;
    }

    private void show(int target) {
        at = target;
        clearHeader();
        label("Step " + (at + 1) + " of " + STEPS.size() + ": " + STEPS.get(at), "debrief-step");
        Button back = button("&Back", "debrief-back", () -> go(at - 1));
        back.setEnabled(at > 0);
        Button forward = button(at < NEXT ? "&Go on" : kept.debriefed() ? "&Done" : "Finish the &debrief", "debrief-forward", this::forward);
        Composite front = switch (at) {
            case ACCOUNT -> account = account == null ? new AccountPanel(body(), debrief.otherName(), kept) : account;
            case LOOP -> debrief.loop().isPresent() ? loop() : page("The loop", "<h1>The loop</h1><p>Nothing was played, so there is no loop to draw.</p>");
            case NEXT -> next();
            default -> page(STEPS.get(at), at == 0 ? pages.outOfRole() : at == WHY ? pages.why() : pages.whatHappened());
        };
        if (at == WHY) {
            debrief.turningPoints().forEach(point -> button("Try from turn " + point.round(), "try-" + point.round(), () -> tryFrom(point.round())));
        }
        if (at > ACCOUNT && kept.tries().size() > 1) {
            Button compare = button("Co&mpare tries…", "compare", () -> { });
            compare.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseTry(compare)));
        }
        if (at > ACCOUNT && kept.play().setup().seats() == Seats.BOTH) {
            Seat other = Seating.other(reader);
            button("Read as " + Seating.mark(other) + " " + debrief.otherName(), "read-as-other", () -> {
                step("Turning the debrief round", () -> read(Optional.of(other)), this::opened);
            });
        }
        showInFront(front);
        if (front == page()) {
            forward.setFocus();
        }
    }

    private Composite page(String title, String body) {
        page().show(HtmlPage.titled("Debrief: " + title).html("<article class=\"debrief\">" + body + "</article>"));
        return page();
    }

    private Composite loop() {
        button("&Compare with the author’s", "compare-loop", () -> {
            List<Reflection> written = loop.changed();
            step("Comparing the loops", () -> {
                written.forEach(kept::reflect);
                return pages.loops(kept.reflections());
            }, body -> {
                clearHeader();
                label("The loop: yours, as played, and the author’s", "debrief-step");
                button("&Back to the boxes", "back-to-loop", () -> show(LOOP));
                showInFront(page("The loop", body));
            });
        });
        loop = loop == null ? new LoopPanel(body(), debrief.loop().orElseThrow(), kept) : loop;
        return loop;
    }

    private Composite next() {
        if (reflection == null) {
            reflection = new ReflectionPanel(body(), kept);
        }
        reflection.show(HtmlPage.titled("Debrief: next").html("<article class=\"debrief\">" + pages.next() + "</article>"));
        Button keep = button("&Keep a copy…", "debrief-copies", () -> { });
        keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> copies(keep)));
        return reflection;
    }

    private void copies(Button at) {
        PopupMenu menu = new PopupMenu(at);
        menu.line("Copy as text", () -> {
            List<Reflection> written = written();
            step("Keeping what you wrote", () -> {
                written.forEach(kept::reflect);
                return kept.reflections();
            }, reflections -> {
                copies().copyText(at.getDisplay(), debrief, reflections);
                tell("Copied as text");
            });
        });
        menu.line("Save as PDF…", () -> savePdf());
        menu.line("Save the curves as a picture…", () -> copies().saveFigure("curves", SceneFigures.curves(debrief), this::saved));
        SceneFigures.loop(debrief).ifPresent(figure -> menu.line("Save the loop as a picture…", () -> copies().saveFigure("loop", figure, this::saved)));
        menu.line("Print this page…", () -> reflection.print());
        menu.open();
    }

    private DebriefCopies copies() {
        return new DebriefCopies(getSite().getShell(), debrief.caseTitle(), forPaper);
    }

    private void savePdf() {
        List<Reflection> written = written();
        copies().savePdf(() -> written.forEach(kept::reflect), this::saved);
    }

    private void saved(String file) {
        tell("Saved as " + file);
    }

    /** Says in the line above what was done; it goes with the next step. */
    private void tell(String words) {
        if (header().isDisposed()) {
            return;
        }
        if (told != null) {
            told.dispose();
        }
        told = label(words, "debrief-told");
        header().requestLayout();
    }

    private void chooseTry(Button at) {
        PopupMenu menu = new PopupMenu(at);
        Try last = kept.tries().get(kept.tries().size() - 1);
        for (Try other : kept.tries().subList(0, kept.tries().size() - 1)) {
            menu.line("Try " + other.number() + " beside try " + last.number(), () -> step("Comparing the tries",
                    () -> pages.compare(other, last), body -> {
                        clearHeader();
                        label("Try " + other.number() + " beside try " + last.number(), "debrief-step");
                        button("&Back", "back-to-debrief", () -> show(this.at));
                        showInFront(page("Two tries", body));
                    }));
        }
        menu.open();
    }

    private void tryFrom(int round) {
        int number = kept.tries().size();
        step("Going back to turn " + round, () -> {
            kept.rewind(number, round);
            return CourseLink.to(CourseLink.Kind.CASE, kept.play().vignette().getId()).at(kept.session().toString());
        }, link -> {
            close();
            Engines.get(LinkOpener.class).open(link);
        });
    }

    private void forward() {
        if (at < NEXT) {
            go(at + 1);
            return;
        }
        List<Reflection> written = written();
        step("Keeping the debrief", () -> {
            written.forEach(kept::reflect);
            kept.finishDebrief();
            return kept;
        }, done -> finished());
    }

    private void finished() {
        clearHeader();
        label("Done: the scene counts", "debrief-step");
        OptionalInt from = debrief.tryFrom();
        from.ifPresent(round -> button("&Try from turn " + round, "try-next", () -> tryFrom(round)));
        String other = debrief.otherName();
        page().show(HtmlPage.titled("Debrief done").text("h1", "Done").text("p", "The scene counts now. What you wrote stays yours.")
                .html("<p>" + HtmlPage.link(CourseLink.to(CourseLink.Kind.CASE, kept.play().vignette().getId()),
                        "Play the same case from " + other + "’s chair") + "</p>")
                .text("p", "Both chairs of one case teach more than one chair of two."));
        showInFront(page());
    }

    @Override
    protected void stay() {
        if (debrief != null) {
            show(at);
        }
    }
}
