package org.cyclework.ui.trainee.read;

import org.cyclework.ui.Icons;
import org.cyclework.ui.Palette;
import org.cyclework.ui.trainee.study.Mark;
import org.cyclework.ui.trainee.study.OutlineNode;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** What a line of the outline says, in its first column, or how far it is, in the second. */
final class OutlineLabel extends ColumnLabelProvider {

    private final LocalResourceManager images;
    private final boolean state;

    OutlineLabel(Control owner, boolean state) {
        this.images = new LocalResourceManager(JFaceResources.getResources(), owner);
        this.state = state;
    }

    @Override
    public String getText(Object element) {
        OutlineNode node = (OutlineNode) element;
        return state ? node.stateText() : node.label();
    }

    @Override
    public Image getImage(Object element) {
        return state ? null : images.create(Icons.named(((OutlineNode) element).icon()));
    }

    @Override
    public Color getForeground(Object element) {
        Mark mark = ((OutlineNode) element).mark();
        if (mark == Mark.COMING || mark == Mark.NONE) {
            return Palette.MUTED.color();
        }
        if (!state) {
            return null;
        }
        return mark == Mark.DONE ? Palette.CONNECTED.color() : mark == Mark.HERE ? Palette.LINK.color() : Palette.MUTED.color();
    }

    @Override
    public String getToolTipText(Object element) {
        OutlineNode node = (OutlineNode) element;
        return node.state().isEmpty() ? node.label() : node.label() + " (" + node.state() + ")";
    }
}
