package org.cyclework.ui.trainee.play;

import java.util.Optional;
import org.cyclework.ui.Events;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.page.Lettering;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;

/** The column of a scene: the story, and below it what can be done now; the end of the story and every choice can always be reached. */
final class SceneColumn extends Composite {

    private static final int WIDEST = 860;
    private static final int WIDEST_PHONE = 660;

    private final TurnForm form;
    private StoryView story;
    private Optional<SceneStory> told = Optional.empty();
    private boolean phone;

    SceneColumn(Composite parent, TurnForm.Actions actions, boolean wordsFirst) {
        super(parent, SWT.NONE);
        story = new StoryText(this);
        form = new TurnForm(this, actions, wordsFirst);
        form.onResized(() -> layout(true));
        setLayout(new Sharing());
        Events.onThemeChanged(this, this::again);
    }

    /** Words keep the colours in which they were written. */
    private void again() {
        told.ifPresent(story::show);
        layout(true);
    }

    /** Takes over the story; what is to be done is shown next. */
    void tell(SceneStory shown) {
        if (shown.phone() != phone) {
            phone = shown.phone();
            story.control().dispose();
            story = phone ? new PhoneStory(this) : new StoryText(this);
            story.control().moveAbove(form);
        }
        TextSize.follow(this);
        told = Optional.of(shown);
        story.show(shown);
    }

    TurnForm form() {
        return form;
    }

    /** Where nothing has to be written or confirmed, the story has the focus. */
    boolean focus() {
        return form.focusFirst() || story.control().setFocus();
    }

    boolean key(Event event) {
        return form.key(event);
    }

    /** Gives each its share of the height. */
    private final class Sharing extends Layout {

        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean flushed) {
            return new Point(width == SWT.DEFAULT ? 400 : width, height == SWT.DEFAULT ? 400 : height);
        }

        @Override
        protected void layout(Composite composite, boolean flushed) {
            Rectangle area = getClientArea();
            if (area.width <= 1 || area.height <= 1) {
                return;
            }
            // lines that are too long are hard to read, and a phone is narrow
            int width = Math.min(area.width, Lettering.scaled(phone ? WIDEST_PHONE : WIDEST));
            int left = (area.width - width) / 2;
            int full = story.height(width);
            ColumnShare share = ColumnShare.of(area.height, full, story.end(width), form.heightAt(width));
            story.control().setBounds(left, 0, width, share.story());
            form.setBounds(left, share.story(), width, share.form());
            story.settle();
        }
    }
}
