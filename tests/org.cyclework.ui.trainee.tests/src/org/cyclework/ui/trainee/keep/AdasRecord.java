package org.cyclework.ui.trainee.keep;

import java.nio.file.Path;
import org.cyclework.record.Learner;
import org.cyclework.record.NewEvent;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of keeping begin from: a record of one person, who read one lesson. */
abstract class AdasRecord {

    @TempDir
    Path top;

    StandaloneRecord record;
    Learner ada;

    @BeforeEach
    void open() {
        record = RealRecord.in(top.resolve("record"));
        ada = record.enrol("Ada");
        record.append(record.pick(ada.id()), new NewEvent(Verbs.LESSON_READ, "L1.1"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    /** @return what keeps a record while somebody, or nobody where that is null, sits at the desk */
    static Keeping keeping(StandaloneRecord of, Learner person) {
        return new Keeping(of, of, of, of.accounts(), new CourseBuilder().module("M1", "L1.1").library(), new OneSeat(of, person));
    }
}
