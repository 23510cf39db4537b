package org.cyclework.ui.supervisor.office;

import org.cyclework.record.Campus;
import org.cyclework.record.Packets;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.Retention;
import org.cyclework.ui.packet.Stick;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service: what the page about machines and exchange works with. Whatever it is asked reads or writes files; call it in a job. */
@Component(service = Machines.class)
public final class Machines {

    private final Packets packets;
    private final Campus campus;
    private final Stick stick;
    private final Retention retention;
    private final RecordKeeping keeping;

    /** Made by the service runtime. */
    @Activate
    public Machines(@Reference Packets packets, @Reference Campus campus, @Reference Stick stick, @Reference Retention retention, @Reference RecordKeeping keeping) {
        this.retention = retention;
        this.keeping = keeping;
        this.packets = packets;
        this.campus = campus;
        this.stick = stick;
    }

    /** @return the packets, and the machines that they come from */
    public Packets packets() {
        return packets;
    }

    /** @return the database that this machine exchanges with */
    public Campus campus() {
        return campus;
    }

    /** @return how long work of people who left is kept */
    public Retention retention() {
        return retention;
    }

    /** @return what erases people */
    public RecordKeeping keeping() {
        return keeping;
    }

    /** @return what carries work through files */
    public Stick stick() {
        return stick;
    }
}
