package org.cyclework.record.internal;

import org.cyclework.record.Packets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the packets of the user's record as a service. */
@Component(service = Packets.class)
public final class PacketsComponent extends LocalPackets {

    /**
     * Creates them beside the record.
     *
     * @param record whose they are
     */
    @Activate
    public PacketsComponent(@Reference LocalRecord record) {
        super(record.core());
    }
}
