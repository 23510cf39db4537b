package org.cyclework.ui;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes {@link PageInput}s again after a restart. */
public final class PageInputFactory implements IElementFactory {

    static final String ID = "org.cyclework.ui.pageInputFactory";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String link = memento.getString(PageInput.KEY_LINK);
        String title = memento.getString(PageInput.KEY_TITLE);
        if (link == null) {
            return null;
        }
        return CourseLink.parse(link).map(place -> new PageInput(place, title == null ? place.id() : title,
                Boolean.TRUE.equals(memento.getBoolean(PageInput.KEY_BESIDE)))).orElse(null);
    }
}
