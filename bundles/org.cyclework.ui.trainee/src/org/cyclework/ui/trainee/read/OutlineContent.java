package org.cyclework.ui.trainee.read;

import java.util.List;
import java.util.function.Supplier;
import org.cyclework.ui.trainee.study.OutlineNode;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of the outline as a tree. */
final class OutlineContent implements ITreeContentProvider {

    private final Supplier<List<OutlineNode>> modules;

    /** @param modules the modules as they are now; the input of the viewer is of no matter */
    OutlineContent(Supplier<List<OutlineNode>> modules) {
        this.modules = modules;
    }

    @Override
    public Object[] getElements(Object input) {
        return modules.get().toArray();
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
