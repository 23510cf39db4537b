package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Audience;
import org.cyclework.record.Group;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.MergeResult;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.ThisMachine;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that come from elsewhere decide nothing here which nobody signed who may, and hide nothing that is here. */
class StrangersLinesTest {

    @TempDir
    Path top;
    private UUID boss;
    private UUID ada;
    private UUID ben;

    private StandaloneRecord open() {
        return RecordFactory.at(new RecordLocation(top.resolve("record"), top.resolve("state")), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
    }

    @BeforeEach
    void threePeople() {
        try (StandaloneRecord record = open()) {
            boss = record.enrol("Bea").id();
            ada = record.enrol("Ada").id();
            ben = record.enrol("Ben").id();
        }
    }

    private EventDraft draft(UUID id, UUID actor, String verb, String object, Fields payload) {
        return new EventDraft(id, verb, 1, object, Optional.empty(), actor, payload.json(), List.of());
    }

    /** Writes events in a home whose clock is a day behind. */
    private Path elsewhere(UUID learner, String audience, EventDraft... events) {
        Path other = top.resolve("other");
        try (Journal journal = Journal.open(new JournalPlaces(other, other.resolve("state")), new RealFiles(),
                new JournalRuntime(Clock.offset(Clock.systemUTC(), Duration.ofDays(-1)), UUID::randomUUID, new SecureRandom(), ThisMachine.marks()))) {
            Stream.of(events).forEach(event -> journal.append(learner, audience, List.of(event)));
        }
        return other;
    }

    @Test
    void whatTheyWroteIsNotSignedWhenAnInstitutionIsFounded() {
        UUID group = UUID.randomUUID();
        Path other = elsewhere(Institution.ID, "institution",
                draft(UUID.randomUUID(), ben, Verbs.ACCOUNT_OPENED, ben.toString(), Fields.none().and("kind", "pin")),
                draft(UUID.randomUUID(), ben, Verbs.ROLE_GRANTED, ben.toString(), Fields.none().and("role", "administrator")),
                draft(UUID.randomUUID(), ben, Verbs.GROUP_MADE, group.toString(), Fields.none().and("name", "theirs")),
                draft(UUID.randomUUID(), ben, Verbs.PERSON_ERASED, ada.toString(), Fields.none()),
                draft(UUID.randomUUID(), ben, Verbs.PEOPLE_JOINED, ben.toString(), Fields.none().and("person", ada)));
        try (StandaloneRecord record = open()) {
            Group own = record.groups().make(record.keeper(), "ours", Group.Kind.GROUP, Optional.empty());
            record.merge(record.keeper(), other, Watch.NOBODY);
            record.accounts().found(boss, "a long passphrase".toCharArray(), "The Institute");
            assertThat(record.people()).extracting(Learner::name).containsExactly("Bea", "Ada", "Ben");
            assertThat(record.accounts().roles(record.keeper())).containsOnlyKeys(boss);
            assertThat(record.accounts().accounts()).extracting(account -> account.person()).containsExactly(boss);
            assertThat(record.groups().list(record.keeper())).extracting(Group::id).containsExactly(own.id());
        }
    }

    @Test
    void whoIsOnePersonIsToldAndDeclaredHere() {
        Path other = elsewhere(Institution.ID, "institution",
                draft(UUID.randomUUID(), ben, Verbs.PEOPLE_JOINED, ben.toString(), Fields.none().and("person", ada)));
        try (StandaloneRecord record = open()) {
            MergeResult merged = record.merge(record.keeper(), other, Watch.NOBODY);
            assertThat(merged.told()).singleElement().asString().startsWith("Elsewhere “Ben” and “Ada” were declared to be one person");
            assertThat(record.people()).hasSize(3);
            record.accounts().join(record.keeper(), ben, ada);
            assertThat(record.people()).hasSize(2);
            assertThat(record.notices()).isEmpty();
        }
        try (StandaloneRecord record = open()) {
            assertThat(record.people()).hasSize(2);
            try (StandaloneRecord reading = open()) {
                assertThat(reading.people()).as("read beside it").hasSize(2);
            }
        }
    }

    @Test
    void whatSomebodyPutBehindOurOwnLastSealWasNotWrittenHere() throws IOException {
        try (StandaloneRecord record = open()) {
            record.groups().make(record.keeper(), "ours", Group.Kind.GROUP, Optional.empty());
        }
        Path copy = top.resolve("copy");
        Path tail = top.resolve("tail");
        copy(top.resolve("record"), copy.resolve("record"));
        copy(top.resolve("state"), copy.resolve("state"));
        try (Journal forging = Journal.open(new JournalPlaces(copy.resolve("record"), copy.resolve("state")), new RealFiles(),
                new JournalRuntime(Clock.systemUTC(), UUID::randomUUID, new SecureRandom(), ThisMachine.marks()))) {
            forging.append(Institution.ID, "institution", List.of(draft(UUID.randomUUID(), ben, Verbs.PERSON_ERASED, ada.toString(), Fields.none())));
            copy(copy.resolve("record").resolve("journal"), tail.resolve("journal")); // the home's seal comes when it is closed
        }
        try (StandaloneRecord record = open()) {
            MergeResult merged = record.merge(record.keeper(), tail, Watch.NOBODY);
            assertThat(merged.entries()).isEqualTo(1);
            assertThat(merged.told()).singleElement().asString().contains("“Ada” was erased");
            assertThat(record.people()).hasSize(3);
        }
    }

    @Test
    void whatWasDecidedHereStaysSoWhereAnotherLineTakesItsNumber() throws IOException {
        try (StandaloneRecord record = open()) {
            record.groups().make(record.keeper(), "ours", Group.Kind.GROUP, Optional.empty());
        }
        Path before = top.resolve("before");
        copy(top.resolve("record"), before.resolve("record"));
        copy(top.resolve("state"), before.resolve("state"));
        try (StandaloneRecord record = open()) {
            record.erase(record.keeper().about(ada));
            Path other = withSmallerLink(before, ((LocalRecord) record).locked(OpenedRecord::journal));
            assertThat(record.merge(record.keeper(), other, Watch.NOBODY).told()).anySatisfy(told -> assertThat(told).contains("Two histories"));
            assertThat(((LocalRecord) record).<Set<UUID>>locked(opened -> opened.institution().state().erased())).containsExactly(ada);
        }
        try (StandaloneRecord record = open()) {
            assertThat(((LocalRecord) record).<Set<UUID>>locked(opened -> opened.institution().state().erased())).containsExactly(ada);
        }
    }

    @Test
    void aHeaderOfAnotherHomeThatTakesThePlaceOfOursMakesItsLinesNotOurs() throws IOException {
        UUID writer;
        try (StandaloneRecord record = open()) {
            record.groups().make(record.keeper(), "ours", Group.Kind.GROUP, Optional.empty());
            writer = ((LocalRecord) record).locked(opened -> opened.journal().streams(Institution.ID).iterator().next().writer());
        }
        for (int i = 0; i < 12; i++) { // of as many links one comes before ours
            Path other = top.resolve("other" + i);
            try (Journal forging = Journal.open(new JournalPlaces(other, other.resolve("state")), new RealFiles(),
                    new JournalRuntime(Clock.systemUTC(), () -> writer, new SecureRandom(), ThisMachine.marks()))) {
                forging.append(Institution.ID, "institution", List.of(draft(UUID.randomUUID(), ben, Verbs.PERSON_ERASED, ada.toString(), Fields.none())));
            }
            try (StandaloneRecord record = open()) {
                record.merge(record.keeper(), other, Watch.NOBODY);
                assertThat(record.people()).as("after %s", other).hasSize(3);
                assertThat(record.groups().list(record.keeper())).hasSize(1);
            }
        }
    }

    /** @return a copy of the home of before in which another line has the number of what was decided here, and the link that comes first */
    private Path withSmallerLink(Path before, Journal ours) throws IOException {
        for (int i = 0;; i++) {
            Path copy = top.resolve("copy" + i);
            copy(before, copy);
            try (Journal forging = Journal.open(new JournalPlaces(copy.resolve("record"), copy.resolve("state")), new RealFiles(),
                    new JournalRuntime(Clock.systemUTC(), UUID::randomUUID, new SecureRandom(), ThisMachine.marks()))) {
                Entry forged = forging.append(Institution.ID, "institution", List.of(draft(UUID.randomUUID(), ben, "something-new", "x", Fields.none())));
                if (forged.link().compareTo(ours.link(forged.stream(), forged.number()).orElseThrow()) < 0) {
                    copy(copy.resolve("record").resolve("journal"), copy.resolve("tail").resolve("journal"));
                    return copy.resolve("tail");
                }
            }
        }
    }

    @Test
    void aTwinForOtherEyesOrWithoutASignatureHidesNoNote() {
        try (StandaloneRecord record = open()) {
            record.accounts().found(boss, "a long passphrase".toCharArray(), "The Institute");
            Group group = record.groups().make(record.accounts().access(Role.SUPERVISOR), "G", Group.Kind.GROUP, Optional.empty());
            record.groups().add(record.keeper(), group.id(), new Group.Member(ada, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
            Access supervisor = record.accounts().access(Role.SUPERVISOR).about(ada);
            LearningEvent note = record.append(supervisor, new NewEvent(Verbs.STAFF_NOTED, "L1.1", "{\"text\":\"mine\"}"));
            UUID id = note.id();
            elsewhere(ada, "staff", draft(id, boss, Verbs.STAFF_NOTED, "L1.1", Fields.none()));
            Path other = elsewhere(ada, "work", draft(id, ada, Verbs.LESSON_READ, "L1.1", Fields.none()));
            record.merge(record.keeper(), other, Watch.NOBODY);
            assertNoteAndLesson(record, supervisor, note);
            record.rebuild(record.keeper(), Watch.NOBODY);
            assertNoteAndLesson(record, supervisor, note);
        }
    }

    private static void assertNoteAndLesson(StandaloneRecord record, Access supervisor, LearningEvent note) {
        assertThat(record.events(supervisor)).contains(note);
        assertThat(record.events(supervisor, "L1.1")).extracting(LearningEvent::verb).containsExactly(Verbs.LESSON_READ, Verbs.STAFF_NOTED);
        assertThat(record.lessons(supervisor)).hasSize(1);
    }

    @Test
    void aTwinForOtherEyesHidesNothingInTheTablesEither() {
        Path other = elsewhere(ada, "person", draft(new UUID(7, 7), ada, "something-new", "x", Fields.none()));
        try (StandaloneRecord record = open()) {
            record.append(record.pick(ada), List.of(new NewEvent(Verbs.LESSON_READ, "L1.1").withId(new UUID(7, 7))));
            record.merge(record.keeper(), other, Watch.NOBODY);
            assertThat(record.events(record.pick(ada))).filteredOn(event -> event.id().equals(new UUID(7, 7))).hasSize(2);
            assertThat(record.lessons(record.pick(ada))).hasSize(1);
            List<LearningEvent> lines = ((LocalRecord) record).locked(opened -> opened.log().events(ada, Set.of(Audience.WORK, Audience.PERSON)));
            assertThat(lines).as("from the lines")
                    .isEqualTo(record.events(record.pick(ada)));
            assertThat(record.verify(record.keeper(), Watch.NOBODY).remarks()).singleElement().asString().contains("cannot show (“something-new”: 1)");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
