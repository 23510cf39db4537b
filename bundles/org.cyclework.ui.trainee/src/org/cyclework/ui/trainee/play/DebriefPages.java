package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.AccountQuestion;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.DebriefContents;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.scene.Markup;
import org.cyclework.ui.trainee.Messages;

/** The pages of a debrief: those of its steps, the whole of it to be read again, and the whole of it for paper; no SWT. */
final class DebriefPages {

    private final Debrief debrief;
    private final KeptPlay kept;
    private final DebriefSections sections;
    private final Function<String, String> lessonTitles;
    private final DebriefFeedback feedback;

    /**
     * @param debrief the debrief
     * @param kept the play it belongs to, with what the trainee wrote
     * @param lessonTitles gives a lesson's title for its id
     * @param found the place in the lessons that was found for the words of a turning point, as a link; words without one were
     *     found nowhere
     * @param palette the colours of figures
     * @param feedback what supervisors wrote about it
     */
    DebriefPages(Debrief debrief, KeptPlay kept, Function<String, String> lessonTitles, Map<String, String> found, FigurePalette palette,
            DebriefFeedback feedback) {
        this.debrief = debrief;
        this.kept = kept;
        this.lessonTitles = lessonTitles;
        this.feedback = feedback;
        sections = new DebriefSections(debrief, lessonTitles, found, palette, feedback::beside);
    }

    /** @return what a lesson is called, with its number */
    String lessonTitle(String id) {
        return lessonTitles.apply(id);
    }

    /** @return how to step out of the role before anything is looked at */
    String outOfRole() {
        StringBuilder html = new StringBuilder(Markup.heading("h1", Messages.Debrief_outOfRole)).append(Markup.paragraph(Messages.bind(Messages.Debrief_putDown, debrief.ownName())))
                .append("<ol>");
        List.of(Messages.Debrief_ownName, Messages.bind(Messages.Debrief_differ, debrief.ownName()), Messages.Debrief_leave,
                Messages.Debrief_feet).forEach(step -> html.append("<li>").append(Markup.esc(step)).append("</li>"));
        return html.append("</ol>").append(Markup.paragraph(Messages.Debrief_strongFeeling)).append(Markup.note(debrief.end().text(), "closing")).toString();
    }

    /** @return a strength, the curves and the turning points; everything else is folded */
    String whatHappened() {
        return Markup.heading("h1", Messages.Debrief_happened) + cameBack() + sections.closing() + Markup.part(Messages.Debrief_strength, sections.strength())
                + sections.curves(kept.reflections()) + sections.turningPoints(links()) + details();
    }

    private String cameBack() {
        return Markup.part(Messages.Feedback_title, feedback.all());
    }

    private String details() {
        return "<h2>" + Markup.esc(Messages.Debrief_closer) + "</h2>" + Markup.folded(guessesTitle(), sections.guesses()) + Markup.folded(Messages.Debrief_ownWords, sections.ownWords())
                + Markup.folded(Messages.Debrief_turns, sections.turnByTurn()) + Markup.folded(Messages.Debrief_moves, sections.balance())
                + Markup.folded(Messages.Debrief_numbers, sections.numbers());
    }

    private String guessesTitle() {
        return Messages.bind(Messages.Debrief_guessesOf, debrief.beats().size());
    }

    private List<CourseLink> links() {
        return List.of(CourseLink.to(CourseLink.Kind.DEBRIEF, kept.session().toString()));
    }

    /** @return the loop as it was played, where the trainee draws none */
    String loopPlayed() {
        return Markup.heading("h1", Messages.Debrief_loop) + (debrief.loop().isPresent() ? sections.loop() : Markup.paragraph(Messages.Debrief_noLoop));
    }

    /** @return the loop as the trainee drew it, as it was played and as the author sees it */
    String loops() {
        return Markup.heading("h1", Messages.Debrief_threeWays) + sections.loops(kept.reflections()) + Markup.part(Messages.Debrief_loopPlayed, sections.loop());
    }

    /** @return one next try, where to read on, and what the model is */
    String next() {
        return Markup.heading("h1", Messages.Debrief_next) + Markup.part(Messages.Debrief_nextTry, sections.nextTry()) + Markup.part(Messages.Debrief_readMore, sections.readMore())
                + sections.notes();
    }

    /** @return all of a finished debrief, with everything that was written in it */
    String readAgain(String about) {
        return head(about) + cameBack() + beforeTheFigures(DebriefContents.EVERYTHING, links()) + sections.curves(kept.reflections()) + details()
                + Markup.part(Messages.Debrief_readMore, sections.readMore()) + sections.notes();
    }

    /**
     * A debrief for paper: what matters first, then what was felt and said, the figures at the end.
     *
     * @param about who played it, when and which try
     * @param contents what goes in
     */
    String paper(String about, DebriefContents contents) {
        String html = head(about) + beforeTheFigures(contents, List.of()) + Markup.part(Messages.Debrief_felt, contents.figures() ? sections.curves(guess(contents)) : "")
                + Markup.part(Messages.Debrief_guesses, sections.guesses()) + (contents.ownWords() ? Markup.part(Messages.Debrief_ownWords, sections.ownWords()) : "")
                + Markup.part(Messages.Debrief_turns, sections.turnByTurn()) + Markup.part(Messages.Debrief_moves, sections.balance())
                + Markup.part(Messages.Debrief_readMore, sections.readMore()) + (contents.numbers() ? Markup.part(Messages.Debrief_numbers, sections.numbers()) : "")
                + sections.notes();
        return html.replaceAll("(?s)<details><summary>[^<]*</summary>(?:(?!</details>).)*</details>", "");
    }

    private List<Reflection> guess(DebriefContents contents) {
        return contents.account() ? kept.reflections() : List.of();
    }

    private String head(String about) {
        return Markup.heading("h1", Messages.bind(Messages.Debrief_of, debrief.caseTitle())) + "<p class=\"meta paper-head\">" + Markup.esc(about) + "</p>";
    }

    private String beforeTheFigures(DebriefContents contents, List<CourseLink> tryFrom) {
        return sections.closing() + (contents.account() ? Markup.part(Messages.Debrief_account, account()) : "")
                + Markup.part(Messages.Debrief_strength, sections.strength()) + sections.turningPoints(tryFrom)
                + Markup.part(Messages.Debrief_loopPlayed, contents.figures() ? sections.loop() : "")
                + (contents.ownWords() && drewALoop() || !contents.figures() ? Markup.part(Messages.Debrief_threeWays, sections.loops(contents.ownWords() ? kept.reflections() : List.of())) : "")
                + Markup.part(Messages.Debrief_nextTry, sections.nextTry())
                + (contents.reflection() ? Markup.part(Messages.Debrief_take, taken().map(Markup::paragraph).orElse("")) : "");
    }

    private boolean drewALoop() {
        return kept.reflections().stream().anyMatch(each -> each.kind() == Reflection.Kind.LOOP);
    }

    private String account() {
        return kept.reflections().stream().filter(each -> each.kind() == Reflection.Kind.ACCOUNT)
                .map(each -> AccountQuestion.of(each).map(question -> "<p class=\"asked\"><strong>" + Markup.esc(question.text()) + "</strong></p>").orElse("")
                        + Markup.paragraph(each.text()))
                .collect(Collectors.joining());
    }

    private Optional<String> taken() {
        return kept.reflections().stream().filter(each -> each.kind() == Reflection.Kind.REFLECTION).map(Reflection::text).findFirst();
    }
}
