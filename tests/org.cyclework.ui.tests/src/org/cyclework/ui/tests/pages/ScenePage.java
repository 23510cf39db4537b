package org.cyclework.ui.tests.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.PageInput;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Surroundings;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.PlatformUI;

/** A case while it is played, and its debrief. */
public final class ScenePage {

    private static final int MOST_STEPS = 60;

    private final SWTWorkbenchBot bot;

    ScenePage(SWTWorkbenchBot bot) {
        this.bot = bot;
    }

    /** Takes a chair: "pursuer" or "distancer". */
    public void take(String chair) {
        OnScreen.press("play-" + chair);
        OnScreen.until("a first moment", this::running);
    }

    /** Sets the level at which any move can be made. */
    public void chooseFreeMoves() {
        OnScreen.pick("support-3");
    }

    /** Goes on from the own words to the moves. */
    public void showMoves() {
        while (!OnScreen.has("show-choices")) {
            step(1);
        }
        OnScreen.press("show-choices");
        OnScreen.until("moves", () -> OnScreen.has("play-move"));
    }

    /** Presses Escape, as somebody does who wants to go back. */
    public void escape() {
        new Keys().escape();
    }

    /** Takes both chairs, two at one screen. */
    public void takeBoth() {
        OnScreen.press("play-both");
        OnScreen.until("the screen to be handed over", this::running);
    }

    /** Waits until the chairs can be taken. */
    public void awaitChairs() {
        OnScreen.until("chairs to take", () -> OnScreen.has("play-pursuer"));
        OnScreen.settle();
    }

    /** Waits until the scene runs. */
    public void awaitRunning() {
        OnScreen.until("a first moment", this::running);
    }

    /** @return whether the trainee is asked for words before the choices */
    public boolean asksOwnWords() {
        return OnScreen.has("own-words");
    }

    /** @return whether a question waits that is answered in words or by a number */
    public boolean waitsForGoOn() {
        return OnScreen.has("beat-go-on") && !OnScreen.has("beat-1");
    }

    /** @return whether the question is about a number, which is not said at first */
    public boolean asksNumber() {
        return OnScreen.has("beat-scale") && !OnScreen.has("beat-1");
    }

    /** @return whether a part is over and the next one waits */
    public boolean endsPart() {
        return OnScreen.has("next-part");
    }

    /** @return all that tells one moment from the next */
    public String state() {
        return where() + story() + OnScreen.has("own-words") + OnScreen.has("choice-1") + OnScreen.has("beat-1") + OnScreen.has("beat-go-on") + OnScreen.has("next-part");
    }

    /** Waits until something is different. */
    public void awaitOtherThan(String before) {
        OnScreen.until("a next moment after " + before, () -> over() || running() && !before.equals(state()));
    }

    /** Waits for a step of the debrief, from 1. */
    public void awaitStep(int number) {
        OnScreen.until("step " + number, () -> debriefStep().startsWith("Step " + number));
    }

    /** @return whether no partner's chair can be taken here */
    public boolean opensNoChair() {
        OnScreen.until("a beginning", () -> OnScreen.has("begin-decisions"));
        return !OnScreen.has("play-pursuer") && !OnScreen.has("play-distancer") && !OnScreen.has("play-both");
    }

    /** Takes the decisions one after the other, trying each in turn where one was wrong. */
    public void decideToTheEnd() {
        OnScreen.press("begin-decisions");
        String at = "";
        int option = 1;
        for (int step = 0; step < MOST_STEPS && !decided().contains("closed"); step++) {
            OnScreen.until("a decision", () -> OnScreen.has("decision-1"));
            option = decided().equals(at) ? option + 1 : 1;
            at = decided();
            OnScreen.press("decision-" + option);
            OnScreen.until("what it leads to", () -> !OnScreen.has("decision-1") && OnScreen.has("decision-next"));
            OnScreen.press("decision-next");
            OnScreen.until("what comes next", () -> OnScreen.has("decision-1") || decided().contains("closed"));
        }
        OnScreen.until("the close", () -> decided().contains("closed"));
        awaitPage("Why no partner");
        OnScreen.press("decision-next");
        awaitPage("Say your own name");
        OnScreen.press("decision-copy");
        OnScreen.until("a copy", () -> OnScreen.clipboard().contains("What you decided"));
    }

    private String decided() {
        return OnScreen.text("decision-where");
    }

    /** Goes back to a turn through the menu of the scene. */
    public void goBackToTurn(int turn) {
        OnScreen.choose("go-back", "Turn " + turn + ":");
        OnScreen.until("another try", () -> where().contains("try"));
    }

    /** Waits until every word of the story has a colour of these surroundings. */
    public void awaitStoryIn(Surroundings where) {
        Set<String> colours = Stream.of(Palette.INK, Palette.MUTED, Palette.PURSUER, Palette.DISTANCER).map(colour -> colour.css(where)).collect(Collectors.toSet());
        OnScreen.until("a story in the colours of " + where, () -> UIThreadRunnable.syncExec((Result<Boolean>) () -> OnScreen.find("scene-story").map(StyledText.class::cast)
                .filter(story -> story.getStyleRanges().length > 0 && Arrays.stream(story.getStyleRanges()).map(range -> css(range.foreground)).allMatch(colours::contains)).isPresent()));
    }

    private static String css(Color colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    /** Puts the first try beside the last one. */
    public void compareTries() {
        OnScreen.press("compare");
    }

    /** Turns the debrief round to the other chair. */
    public void readAsTheOther() {
        OnScreen.press("read-as-other");
    }

    /** Goes on with the open scene. */
    public void resume() {
        OnScreen.press("resume");
        OnScreen.until("the moment it was left at", this::running);
    }

    private boolean running() {
        return OnScreen.has("choice-1") || OnScreen.has("beat-1") || OnScreen.has("beat-go-on") || OnScreen.has("show-choices")
                || OnScreen.has("play-move") || OnScreen.has("hand-over") || OnScreen.has("next-part");
    }

    /** Types what the trainee would say, without going on. */
    public void typeOwnWords(String words) {
        OnScreen.until("a field for own words", this::asksOwnWords);
        bot.editorById(PartIds.PLAY).bot().textWithId("own-words").setText(words);
    }

    /** Waits until the line about details of real people says this, or is gone where it is empty. */
    public void awaitPrivateDetail(String text) {
        OnScreen.until("the note '" + text + "'", () -> text.isEmpty() ? !OnScreen.has("private-detail") : OnScreen.text("private-detail").contains(text));
    }

    /** Answers the waiting beat or takes the n-th choice. */
    public void step(int choice) {
        if (OnScreen.has("hand-over")) {
            OnScreen.press("hand-over");
            OnScreen.until("a moment", () -> !OnScreen.has("hand-over"));
        }
        if (OnScreen.has("next-part")) {
            OnScreen.press("next-part");
            OnScreen.until("the next part", () -> !OnScreen.has("next-part") && running());
            return;
        }
        String before = where() + story();
        if (OnScreen.has("show-choices")) {
            OnScreen.press("show-choices");
            OnScreen.until("choices", () -> OnScreen.has("choice-1") || OnScreen.has("play-move"));
        }
        boolean beat = !OnScreen.has("choice-1") && !OnScreen.has("play-move");
        if (OnScreen.has("play-move")) {
            OnScreen.press("play-move");
        } else if (beat) {
            if (asksNumber()) {
                OnScreen.pick("beat-scale-4");
            } else if (OnScreen.has("beat-1")) {
                OnScreen.press("beat-1");
            }
            OnScreen.press("beat-go-on");
        } else {
            OnScreen.press("choice-" + (OnScreen.has("choice-" + choice) ? choice : 1));
        }
        OnScreen.until("a next moment", () -> OnScreen.has("open-debrief") || OnScreen.has("hand-over") || running() && (beat || !before.equals(where() + story())));
    }

    /** Plays to the end. */
    public void playToTheEnd() {
        for (int step = 0; step < MOST_STEPS && !over(); step++) {
            step(1 + step % 3);
        }
        OnScreen.until("an end", this::over);
    }

    /** @return whether the scene is over */
    public boolean over() {
        return OnScreen.has("open-debrief") && !OnScreen.has("scene-where");
    }

    /** @return the line that says who and which turn */
    public String where() {
        return OnScreen.text("scene-where");
    }

    /** @return what was told and said so far */
    public String story() {
        return OnScreen.text("scene-story");
    }

    /** Stops and steps out. */
    public void stepOut() {
        goOutside();
        OnScreen.press("end-try");
        OnScreen.until("the calm page", this::over);
    }

    /** Stops for a while; nothing is ended by that. */
    public void goOutside() {
        OnScreen.press("stop-and-step-out");
        OnScreen.until("the page outside the scene", () -> OnScreen.has("back-into-scene"));
    }

    /** Goes back into the scene. */
    public void goBackIn() {
        OnScreen.press("back-into-scene");
        OnScreen.until("the moment it was left at", this::running);
    }

    /** @return whether the outline stands beside the page */
    public boolean hasOutline() {
        return OnScreen.has("outline.tree");
    }

    /** Opens the case file beside the scene, or closes it. */
    public void toggleCaseFile() {
        OnScreen.press("case-file");
    }

    /** @return whether the case file is open */
    public boolean showsCaseFile() {
        return OnScreen.has("case-file-pane");
    }

    /** @return what was typed before the choices */
    public String ownWords() {
        return bot.editorById(PartIds.PLAY).bot().textWithId("own-words").getText();
    }

    /** Waits until the page before or after the scene shows a text. */
    public void awaitPage(String text) {
        OnScreen.until("a page with '" + text + "'", () -> OnScreen.source(bot.editorById(PartIds.PLAY).bot().browser()).contains(text));
    }

    /** Goes to the debrief. */
    public void openDebrief() {
        OnScreen.press("open-debrief");
        OnScreen.until("the first step of a debrief", () -> debriefStep().startsWith("Step 1"));
    }

    /** @return the line that says which step of the debrief this is */
    public String debriefStep() {
        return OnScreen.text("debrief-step");
    }

    /** Goes to the next step, or finishes. */
    public void debriefForward() {
        OnScreen.press("debrief-forward");
    }

    /** Copies the whole debrief from its last step, and waits until the page says so. */
    public String copyDebrief() {
        OnScreen.press("debrief-copies");
        OnScreen.until("what can go in", () -> OnScreen.has("copy-text"));
        OnScreen.press("copy-text");
        OnScreen.until("the word that it was copied", () -> OnScreen.text("debrief-told").startsWith("Copied"));
        return OnScreen.clipboard();
    }

    /** Goes back from what can go into a copy. */
    public void backToDebrief() {
        OnScreen.press("back-to-debrief");
        OnScreen.until("the step again", () -> OnScreen.has("debrief-forward"));
    }

    /** Fills the empty boxes of the loop from the play, and says what stands in the first. */
    public String fillLoop() {
        OnScreen.press("fill-loop");
        return bot.editorById(PartIds.DEBRIEF).bot().textWithId("loop-first.cue").getText();
    }

    /** Takes back what was filled, and says what stands in the first box. */
    public String takeLoopBack() {
        OnScreen.press("take-back");
        return bot.editorById(PartIds.DEBRIEF).bot().textWithId("loop-first.cue").getText();
    }

    /** @return where the debrief that is in front can be opened again */
    public CourseLink debriefPlace() {
        return UIThreadRunnable.syncExec((Result<CourseLink>) () -> ((PageInput) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()
                .getEditorInput()).link());
    }

    /** Opens a finished debrief, as the list of what was done does. */
    public void readAgain(CourseLink debrief) {
        UIThreadRunnable.syncExec((VoidResult) () -> Engines.get(LinkOpener.class).open(debrief));
        OnScreen.until("a finished debrief", () -> debriefStep().equals("A finished debrief"));
    }

    /** Waits until the debrief shows a text. */
    public void awaitDebrief(String text) {
        OnScreen.until("a debrief with '" + text + "'", () -> OnScreen.source(bot.editorById(PartIds.DEBRIEF).bot().browser()).contains(text));
    }
}
