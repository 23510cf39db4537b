package org.cyclework.ui;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * What an editor of ours shows: a link with a title. It comes back after a restart. Two inputs are equal if they mean the
 * same place, whatever part of it.
 */
public final class PageInput implements IEditorInput, IPersistableElement {

    static final String KEY_LINK = "link";
    static final String KEY_TITLE = "title";
    static final String KEY_BESIDE = "beside";

    private final CourseLink link;
    private final String title;
    private final boolean beside;

    /**
     * @param link the place
     * @param title what the tab says until the editor knows better
     */
    public PageInput(CourseLink link, String title) {
        this(link, title, false);
    }

    /**
     * @param link the place
     * @param title what the tab says until the editor knows better
     * @param beside whether it keeps its tab when another place of its kind is opened
     */
    public PageInput(CourseLink link, String title, boolean beside) {
        this.link = Objects.requireNonNull(link);
        this.title = Objects.requireNonNull(title);
        this.beside = beside;
    }

    /** @return whether it keeps its tab when another place of its kind is opened */
    public boolean isBeside() {
        return beside;
    }

    /** @return the place, with the part of it that was asked for */
    public CourseLink link() {
        return link;
    }

    /** @return id of the place, such as that of a lesson, case or module */
    public String id() {
        return link.id();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.named(link.kind().name());
    }

    @Override
    public String getName() {
        return title;
    }

    @Override
    public String getToolTipText() {
        return title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(KEY_LINK, link.toString());
        memento.putString(KEY_TITLE, title);
        memento.putBoolean(KEY_BESIDE, beside);
    }

    @Override
    public String getFactoryId() {
        return PageInputFactory.ID;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageInput that && link.kind().equals(that.link.kind()) && link.id().equals(that.link.id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(link.kind(), link.id());
    }
}
