package org.cyclework.record.internal;

import java.util.Map;
import org.cyclework.record.Appended;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Topics;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** Posts each appended event, and that roles changed, to the platform's event service, where there is one; it may come and go. */
@Component(service = Announcer.class)
public final class Announcer implements Telling {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile EventAdmin eventAdmin;

    /** For the component runtime, which fills in the event service. */
    public Announcer() {
    }

    Announcer(EventAdmin eventAdmin) {
        this.eventAdmin = eventAdmin;
    }

    @Override
    public void accept(LearningEvent event) {
        EventAdmin target = eventAdmin;
        if (target != null) {
            Appended payload = new Appended(event.learner(), event.id(), event.verb(), event.objectId());
            target.postEvent(new Event(Topics.APPENDED, Map.of(Topics.PAYLOAD, payload)));
        }
    }

    @Override
    public void rolesChanged() {
        EventAdmin target = eventAdmin;
        if (target != null) {
            target.postEvent(new Event(Topics.ROLES, Map.of()));
        }
    }
}
