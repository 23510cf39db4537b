package org.cyclework.ui.supervisor;

import java.nio.file.Path;
import org.cyclework.record.Access;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.supervisor.office.BegunPlace;

/** Places at which something can be begun, in a real record of one person. */
public final class BegunPlaces {

    private final Path folder;
    private final Access access;

    /** Places in the record of this folder. */
    public BegunPlaces(Path folder) {
        this.folder = folder;
        try (StandaloneRecord record = RealRecord.in(folder)) {
            access = RealRecord.enrolled(record, "Ruth Levi");
        }
    }

    /** @return the place, read as after another start of the program */
    public BegunPlace at(String place) {
        return new BegunPlace(RealRecord.drafts(folder), access, place);
    }
}
