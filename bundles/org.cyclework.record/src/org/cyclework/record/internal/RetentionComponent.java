package org.cyclework.record.internal;

import org.cyclework.record.Retention;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the institution's rule about work of people who left as a service. */
@Component(service = Retention.class)
public final class RetentionComponent extends LocalRetention {

    /**
     * Creates it beside the record.
     *
     * @param record whose it is
     */
    @Activate
    public RetentionComponent(@Reference LocalRecord record) {
        super(record.core());
    }
}
