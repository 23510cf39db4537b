package org.cyclework.assessment.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cyclework.course.render.LessonWords;
import org.junit.jupiter.api.Test;

/** A place is found again in a lesson that was edited, and is never taken for another that happens to have its words. */
class AnchoringTest {

    private static final String LESSON = "<p id=\"a-p1\">The reach may be clumsy. It is still a reach, and it wants an answer.</p> "
            + "<p id=\"a-p2\">The other feels it as pressure and moves away, a little: a short answer, a joke, the phone.</p> "
            + "<p id=\"a-p3\">Later the reach is louder, sharper or simply the fourth of the evening.</p>";

    private final LessonWords lesson = LessonWords.in(LESSON);

    private Anchor at(String words) {
        int start = lesson.text().indexOf(words);
        return Anchor.of(lesson, start, start + words.length());
    }

    private static String found(Anchor anchor, String html) {
        LessonWords now = LessonWords.in(html);
        return switch (new Anchoring(now).find(anchor)) {
            case Where.Same same -> "same: " + now.text().substring(same.start(), same.end());
            case Where.Edited edited -> "edited: " + now.text().substring(edited.start(), edited.end());
            case Where.Gone gone -> "gone";
        };
    }

    @Test
    void anAnchorKeepsTheWordsTheParagraphAndWhatStandsAround() {
        Anchor anchor = at("moves away, a little");
        assertThat(anchor.paragraph()).isEqualTo("a-p2");
        assertThat(anchor.before()).hasSize(Anchor.CONTEXT).endsWith("feels it as pressure and ");
        assertThat(anchor.after()).hasSize(Anchor.CONTEXT).startsWith(": a short answer");
        assertThat(lesson.text().substring(anchor.offset())).startsWith("moves away");
        assertThat(Anchor.of(lesson, lesson.paragraphs().get(2)).words()).startsWith("Later the reach is louder").endsWith("of the evening.");
        assertThat(Anchor.of(LessonWords.in("<p id=\"a-p1\">" + "word ".repeat(90) + "</p>"), new LessonWords.Paragraph("a-p1", 0, "")).words()).hasSize(80);
    }

    @Test
    void inTheSameLessonItIsWhereItWas() {
        assertThat(found(at("moves away, a little"), LESSON)).isEqualTo("same: moves away, a little");
    }

    @Test
    void aParagraphThatWasPutBeforeMovesIt() {
        assertThat(found(at("moves away, a little"), "<p>A new beginning, of some length, to be read first.</p> " + LESSON)).isEqualTo("same: moves away, a little");
    }

    @Test
    void amongEqualWordsThoseWithTheSameNeighboursAreMeant() {
        int second = lesson.text().lastIndexOf("reach");
        Anchor anchor = Anchor.of(lesson, second, second + 5);
        String moved = "<p>The reach comes first. The reach comes first. The reach comes first.</p> " + LESSON;
        Where.Same where = (Where.Same) new Anchoring(LessonWords.in(moved)).find(anchor);
        assertThat(LessonWords.in(moved).text().substring(where.start())).startsWith("reach is louder");
    }

    @Test
    void aShortWordWhoseSentenceIsGoneIsNotFoundInAnother() {
        int second = lesson.text().lastIndexOf("reach");
        Anchor anchor = Anchor.of(lesson, second, second + 5);
        assertThat(found(anchor, LESSON.replace("Later the reach is louder, sharper or simply the fourth of the evening.", "Nothing."))).isEqualTo("gone");
    }

    @Test
    void aLongSentenceIsFoundWhereverItWent() {
        Anchor anchor = at("It is still a reach, and it wants an answer.");
        assertThat(found(anchor, "<p>Quite another page. It is still a reach, and it wants an answer.</p>"))
                .isEqualTo("same: It is still a reach, and it wants an answer.");
    }

    @Test
    void editedWordsAreFoundBetweenTheirNeighbours() {
        assertThat(found(at("moves away, a little"), LESSON.replace("moves away, a little", "steps back"))).isEqualTo("edited: steps back");
    }

    @Test
    void wordsThatAreCutOutAreGoneAndSoAreThoseWhoseNeighboursDriftedApart() {
        assertThat(found(at("moves away, a little"), LESSON.replace("moves away, a little", ""))).isEqualTo("gone");
        assertThat(found(at("moves away, a little"), LESSON.replace("moves away, a little", "moves off. " + "And more. ".repeat(20)))).isEqualTo("gone");
        assertThat(found(at("moves away, a little"), "<p>Nothing is as it was.</p>")).isEqualTo("gone");
        assertThat(found(at("moves away, a little"), "")).isEqualTo("gone");
    }

    @Test
    void aLessonThatIsOneWordIsFoundWhole() {
        LessonWords small = LessonWords.in("<p>reach</p>");
        assertThat(new Anchoring(small).find(Anchor.of(small, 0, 5))).isEqualTo(new Where.Same(0, 5));
    }

    @Test
    void aPlaceHasWordsAndNotTooMany() {
        assertThatThrownBy(() -> Anchor.of(lesson, 3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Anchor("", "x".repeat(Anchor.MOST_WORDS + 1), "", "", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Anchor("", "x", "", "", -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
