package org.cyclework.ui.tests.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.tests.support.Opening;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;

/** Lessons and cases of the course, opened by their links. */
public final class PlacesOfCourse {

    private final Opening opening = new Opening();

    /** @return a case */
    public static VignetteCase vignette(String id) {
        return Engines.get(CourseLibrary.class).course().vignette(id).orElseThrow();
    }

    /** @return the lessons of a module */
    public static List<Lesson> lessonsOf(String module) {
        return Engines.get(CourseLibrary.class).course().modules().stream().filter(each -> each.getId().equals(module)).map(Module::getLessons)
                .<Lesson>flatMap(List::stream).toList();
    }

    /** Opens a lesson, and waits until its heading is on the page. */
    public void openLesson(Lesson lesson) {
        opening.measure("the lesson " + lesson.getId(), () -> open(CourseLink.Kind.LESSON, lesson.getId()),
                () -> title().startsWith(number(lesson)) && headings().stream().anyMatch(text -> text.contains(lesson.getTitle())));
    }

    /** Opens a case, and waits until its chairs can be taken. */
    public void openCase(VignetteCase vignette) {
        opening.measure("the case " + vignette.getId(), () -> open(CourseLink.Kind.CASE, vignette.getId()),
                () -> title().contains(vignette.getTitle()) && OnScreen.has("play-pursuer"));
    }

    /** Says how long all of them took. */
    public void tell(String kind) {
        opening.tell(kind);
    }

    private static String number(Lesson lesson) {
        return lesson.getId().substring(1);
    }

    private static void open(CourseLink.Kind kind, String id) {
        Engines.get(LinkOpener.class).open(CourseLink.to(kind, id));
    }

    private static String title() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor()).map(IEditorPart::getTitle).orElse("");
    }

    /** @return the headings of all pages that can be seen */
    private static List<String> headings() {
        List<String> found = new ArrayList<>();
        headings(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), found);
        return found;
    }

    private static void headings(Control control, List<String> found) {
        if (!control.isVisible()) {
            return;
        }
        if (control instanceof Browser browser) {
            found.add(String.valueOf(browser.evaluate("return (document.querySelector('h1')||{textContent:''}).textContent")));
        } else if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                headings(child, found);
            }
        }
    }
}
