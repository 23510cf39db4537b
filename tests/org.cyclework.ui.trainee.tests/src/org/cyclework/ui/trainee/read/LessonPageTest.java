package org.cyclework.ui.trainee.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.model.course.Lesson;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.junit.jupiter.api.Test;

/** Lessons and what stands beside them, as pages. */
class LessonPageTest {

    private static final Course COURSE = PackReader.course(List.of(PackReader.open(Path.of("../../bundles/org.cyclework.content.attachment/pack"))));

    @Test
    void everyLessonHasAPageWithItsNeighboursInTeachingOrder() {
        List<Lesson> lessons = COURSE.modules().stream().flatMap(module -> module.getLessons().stream()).toList();
        for (int i = 0; i < lessons.size(); i++) {
            LessonPage page = LessonPage.of(COURSE, lessons.get(i).getId());
            assertEquals(i == 0 ? Optional.empty() : Optional.of(lessons.get(i - 1)), page.previous());
            assertEquals(i == lessons.size() - 1 ? Optional.empty() : Optional.of(lessons.get(i + 1)), page.next());
            assertEquals(COURSE.lessonText(lessons.get(i).getId()).isPresent(), page.written(), page.title());
            assertTrue(page.title().endsWith(lessons.get(i).getTitle()), page.title());
        }
    }

    @Test
    void aLessonEndsWithTheWayToItsPracticeAndTellsNoModelAnswer() {
        for (Lesson lesson : COURSE.modules().stream().flatMap(module -> module.getLessons().stream()).toList()) {
            LessonPage page = LessonPage.of(COURSE, lesson.getId());
            String body = page.page().body();
            assertEquals(lesson.getSkill() != null && page.written(), page.practised(), page.title());
            assertEquals(page.practised(), body.contains("<a href=\"cw:practice/" + lesson.getId() + "\">"), page.title());
            if (page.practised()) {
                assertTrue(body.contains("<h2>Say it: "), page.title());
                assertFalse(body.contains(lesson.getSkill().getStatements().getFirst().getModelAnswer()), page.title());
            }
        }
    }

    @Test
    void aLessonThatIsNotThereSaysSo() {
        LessonPage page = LessonPage.of(COURSE, "L99.1");
        assertFalse(page.written());
        assertTrue(page.page().body().contains("No lesson is called L99.1."), page.page().body());
        assertTrue(page.previous().isEmpty() && page.next().isEmpty());
    }

    @Test
    void whatStandsBesideHasAPageForEveryKind() {
        ConceptPages pages = new ConceptPages(COURSE);
        String concept = COURSE.concepts().getFirst().getKey();
        assertEquals(COURSE.concepts().getFirst().getLabel(), pages.page(CourseLink.to(CourseLink.Kind.CONCEPT, concept)).title());
        String term = COURSE.glossary().getFirst().getId();
        HtmlPage glossary = pages.page(CourseLink.to(CourseLink.Kind.GLOSSARY, term));
        assertEquals(COURSE.glossary().getFirst().getTerm(), glossary.title());
        assertTrue(glossary.body().contains("Glossary"), glossary.body());
        assertEquals(COURSE.source("S1").orElseThrow().getShort(), pages.page(CourseLink.to(CourseLink.Kind.SOURCE, "S1")).title());
        for (CourseLink.Kind kind : ConceptPages.KINDS) {
            String body = pages.page(CourseLink.to(kind, "no-such-id")).body();
            assertTrue(body.contains("Not in"), kind + ": " + body);
        }
    }

    @Test
    void aLessonThatIsStillToComeSaysSoAndWhatItsModuleIsFor() {
        CourseBuilder builder = new CourseBuilder().module("M1", "L1.1", "L1.2?").objective("LO1.1");
        Course course = builder.course();
        course.modules().getFirst().getObjectives().getFirst().setVerb("Name");
        course.modules().getFirst().getObjectives().getFirst().setText("a bid & its echo");
        LessonPage page = LessonPage.of(course, "L1.2?");
        assertFalse(page.written());
        assertFalse(page.practised());
        assertEquals(Optional.empty(), page.words());
        String body = page.page().body();
        assertTrue(body.contains("<h1>Title of L1.2?</h1>"), body);
        assertTrue(body.contains("<li>Name a bid &amp; its echo</li>"), body);
        assertFalse(body.contains("No lesson is called"), body);
        assertEquals(Optional.of("L1.1"), page.previous().map(Lesson::getId));
    }
}
