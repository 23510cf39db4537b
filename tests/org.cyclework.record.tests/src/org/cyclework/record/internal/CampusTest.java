package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.CampusAddress;
import org.cyclework.record.CampusLogin;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.CampusRefused;
import org.cyclework.record.CampusResult;
import org.cyclework.record.CampusState;
import org.cyclework.record.Copy;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.CampusFixture.Machine;
import org.cyclework.record.internal.campus.CampusSettings;
import org.cyclework.testsupport.TemporaryPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Machines work alone and are united by the database of a campus. */
class CampusTest {

    private static TemporaryPostgres postgres;

    @TempDir
    Path folder;

    private CampusFixture campus;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        postgres = TemporaryPostgres.startListening();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @BeforeEach
    void aCampus() throws Exception {
        campus = new CampusFixture(postgres, folder).setUp();
    }

    @AfterEach
    void close() {
        campus.close();
    }

    private static void answer(Machine machine, Access access, int count) {
        for (int i = 0; i < count; i++) {
            machine.record.append(access, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-" + i, "{\"score\":0.5}"));
        }
    }

    private static List<UUID> ids(Machine machine, Access access) {
        return machine.record.events(access).stream().map(LearningEvent::id).toList();
    }

    @Test
    void whatWasDoneOnOneMachineIsOnTheOther() throws Exception {
        Machine one = campus.machine("one");
        Access ada = one.enrol("Ada");
        answer(one, ada, 5);
        String login = campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of());
        CampusResult brought = one.as(login).exchange();
        assertThat(brought.told()).isEmpty();
        assertThat(brought.whole()).isTrue();
        assertThat(brought.brought()).as("seals are none that a person knows of").isEqualTo(6);
        Machine other = campus.machine("other").as(login);
        CampusResult fetched = other.exchange();
        assertThat(fetched.fetched().refused()).isEmpty();
        assertThat(fetched.fetched().entries()).isEqualTo(6);
        Access there = other.record.pick(ada.learner());
        assertThat(ids(other, there)).isEqualTo(ids(one, ada));
        assertThat(other.record.items(there)).isEqualTo(one.record.items(ada));
        answer(other, there, 3);
        other.exchange();
        one.exchange();
        assertThat(ids(one, ada)).hasSize(9).isEqualTo(ids(other, there));
        assertThat(one.exchange().brought()).isZero();
        assertThat(one.exchange().fetched().entries()).isZero();
    }

    @Test
    void itIsToldHowFarTheSidesAre() throws Exception {
        Machine one = campus.machine("one");
        assertThat(one.campus.state(one.record.keeper()).place()).isEmpty();
        assertThat(one.exchange().told()).singleElement().asString().contains("No campus is named");
        Access ada = one.enrol("Ada");
        answer(one, ada, 5);
        String login = campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of());
        one.as(login);
        one.record.locked(OpenedRecord::journal).seal();
        CampusState before = one.campus.state(one.record.keeper());
        assertThat(before.waiting()).as("without seals").isEqualTo(6);
        assertThat(before.login()).contains(login);
        assertThat(before.exchanged()).isEmpty();
        one.exchange();
        CampusState after = one.campus.state(one.record.keeper());
        assertThat(after.waiting()).isZero();
        assertThat(after.there()).isZero();
        assertThat(after.exchanged()).isPresent();
        assertThat(after.place().orElseThrow()).doesNotContain(CampusFixture.LOGIN_PASSWORD);
        Machine beside = campus.machine("beside").as(login);
        RecordLocation sameMachine = new RecordLocation(beside.location.folder(), one.location.state());
        assertThat(new LocalCampus(beside.record, () -> sameMachine, Map.of(), Instant::now).state(beside.record.keeper()).exchanged()).isEmpty();
        Machine other = campus.machine("other").as(login);
        assertThat(other.campus.state(other.record.keeper()).there()).isEqualTo(2);
    }

    @Test
    void whoseWorkIsThereIsToldWithTheLastRound() throws Exception {
        Machine one = campus.machine("one");
        Access ada = one.enrol("Ada");
        Access ben = one.enrol("Ben");
        answer(one, ada, 1);
        answer(one, ben, 1);
        one.as(campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of()));
        assertThat(one.record.packets().copies(ada)).isEmpty();
        one.exchange();
        assertThat(one.record.packets().copies(ada).get(ada.learner())).singleElement().satisfies(copy -> {
            assertThat(copy.place()).isEqualTo(new Copy.Campus());
            assertThat(copy.when().last()).isEqualTo(one.campus.state(one.record.keeper()).exchanged());
        });
        assertThat(one.record.packets().copies(ben)).as("the login brings nothing about others").isEmpty();
    }

    @Test
    void ownWordsStayHereUnlessThePersonSaysOtherwise() throws Exception {
        Machine one = campus.machine("one");
        Access ada = one.enrol("Ada");
        one.record.append(ada, new NewEvent(Verbs.OWN_WORDS, "L1.1", "{\"text\":\"mine\"}"));
        String login = campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of());
        one.as(login).exchange();
        assertThat(campus.number("SELECT count(*) FROM cyclework.line WHERE audience = 'own'")).isZero();
        one.as(login, "cyclework.own=yes").exchange();
        assertThat(campus.number("SELECT count(*) FROM cyclework.line WHERE audience = 'own'")).isPositive();
        Machine other = campus.machine("other").as(login, "cyclework.own=yes");
        other.exchange();
        assertThat(ids(other, other.record.pick(ada.learner()))).isEqualTo(ids(one, ada));
    }

    @Test
    void aLineThatIsCutInTheMiddleIsUnitedLater() throws Exception {
        Machine one = campus.machine("one");
        Access ada = one.enrol("Ada");
        String login = campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of());
        one.as(login);
        String words = "x".repeat(400_000); // so that a batch is full soon
        for (int i = 0; i < 15; i++) {
            one.record.append(ada, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-" + i, "{\"score\":0.5,\"words\":\"" + words + "\"}"));
        }
        int[] batches = new int[1];
        CampusResult cut = one.campus.exchange(one.record.keeper(), (done, total) -> {
            if (done > 0 && ++batches[0] == 1) {
                kill();
            }
            return true;
        });
        assertThat(cut.whole()).isFalse();
        assertThat(cut.told()).singleElement().asString().contains("cannot be used now");
        answer(one, ada, 1);
        assertThat(one.exchange().whole()).isFalse();
        postgres.go();
        assertThat(campus.number("SELECT count(*) FROM cyclework.line WHERE audience = 'work'")).isBetween(2L, 15L);
        CampusResult united = one.exchange();
        assertThat(united.told()).isEmpty();
        assertThat(united.whole()).isTrue();
        Machine other = campus.machine("other").as(login);
        other.exchange();
        assertThat(ids(other, other.record.pick(ada.learner()))).isEqualTo(ids(one, ada)).hasSize(1 + 15 + 1).doesNotHaveDuplicates();
    }

    private static void kill() {
        try {
            postgres.kill();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void twoHistoriesWithOneNumberAreBothKeptAndTold() throws Exception {
        Machine one = campus.machine("one");
        Access ada = one.enrol("Ada");
        answer(one, ada, 3);
        one.record.close();
        String login = campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of());
        Machine twin = campus.copy(one, "twin").as(login);
        one.as(login);
        answer(one, ada, 2);
        Access there = twin.record.pick(ada.learner());
        answer(twin, there, 4);
        one.exchange();
        CampusResult second = twin.exchange();
        assertThat(second.whole()).isTrue();
        assertThat(second.fetched().told()).anyMatch(line -> line.contains("Two histories claim entry"));
        one.exchange();
        Machine third = campus.machine("third").as(login);
        CampusResult fresh = third.exchange();
        assertThat(fresh.fetched().refused()).isEmpty();
        assertThat(fresh.fetched().told()).anyMatch(line -> line.contains("Two histories claim entry"));
        assertThat(ids(one, ada)).hasSize(1 + 3 + 2 + 4).isEqualTo(ids(twin, there)).isEqualTo(ids(third, third.record.pick(ada.learner())));
        assertThat(third.exchange().fetched().entries()).isZero();
    }

    @Test
    void aTextThatWasTakenOutIsTakenOutThere() throws Exception {
        Machine one = campus.machine("one");
        Access ada = one.enrol("Ada");
        LearningEvent said = one.record.append(ada, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-1", "{\"text\":\"to be forgotten\"}"));
        String login = campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of());
        one.as(login).exchange();
        assertThat(campus.number("SELECT count(*) FROM cyclework.line WHERE position('to be forgotten'::bytea IN bytes) > 0")).isEqualTo(1);
        one.record.blank(ada, said.id());
        assertThat(one.exchange().told()).isEmpty();
        assertThat(campus.number("SELECT count(*) FROM cyclework.line WHERE position('to be forgotten'::bytea IN bytes) > 0")).isZero();
        Machine other = campus.machine("other").as(login);
        assertThat(other.exchange().fetched().refused()).isEmpty();
        assertThat(ids(other, other.record.pick(ada.learner()))).isEqualTo(ids(one, ada));
    }

    @Test
    void whereARoundWasBrokenOffTheTextIsTakenOutInTheNext() throws Exception {
        Machine one = campus.machine("one");
        Access ada = one.enrol("Ada");
        LearningEvent said = one.record.append(ada, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-1", "{\"text\":\"to be forgotten\"}"));
        String login = campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of());
        one.as(login).exchange();
        one.record.blank(ada, said.id());
        assertThatThrownBy(() -> one.campus.exchange(one.record.keeper(), (done, total) -> {
            if (done > 0) {
                throw new IllegalStateException("broken off");
            }
            return true;
        })).hasMessage("broken off");
        assertThat(one.exchange().told()).isEmpty();
        assertThat(campus.number("SELECT count(*) FROM cyclework.line WHERE position('to be forgotten'::bytea IN bytes) > 0")).isZero();
        assertThat(one.campus.state(one.record.keeper()).waiting()).isZero();
    }

    /** The campus does not answer, since somebody else holds what it is asked for. */
    @Test
    @Timeout(60)
    void whoeverStopsWhileTheSidesAreComparedWaitsForNothing() throws Exception {
        Machine one = campus.machine("one");
        Access ada = one.enrol("Ada");
        String login = campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of());
        CampusAddress address = new CampusAddress(postgres.url(campus.database), login, CampusFixture.LOGIN_PASSWORD, false);
        try (Connection owner = campus.connectAsOwner()) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("LOCK TABLE cyclework.tip IN ACCESS EXCLUSIVE MODE");
            assertThat(one.campus.connect(one.record.keeper(), address, (done, total) -> !isWaitedFor())).isEmpty();
            assertThat(one.home.resolve(CampusSettings.FILE)).doesNotExist();
            owner.rollback();
        }
        assertThat(one.campus.connect(one.record.keeper(), address, Watch.NOBODY)).isPresent();
    }

    private boolean isWaitedFor() {
        try {
            return campus.number("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTextThatWasTakenOutElsewhereIsTakenOutHere() throws Exception {
        Machine one = campus.machine("one");
        Access ada = one.enrol("Ada");
        LearningEvent said = one.record.append(ada, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-1", "{\"text\":\"to be forgotten\"}"));
        String login = campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of());
        one.as(login).exchange();
        Machine other = campus.machine("other").as(login);
        other.exchange();
        Access there = other.record.pick(ada.learner());
        assertThat(other.record.events(there)).anyMatch(event -> event.payloadJson().contains("to be forgotten"));
        one.record.blank(ada, said.id());
        one.exchange();
        assertThat(other.exchange().told()).isEmpty();
        assertThat(other.record.events(there)).noneMatch(event -> event.payloadJson().contains("to be forgotten"));
        assertThat(ids(other, there)).isEqualTo(ids(one, ada));
    }

    @Test
    void damageInOneStreamKeepsNobodyFromTheOthers() throws Exception {
        Machine one = campus.machine("one");
        Access ada = one.enrol("Ada");
        Access ben = one.enrol("Ben");
        answer(one, ada, 5);
        answer(one, ben, 5);
        one.record.close();
        Path file;
        try (Stream<Path> files = Files.walk(one.home.resolve("record/journal/" + ada.learner() + "/work"))) {
            file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(file, Files.readString(file).replaceFirst("Q1-2", "Q1-X"));
        one.as(campus.admit("seat", Duty.SEAT, Optional.empty(), true, Set.of()));
        assertThat(one.exchange().told()).singleElement().asString().contains("cannot be read here").contains(ada.learner().toString());
        String question = "SELECT count(*) FROM cyclework.line WHERE audience = 'work' AND learner = '";
        assertThat(campus.number(question + ada.learner() + "'")).isEqualTo(1 + 2);
        assertThat(campus.number(question + ben.learner() + "'")).isEqualTo(1 + 5 + 1);
    }

    @Test
    void whoIsNoAdministratorAsksForNothing() {
        Machine one = campus.machine("one");
        Access ada = one.enrol("Ada");
        CampusLogin login = new CampusLogin("lab", Duty.SEAT, Optional.empty(), true, Set.of());
        assertThatThrownBy(() -> one.campus.exchange(ada, Watch.NOBODY)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> one.campus.setUp(ada, campus.ownerFile())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> one.campus.admit(ada, campus.ownerFile(), login, Optional.empty())).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aLoginIsChangedByMakingItAgain() throws Exception {
        UUID ada = UUID.randomUUID();
        String login = campus.admit("any", Duty.SEAT, Optional.empty(), Set.of(ada));
        String seat = "SELECT count(*) FROM pg_auth_members WHERE member = '\"" + login + "\"'::regrole AND roleid = 'cyclework_seat'::regrole";
        String reach = "SELECT count(*) FROM cyclework.reach WHERE role = '" + login + "'";
        assertThat(campus.number(seat)).isEqualTo(1);
        assertThat(campus.number(reach)).isEqualTo(1);
        campus.admit("any", Duty.PERSON, Optional.of(ada), Set.of());
        assertThat(campus.number(seat)).isZero();
        assertThat(campus.number(reach)).isZero();
        campus.connect(login).close();
    }

    @Test
    void theProgramExchangesByItselfWhereThereIsACampus() throws Exception {
        Machine one = campus.machine("one");
        assertThat(CampusRounds.begin(one.campus, Duration.ZERO)).isEmpty();
        Access ada = one.enrol("Ada");
        one.as(campus.admit("ada", Duty.PERSON, Optional.of(ada.learner()), Set.of()));
        CountDownLatch exchanged = new CountDownLatch(1);
        LocalCampus telling = new LocalCampus(one.record, () -> one.location, Map.of(), () -> {
            exchanged.countDown();
            return Instant.EPOCH;
        });
        try (CampusRounds rounds = CampusRounds.begin(telling, Duration.ZERO).orElseThrow()) {
            assertThat(exchanged.await(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(campus.number("SELECT count(*) FROM cyclework.line WHERE audience = 'person'")).isPositive();
        one.as(campus.database + "-ada", "cyclework.minutes=0");
        assertThat(CampusRounds.begin(one.campus, Duration.ZERO)).isEmpty();
    }

    @Test
    void whatCannotBeSetUpIsSaidInASentence() throws Exception {
        Machine one = campus.machine("one");
        Path wrong = folder.resolve("wrong.properties");
        Files.writeString(wrong, "url=" + postgres.url(campus.database) + "\nuser=nobody-there\npassword=" + CampusFixture.LOGIN_PASSWORD + "\n");
        assertThatThrownBy(() -> one.campus.setUp(one.record.keeper(), wrong)).isInstanceOf(CampusRefused.class)
                .hasMessageContaining("was not set up").message().doesNotContain(CampusFixture.LOGIN_PASSWORD);
        assertThat(one.campus.setUp(one.record.keeper(), campus.ownerFile())).singleElement().asString().contains("there already");
        Files.writeString(wrong, "user=ada\n");
        assertThatThrownBy(() -> one.campus.setUp(one.record.keeper(), wrong)).isInstanceOf(CampusRefused.class).hasMessageContaining("names no database");
    }

    @Test
    void aDatabaseThatIsNotSetUpIsToldAsSuch() throws Exception {
        Machine one = campus.machine("one");
        try (CampusFixture empty = new CampusFixture(postgres, Files.createDirectories(folder.resolve("empty")))) {
            Files.createDirectories(one.home);
            Files.copy(empty.ownerFile(), one.home.resolve("campus.properties"));
            assertThat(one.exchange().told()).singleElement().asString().contains("not set up");
        }
    }
}
