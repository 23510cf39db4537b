package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Verbs;

/** A program that works on a record until it is killed, and says of each event when it was acknowledged. */
final class WorkingChild {

    private WorkingChild() {
    }

    /** @param arguments the record's folder, another record's folder to merge with, a seed */
    public static void main(String[] arguments) throws IOException {
        EndsWithParent.watch();
        Path folder = Path.of(arguments[0]);
        Random chance = new Random(Long.parseLong(arguments[2]));
        while (true) {
            try (LocalRecord record = Records.at(new RecordLocation(folder), Clock.systemUTC(), UUID::randomUUID, List.of(),
                    event -> {})) {
                List<Learner> people = record.people();
                Access access = record.pick(people.isEmpty() ? record.enrol("Ada").id() : people.get(0).id());
                System.out.println("open " + people.size());
                for (int i = 0; i < 20 + chance.nextInt(60); i++) {
                    work(record, access, chance, Path.of(arguments[1]));
                }
            }
            System.out.println("closed");
        }
    }

    private static void work(LocalRecord record, Access access, Random chance, Path other) {
        switch (chance.nextInt(40)) {
            case 0 -> record.rebuild(record.keeper(), Watch.NOBODY);
            case 1 -> record.merge(record.keeper(), other, Watch.NOBODY);
            default -> {
                UUID words = UUID.randomUUID();
                String session = "{\"session\":\"" + words + "\",\"text\":\"what I would say\"}";
                List<NewEvent> act = chance.nextInt(3) > 0
                        ? List.of(new NewEvent(Verbs.ITEM_ANSWERED, "Q1-" + chance.nextInt(9), "{\"score\":1}"))
                        : List.of(new NewEvent(Verbs.OWN_WORDS, "V1", session).withId(words),
                                new NewEvent(Verbs.PLAY_TURN, "V1", session));
                record.append(access, act).forEach(event -> System.out.println("ack " + event.id()));
            }
        }
        System.out.flush();
    }
}
