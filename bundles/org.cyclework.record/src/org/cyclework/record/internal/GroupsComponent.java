package org.cyclework.record.internal;

import org.cyclework.record.Groups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the groups of the user's record as a service. */
@Component(service = Groups.class)
public final class GroupsComponent extends LocalGroups {

    /**
     * Creates them beside the record.
     *
     * @param record whose they are
     */
    @Activate
    public GroupsComponent(@Reference LocalRecord record) {
        super(record.core());
    }
}
