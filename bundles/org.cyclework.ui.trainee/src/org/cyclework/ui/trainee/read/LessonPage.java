package org.cyclework.ui.trainee.read;

import java.util.List;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.course.render.LessonRenderer;
import org.cyclework.course.render.LessonWords;
import org.cyclework.course.render.SkillRenderer;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.Skill;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.Labels;

/**
 * A lesson, ready to be shown.
 *
 * @param title what the tab says
 * @param page the text
 * @param previous the lesson before it
 * @param next the lesson after it
 * @param written whether there is something to read
 * @param practised whether there is something to practise
 * @param words its running words; empty where there is nothing to read
 */
record LessonPage(String title, HtmlPage page, Optional<Lesson> previous, Optional<Lesson> next, boolean written,
        boolean practised, Optional<LessonWords> words) {

    static LessonPage of(Course course, String lessonId) {
        Optional<Lesson> lesson = course.lesson(lessonId);
        String title = lesson.map(Labels::of).orElse(lessonId);
        Optional<String> html = new LessonRenderer(course).html(lessonId);
        HtmlPage page = HtmlPage.titled(title);
        Optional<Skill> skill = lesson.map(Lesson::getSkill);
        Optional<Module> module = course.moduleOf(lessonId);
        if (html.isPresent()) {
            module.ifPresent(one -> page.text("p", "meta", Labels.of(one) + minutes(lesson)));
            page.html(html.get());
            skill.ifPresent(one -> page.html(new SkillRenderer(course).html(one, practise(lessonId))));
        } else {
            page.text("h1", lesson.map(Lesson::getTitle).orElse(Messages.Page_notHere));
            page.text("p", lesson.isPresent() ? Messages.Lesson_coming : Messages.bind(Messages.Lesson_unknown, lessonId));
            module.ifPresent(one -> objectives(page, one));
        }
        List<String> order = course.modules().stream().flatMap(one -> one.getLessons().stream()).map(Lesson::getId).toList();
        int at = order.indexOf(lessonId);
        return new LessonPage(title, page, neighbour(course, order, at < 0 ? -1 : at - 1),
                neighbour(course, order, at < 0 ? -1 : at + 1), html.isPresent(),
                html.isPresent() && skill.isPresent(), LessonWords.of(course, lessonId));
    }

    private static String practise(String lessonId) {
        return "<p>" + HtmlPage.link(CourseLink.to(CourseLink.Kind.PRACTICE, lessonId), Messages.Lesson_sayIt) + "</p>";
    }

    private static String minutes(Optional<Lesson> lesson) {
        return lesson.filter(one -> one.getMinutes() > 0).map(one -> Messages.bind(Messages.Lesson_minutes, one.getMinutes())).orElse("");
    }

    private static void objectives(HtmlPage page, Module module) {
        page.text("h2", Messages.bind(Messages.Lesson_objectives, module.getTitle())).html("<ul>");
        module.getObjectives().forEach(objective -> page.text("li", Labels.of(objective)));
        page.html("</ul>");
    }

    private static Optional<Lesson> neighbour(Course course, List<String> order, int at) {
        return at < 0 || at >= order.size() ? Optional.empty() : course.lesson(order.get(at));
    }
}
