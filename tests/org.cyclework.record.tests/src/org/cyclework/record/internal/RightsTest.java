package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.AccessIssuer;
import org.cyclework.record.Audience;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.Scope;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.ThisMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what: the table, cell by cell, and that the engine asks it. */
class RightsTest {

    private static final UUID ADA = new UUID(1, 1);
    private static final UUID BEN = new UUID(2, 2);

    @TempDir
    Path folder;

    private static Access access(Role role, Scope scope) {
        return Issuer.made(ADA, role, scope);
    }

    private static final class Issuer extends AccessIssuer {

        static Access made(UUID actor, Role role, Scope scope) {
            return issue(actor, role, scope);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "READ_OWN,     SELF,  NO,    NO", "READ_WORK,    SELF,  SCOPE, SCOPE", "READ_REVIEW,  SELF,  SCOPE, SCOPE",
        "SEE_INSTITUTION, SCOPE, SCOPE, SCOPE", "WRITE_INSTITUTION, NO, SCOPE, SCOPE", "MANAGE_ACCOUNTS, NO, NO, SCOPE",
        "MANAGE_PINS, NO, SCOPE, SCOPE", "CHANGE_SECRET, SELF, NO, NO", "MANAGE_ROLES, NO, NO, SCOPE", "MANAGE_GROUPS, NO, SCOPE, SCOPE", "JOIN_PEOPLE, NO, SCOPE, SCOPE",
        "ADMIT_HOME, NO, SCOPE, SCOPE", "READ_STAFF,   NO,    SCOPE, NO", "READ_PERSON,  SELF,  SCOPE, SCOPE", "WRITE_OWN,    SELF,  NO,    NO",
        "WRITE_WORK,   SELF,  NO,    NO", "WRITE_REVIEW, NO,    SCOPE, NO", "WRITE_STAFF,  NO,    SCOPE, NO",
        "WRITE_PERSON, SELF,  NO,    SCOPE", "BLANK_ENTRY,  SELF,  NO,    NO", "ERASE_PERSON, NO,    NO,    SCOPE",
        "VERIFY,       SCOPE, SCOPE, SCOPE", "REBUILD,      NO,    NO,    SCOPE", "MERGE,        NO,    NO,    SCOPE",
        "BACK_UP,      NO,    NO,    SCOPE", "HAND_OUT,     SELF,  SCOPE, SCOPE", "TAKE_IN,      SCOPE, SCOPE, SCOPE", "SEE_COPIES,   SELF,  SCOPE, SCOPE", "MANAGE_RETENTION, NO, NO, SCOPE",
        "OTHER,        NO,    NO,    NO"})
    void everyRoleMayWhatTheTableSays(Operation operation, Rights.Reach trainee, Rights.Reach supervisor,
            Rights.Reach administrator) {
        Rights rights = new Rights();
        assertThat(rights.reach(Role.TRAINEE, operation)).isEqualTo(trainee);
        assertThat(rights.reach(Role.SUPERVISOR, operation)).isEqualTo(supervisor);
        assertThat(rights.reach(Role.ADMINISTRATOR, operation)).isEqualTo(administrator);
        for (Role role : Role.values()) {
            Rights.Reach reach = rights.reach(role, operation);
            assertThat(rights.allows(access(role, new Scope.One(ADA)), operation, ADA)).isEqualTo(reach != Rights.Reach.NO);
            assertThat(rights.allows(access(role, new Scope.Everybody()), operation, BEN)).isEqualTo(reach == Rights.Reach.SCOPE);
            assertThat(rights.allows(access(role, new Scope.Several(Set.of(ADA))), operation, BEN)).isFalse();
        }
    }

    @Test
    void everyOperationHasItsRow() {
        for (Operation operation : Operation.values()) {
            for (Role role : Role.values()) {
                assertThat(new Rights().reach(role, operation)).isNotNull();
            }
        }
        assertThat(Operation.reading(Audience.SECRET)).isEqualTo(Operation.OTHER);
        assertThat(Operation.writing(new Audience("later"))).isEqualTo(Operation.OTHER);
    }

    @Test
    void theEngineAsksTheTable() {
        try (LocalRecord record = new RecordFixture(folder).open()) {
            Access ada = record.pick(record.enrol("Ada").id());
            record.append(ada, new NewEvent(Verbs.OWN_WORDS, "V1", "{\"text\":\"mine\"}"));
            record.append(ada, new NewEvent(Verbs.LESSON_READ, "L1.1"));
            Access supervisor = Issuer.made(BEN, Role.SUPERVISOR, new Scope.Several(Set.of(ada.learner())));
            assertThat(record.events(supervisor.about(ada.learner()))).extracting(event -> event.audience().name())
                    .containsExactlyInAnyOrder("person", "work");
            assertThat(record.events(ada)).hasSize(3);
            assertThatThrownBy(() -> supervisor.about(BEN)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> record.append(supervisor.about(ada.learner()), new NewEvent(Verbs.LESSON_READ, "L1.1")))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> record.rebuild(ada, Watch.NOBODY)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> record.merge(ada, folder, Watch.NOBODY)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> record.erase(ada)).isInstanceOf(AccessDenied.class);
            assertThat(record.events(ada)).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"statement-answered", "statement-rated", "own-words", "play-reflected"})
    void whatIsOnesOwnIsWrittenAndReadByOneselfAlone(String verb) {
        try (LocalRecord record = new RecordFixture(folder).open()) {
            Access ada = record.pick(record.enrol("Ada").id());
            NewEvent event = new NewEvent(verb, "L1.1", "{\"session\":\"" + BEN + "\",\"statement\":\"L1.1-say-1\"}");
            assertThat(record.append(ada, event).audience()).isEqualTo(Audience.OWN);
            assertThat(record.events(ada, "L1.1")).hasSize(1);
            for (Role other : Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR)) {
                Access access = Issuer.made(BEN, other, new Scope.One(ada.learner()));
                assertThat(record.events(access, "L1.1")).isEmpty();
                assertThatThrownBy(() -> record.append(access, event)).isInstanceOf(AccessDenied.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"own, statement-answered, true, false, false", "work, lesson-read, true, true, true", "person, trainee-enrolled, true, true, true",
        "institution, person-erased, false, false, false", "own and work, lesson-read+own-words, true, false, false",
        "person and work, lesson-read+trainee-enrolled, true, true, true"})
    void whatIsDerivedIsOpenToWhomEveryAudienceOfItIsOpen(String audiences, String verbs, boolean trainee, boolean supervisor, boolean administrator) {
        Counting counting = new Counting(1, verbs.split("\\+"));
        try (LocalRecord record = new RecordFixture(folder).open(List.of(counting))) {
            Access ada = record.pick(record.enrol("Ada").id());
            Map<Role, Boolean> open = Map.of(Role.TRAINEE, trainee, Role.SUPERVISOR, supervisor, Role.ADMINISTRATOR, administrator);
            open.forEach((role, may) -> {
                UUID actor = role == Role.TRAINEE ? ada.learner() : BEN;
                Access access = Issuer.made(actor, role, new Scope.One(ada.learner()));
                if (may) {
                    assertThat(record.states(access, counting)).as(audiences + " " + role).isNotNull();
                } else {
                    assertThatThrownBy(() -> record.states(access, counting)).as(audiences + " " + role).isInstanceOf(AccessDenied.class);
                }
                assertThatThrownBy(() -> record.states(Issuer.made(BEN, Role.TRAINEE, new Scope.One(ada.learner())), counting))
                        .as("another trainee").isInstanceOf(AccessDenied.class);
            });
        }
    }

    @Test
    void anEventInAStreamForOtherEyesIsFoldedIntoNothing() {
        RecordFixture fixture = new RecordFixture(folder);
        Access ada;
        try (LocalRecord record = fixture.open()) {
            ada = record.pick(record.enrol("Ada").id());
            record.append(ada, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-a", "{\"score\":1}"));
        }
        JournalPlaces places = new JournalPlaces(folder, new RecordLocation(folder).state());
        try (Journal journal = Journal.open(places, new RealFiles(), new JournalRuntime(Clock.systemUTC(), UUID::randomUUID, new SecureRandom(), ThisMachine.marks()))) {
            journal.append(ada.learner(), "staff", List.of(new EventDraft(UUID.randomUUID(), Verbs.ITEM_ANSWERED, 1, "Q1-private", Optional.empty(), BEN,
                    "{\"score\":0}", List.of())));
            assertThat(new FoldedReads(new JournalLog(journal)).states(ada.learner(), new ItemProjection())).containsOnlyKeys("Q1-a");
        }
        try (LocalRecord record = fixture.open()) {
            assertThat(record.items(ada)).extracting(result -> result.itemId()).containsExactly("Q1-a");
        }
    }
}
