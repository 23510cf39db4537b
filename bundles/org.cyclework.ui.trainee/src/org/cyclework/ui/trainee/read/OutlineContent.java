package org.cyclework.ui.trainee.read;

import java.util.List;
import org.cyclework.ui.trainee.study.OutlineNode;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of the outline as a tree. */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return ((OutlineNode) element).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null; // nothing is revealed from below
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((OutlineNode) element).children().isEmpty();
    }
}
