package org.cyclework.ui.trainee.play;

import java.util.Set;
import org.cyclework.roleplay.Moment;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Lettering;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;

/** The scene while it is played: story and choices in one column, beside it what can be felt and seen, and the case file where it is asked for. */
final class ScenePanel extends Composite {

    private static final int GAUGES = 230;
    private static final int FILE = 350;
    private static final int WIDEST = 920;
    /** The largest part of the width, in per cent, that stands beside the column. */
    private static final int MOST_BESIDE = 42;
    /** The largest part of the height, in per cent, that the gauges keep beside an open case file. */
    private static final int MOST_GAUGES = 45;

    private final SceneColumn column;
    private final GaugePanel gauges;
    private final Composite file;
    private final PageBrowser filePage;
    private boolean fileOpen;

    /**
     * @param links follows the links of the case file
     * @param wordsFirst whether the trainee is asked for their own words before the choices appear
     */
    ScenePanel(Composite parent, LinkOpener links, TurnForm.Actions actions, boolean wordsFirst) {
        super(parent, SWT.NONE);
        column = new SceneColumn(this, actions, wordsFirst);
        gauges = new GaugePanel(this);
        file = Widgets.id(new Composite(this, SWT.NONE), "case-file-pane");
        GridLayoutFactory.fillDefaults().applyTo(file);
        filePage = new PageBrowser(file, "case-file-page", links::open);
        filePage.onEscape(() -> closeFile());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(filePage);
        file.setVisible(false);
        setLayout(new Beside());
        // after the letters have their new size
        Preferences.follow(this, Set.of(Preferences.ZOOM, Preferences.PROJECTOR), () -> getDisplay().asyncExec(this::layOutAgain));
    }

    private void layOutAgain() {
        if (isDisposed()) {
            return;
        }
        layout(true, true);
        column.form().fit();
    }

    /** Shows what is to be done now. */
    void show(SceneView view) {
        column.tell(view.story());
        say(view.moment());
        gauges.show(view.gauges());
        view.change().ifPresentOrElse(column.form()::show, () -> column.form().show(view.moment()));
        layout(true, true);
        column.focus();
    }

    /** Lets a screen reader hear what the other has just said. */
    private void say(Moment moment) {
        moment.otherSaid().ifPresent(line -> Widgets.say(this, moment.otherName() + ": " + line.text()));
    }

    /** Shows a hint below the choices. */
    void hint(String words) {
        column.form().hint(words);
    }

    /** A key was pressed; returns whether it meant something here. */
    boolean key(Event event) {
        if (event.keyCode == SWT.ESC && fileOpen) {
            return closeFile();
        }
        return column.key(event);
    }

    /** Opens the case file beside the story, or closes it; the story and what was begun stay as they are. */
    void toggleFile(HtmlPage shown) {
        if (fileOpen) {
            closeFile();
        } else {
            fileOpen = true;
            file.setVisible(true);
            filePage.show(shown);
            layOutAgain();
            filePage.setFocus();
        }
    }

    private boolean closeFile() {
        fileOpen = false;
        file.setVisible(false);
        layOutAgain();
        return column.focus();
    }

    @Override
    public boolean setFocus() {
        return column.focus();
    }

    /** The column left, the rest right of it. */
    private final class Beside extends Layout {

        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean flushed) {
            return new Point(width == SWT.DEFAULT ? 600 : width, height == SWT.DEFAULT ? 400 : height);
        }

        @Override
        protected void layout(Composite composite, boolean flushed) {
            Rectangle area = getClientArea();
            int beside = Math.min(Lettering.scaled(fileOpen ? FILE : GAUGES), area.width * MOST_BESIDE / 100);
            // in a wide window what belongs together stays together, in the middle
            int wide = Math.min(area.width - beside, Lettering.scaled(WIDEST));
            int start = (area.width - beside - wide) / 2;
            int left = start + wide;
            column.setBounds(start, 0, wide, area.height);
            int high = fileOpen ? Math.min(gauges.heightAt(beside), area.height * MOST_GAUGES / 100) : area.height;
            gauges.setBounds(left, 0, beside, high);
            file.setBounds(left, high, beside, area.height - high);
        }
    }
}
