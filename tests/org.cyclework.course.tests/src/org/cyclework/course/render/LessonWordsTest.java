package org.cyclework.course.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.course.PackFixture;
import org.cyclework.course.pack.PackReader;
import org.cyclework.model.course.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a lesson are counted as its page counts them, and each paragraph can be linked to. */
class LessonWordsTest {

    @TempDir
    Path temp;

    private static LessonWords in(String html) {
        return LessonWords.in(html);
    }

    @Test
    void whiteSpaceIsOneBlankAndEscapesAreTheirLetters() {
        assertThat(in("<p>One\n  two</p>\n<p>a &amp;&lt;b&gt; &quot;c&quot; &#39;d&#39;</p>").text()).isEqualTo("One two a &<b> \"c\" 'd'");
        assertThat(in("\n<p>twice&amp;lt;</p>").text()).isEqualTo("twice&lt;");
    }

    @Test
    void citationsDrawingsReferencesAndSignOffsAreLeftOut() {
        String html = "<p>Said <a class=\"cite note\" href=\"cw:source/S1\">Some <b>et al.</b></a>once<svg><g><svg>x</svg><text>y</text></g></svg>.</p>"
                + "<section class=\"references\"><p id=\"l-p9\">Some</p></section><p class=\"sign-off note\">nobody</p><p>End</p>";
        assertThat(in(html).text()).isEqualTo("Said once.End");
        assertThat(in(html).paragraphs()).isEmpty();
    }

    @Test
    void paragraphsStandUnderTheirHeadings() {
        LessonWords words = in("<h1>The loop</h1>\n<p id=\"l1.1-p1\">First.</p>\n<section id=\"l1.1-a\"><h2>How it turns</h2>\n<p id=\"l1.1-a-p1\">Second one.</p>\n</section>");
        assertThat(words.text()).isEqualTo("The loop First. How it turns Second one. ");
        assertThat(words.paragraphs()).containsExactly(new LessonWords.Paragraph("l1.1-p1", 9, "The loop"), new LessonWords.Paragraph("l1.1-a-p1", 29, "How it turns"));
        assertThat(words.at(8)).isEmpty();
        assertThat(words.at(30)).isEqualTo(words.paragraph("l1.1-a-p1"));
        assertThat(words.text().substring(29, words.end(words.at(30).orElseThrow()))).isEqualTo("Second one.");
        assertThat(words.end(words.paragraph("l1.1-p1").orElseThrow())).isEqualTo(28);
    }

    @Test
    void twoHundredWordsAreAMinuteAndAnyRestIsOne() {
        LessonWords words = in("<p>" + "word ".repeat(401) + "</p>");
        assertThat(words.minutesFrom(0)).isEqualTo(3);
        assertThat(words.minutesFrom(5)).isEqualTo(2);
        assertThat(words.minutesFrom(2000)).isEqualTo(1);
        assertThat(words.minutesFrom(2005)).isZero();
        assertThat(words.minutesFrom(9999)).isZero();
    }

    @Test
    void everyParagraphOfALessonHasAnIdOfItsOwnAndTheFixturesOnesAreWhereTheyStand() {
        String html = new LessonRenderer(new PackFixture(temp).course()).html("L1.1").orElseThrow();
        assertThat(html.substring(0, html.indexOf("<section class=\"references\">"))).contains("<p id=\"l1.1-text-p1\">").doesNotContain("<p>").doesNotContain("<li>").doesNotContain("<tr>");
        LessonWords words = in(html);
        List<String> ids = words.paragraphs().stream().map(LessonWords.Paragraph::id).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(words.text()).startsWith("The loop ").doesNotContain("  ").doesNotContain("Some et al.").contains("this lesson");
    }

    @Test
    void everyLessonOfTheCourseHasItsWords() {
        Course course = PackReader.course(List.of(PackReader.open(Path.of("../../bundles/org.cyclework.content.attachment/pack"))));
        List<Lesson> lessons = course.modules().stream().flatMap(module -> module.getLessons().stream()).filter(lesson -> course.lessonText(lesson.getId()).isPresent()).toList();
        assertThat(lessons).isNotEmpty().allSatisfy(lesson -> {
            LessonWords words = LessonWords.of(course, lesson.getId()).orElseThrow();
            assertThat(words.minutesFrom(0)).isBetween(3, 20);
            assertThat(new HashSet<>(words.paragraphs())).hasSizeGreaterThan(20);
            assertThat(words.text()).doesNotContain("&lt;").doesNotContain("href=");
        });
    }
}
