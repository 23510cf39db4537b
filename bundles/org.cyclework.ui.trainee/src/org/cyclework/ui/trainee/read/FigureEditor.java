package org.cyclework.ui.trainee.read;

import java.nio.file.Path;
import java.util.Optional;
import org.cyclework.course.render.FigureRenderer;
import org.cyclework.course.render.FigureRenderer.Drawing;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Reload;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.page.SaveDialog;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.DrawingFile;
import org.cyclework.ui.trainee.page.PageEditor;
import org.cyclework.ui.trainee.page.SavedLine;
import org.cyclework.ui.trainee.study.Desk;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A figure by itself: large, with what it shows in words and as a table, to be saved as a picture. */
public final class FigureEditor extends PageEditor {

    private Composite frame;
    private Button lesson;
    private Button save;
    private Label said;
    private PageBrowser browser;
    private Optional<Drawing> drawing = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        Composite head = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 8).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        lesson = button(head, "figure.lesson", Messages.Button_toLesson, this::toLesson);
        save = button(head, "figure.save", Messages.Button_saveFigure, this::save);
        said = Widgets.style(Widgets.id(new Label(head, SWT.NONE), "figure.said"), "CyMuted");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(said);
        browser = new PageBrowser(frame, "figure.page", desk().links()::open);
        browser.onEscape(lesson::setFocus);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
        Desk desk = desk();
        Reload drawn = Reload.of(Messages.Job_figure, frame, () -> new FigureRenderer(desk.library().course()).drawing(input().id()), this::show);
        Events.onCourseReloaded(frame, drawn::soon);
        drawn.now();
        TextSize.follow(frame);
    }

    private static Button button(Composite row, String id, String words, Runnable run) {
        Button button = Widgets.id(new Button(row, SWT.PUSH), id);
        button.setText(words);
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void show(Optional<Drawing> loaded) {
        drawing = loaded;
        save.setEnabled(loaded.isPresent());
        lesson.setEnabled(loaded.flatMap(Drawing::lessonId).isPresent());
        String title = loaded.map(Drawing::caption).orElse(Messages.Page_notHere);
        setPartName(Messages.Figure_title);
        setTitleToolTip(title);
        browser.show(HtmlPage.titled(title).html(loaded.map(FigureRenderer::html).orElse(Messages.Page_notHereHtml)));
    }

    private void toLesson() {
        drawing.flatMap(Drawing::lessonId).ifPresent(id -> desk().links().open(CourseLink.to(CourseLink.Kind.LESSON, id)));
    }

    private void save() {
        drawing.ifPresent(shown -> SaveDialog.ask(frame.getShell(), Messages.Figure_saveTitle, Path.of(input().id()).getFileName().toString(), new String[] {"*.svg", "*.png"},
                new String[] {Messages.Copy_svg, Messages.Copy_png}).ifPresent(file -> Work.load(Messages.bind(Messages.Job_save, file), frame, () -> {
                    DrawingFile.write(DrawingFile.onPaper(shown.svg()), file);
                    return SavedLine.of(file);
                }, line -> said.setText(line.replace("&", "&&")))));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PageBrowser.class) {
            return adapter.cast(browser);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "lesson");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }
}
