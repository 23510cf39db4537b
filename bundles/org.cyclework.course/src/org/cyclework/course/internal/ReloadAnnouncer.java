package org.cyclework.course.internal;

import java.util.Map;
import java.util.function.Consumer;
import org.cyclework.course.CourseReloaded;
import org.cyclework.course.CourseTopics;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** Posts each reload to the platform's event service, where there is one; it may come and go. */
@Component(service = ReloadAnnouncer.class)
public final class ReloadAnnouncer implements Consumer<CourseReloaded> {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile EventAdmin eventAdmin;

    /** For the component runtime, which fills in the event service. */
    public ReloadAnnouncer() {
    }

    ReloadAnnouncer(EventAdmin eventAdmin) {
        this.eventAdmin = eventAdmin;
    }

    @Override
    public void accept(CourseReloaded reloaded) {
        EventAdmin target = eventAdmin;
        if (target != null) {
            target.postEvent(new Event(CourseTopics.RELOADED, Map.of(CourseTopics.PAYLOAD, reloaded)));
        }
    }
}
