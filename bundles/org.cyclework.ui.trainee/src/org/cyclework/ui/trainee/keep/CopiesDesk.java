package org.cyclework.ui.trainee.keep;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Packets;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.packet.CopyWords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service: what the page about copies of one's work is made from. */
@Component(service = CopiesDesk.class)
public final class CopiesDesk {

    private final LinkOpener links;
    private final Packets packets;
    private final CurrentLearner people;

    /** Made by the service runtime. */
    @Activate
    public CopiesDesk(@Reference LinkOpener links, @Reference Packets packets, @Reference CurrentLearner people) {
        this.links = links;
        this.packets = packets;
        this.people = people;
    }

    /** @return what opens places of the window */
    LinkOpener links() {
        return links;
    }

    /** Reads where copies of the work of the person at the desk are; slow. */
    CopiesPage read(LocalDate today, ZoneId zone) {
        Optional<Access> access = people.access();
        return new CopiesPage(access.map(one -> packets.copies(one).values().stream().findFirst().orElse(List.of())), new CopyWords(today, zone));
    }
}
