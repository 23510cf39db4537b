package org.cyclework.ui.trainee.play;

import org.cyclework.ui.TextSize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;

/** The column of a scene: the story, and below it what can be done now; the end of the story and every choice can always be reached. */
final class SceneColumn extends Composite {

    private final TurnForm form;
    private StoryView story;
    private boolean phone;

    SceneColumn(Composite parent, TurnForm.Actions actions, boolean wordsFirst) {
        super(parent, SWT.NONE);
        story = new StoryText(this);
        form = new TurnForm(this, actions, wordsFirst);
        form.onResized(() -> layout(true));
        setLayout(new Sharing());
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
            int full = story.height(area.width);
            ColumnShare share = ColumnShare.of(area.height, full, story.end(area.width), form.heightAt(area.width));
            story.control().setBounds(0, 0, area.width, share.story());
            form.setBounds(0, share.story(), area.width, share.form());
            story.settle();
        }
    }
}
