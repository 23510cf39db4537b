package org.cyclework.record.internal;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.record.internal.journal.Kept;
import org.cyclework.record.internal.journal.Lost;
import org.cyclework.record.internal.journal.OpeningReport;

/** Puts into words what a person should know about the journal. */
final class Notices {

    private Notices() {
    }

    /** @return a sentence for each fact; a write that had not got to its end is none, since nobody was told that it was saved */
    static List<String> of(OpeningReport report) {
        List<String> sentences = new ArrayList<>();
        for (Kept kept : report.setAside()) {
            sentences.add("A part of the learner record is damaged and was set aside; everything else works. " + kept);
        }
        long missing = report.lost().stream().mapToLong(Lost::missing).sum();
        long people = report.lost().stream().map(lost -> lost.stream().learner()).distinct().count();
        if (!report.lost().isEmpty()) {
            sentences.add((missing > 0 ? missing + (missing == 1 ? " entry" : " entries") : "Entries") + " that this computer saved before, about "
                    + people + (people == 1 ? " person" : " people") + (missing == 1 ? ", is" : ", are") + " not in the learner record now: an older copy may "
                    + "have been put back, or the disk lost them. Nothing was deleted; a backup or another computer may have them.");
        }
        report.newer().forEach(file -> sentences.add("A newer version of Cyclework wrote " + file
                + "; it is left as it is and not read."));
        report.strange().forEach(folder -> sentences.add("A folder that is no part of the learner record lay where a file of it is written. It is called " + folder
                + " now, with all that is in it; nothing of the record is there."));
        return sentences;
    }
}
