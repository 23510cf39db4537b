package org.cyclework.ui.supervisor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.Learner;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.WorkKey;
import org.cyclework.supervision.standalone.Supervision;
import org.cyclework.supervision.standalone.SupervisionFactory;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.MovableClock;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.supervisor.office.BegunPlace;

/** A shared machine with the real engines: Ruth keeps and supervises it, Ben supervises as well, trainees sign in with a PIN. */
public final class Classroom implements AutoCloseable {

    private static final String PIN = "481516";
    private static final String RUTH = "a long enough passphrase";
    private static final String BEN = "another long passphrase";

    private final MovableClock clock = new MovableClock(RealRecord.NOON);
    private final StandaloneRecord record;
    private final RolePlay plays;
    private final Supervision supervision;
    private final Path folder;
    private final UUID ruth;
    private final UUID ben;
    private final Group group;

    /** A classroom whose record lies in a folder. */
    public Classroom(Path folder) {
        this.folder = folder;
        FixedLibrary library = new FixedLibrary(ProductPack.course());
        record = RecordFactory.at(new RecordLocation(folder), clock, UUID::randomUUID, PassphraseCost.LOWEST, SupervisionFactory.projections());
        plays = Plays.kept(library, record);
        supervision = SupervisionFactory.over(record, library, plays, clock);
        ruth = record.enrol("Ruth Levi").id();
        record.accounts().found(ruth, RUTH.toCharArray(), "Institute");
        Access keeper = record.accounts().access(Role.ADMINISTRATOR);
        group = record.groups().make(record.accounts().access(Role.SUPERVISOR), "Tuesday group", Group.Kind.GROUP, Optional.empty());
        ben = record.enrol("Ben Adeyemi").id();
        record.accounts().open(keeper, ben, Account.Kind.PASSPHRASE, BEN.toCharArray());
        record.accounts().grant(keeper, ben, Role.SUPERVISOR);
        record.groups().add(keeper, group.id(), new Group.Member(ben, Group.As.SUPERVISOR, Optional.empty(), Optional.empty()));
    }

    /** @return the engines of supervision */
    public Supervision supervision() {
        return supervision;
    }

    /** @return the record */
    public StandaloneRecord record() {
        return record;
    }

    /** @return the course */
    public Course course() {
        return ProductPack.course();
    }

    /** @return the group of everybody */
    public UUID group() {
        return group.id();
    }

    /** @return what everybody is called */
    public Map<UUID, String> names() {
        return record.people().stream().collect(Collectors.toMap(Learner::id, Learner::name));
    }

    /** Lets time pass, so that what comes next is later. */
    public void later() {
        clock.pass(Duration.ofMinutes(1));
    }

    /** @return Ruth's access to whoever is in the group by now */
    public Access ruth() {
        return signedIn(ruth, RUTH, Role.SUPERVISOR);
    }

    /** @return what Ruth began at a place and did not send */
    public BegunPlace begun(String place) {
        return new BegunPlace(RealRecord.drafts(folder), signedIn(ruth, RUTH, Role.TRAINEE), place);
    }

    /** @return Ben's */
    public Access ben() {
        return signedIn(ben, BEN, Role.SUPERVISOR);
    }

    /** @return the access of a trainee to the own record */
    public Access trainee(UUID person) {
        return signedIn(person, PIN, Role.TRAINEE);
    }

    private Access signedIn(UUID person, String secret, Role role) {
        record.accounts().signIn(person, secret.toCharArray());
        return record.accounts().access(role);
    }

    /** @return a new trainee of the group */
    public UUID enrol(String name) {
        signedIn(ruth, RUTH, Role.SUPERVISOR);
        Access keeper = record.accounts().access(Role.ADMINISTRATOR);
        UUID person = record.enrol(name).id();
        record.accounts().open(keeper, person, Account.Kind.PIN, PIN.toCharArray());
        record.groups().add(keeper, group.id(), new Group.Member(person, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        return person;
    }

    /**
     * A trainee plays what was assigned to the end, works the debrief through and hands in.
     *
     * @param ticked of which kinds own words go with it
     * @return what was handed in
     */
    public WorkKey handIn(UUID trainee, Assignment assignment, Set<OwnWords.Kind> ticked) {
        Access access = trainee(trainee);
        KeptPlay play = plays.start(access, assignment.task().about(), Seat.PURSUER, 7);
        toEnd(play);
        play.reflect(new Reflection(Reflection.Kind.REFLECTION, "", "I was quick.", false));
        play.finishDebrief();
        supervision.assignments().begun(access, assignment.id(), Optional.of(play.session()));
        HandInOffer offer = supervision.assignments().offer(access, assignment.id());
        Set<UUID> words = new HashSet<>();
        offer.sessions().forEach(work -> work.words().stream().filter(each -> ticked.contains(each.kind())).forEach(each -> words.add(each.event())));
        later();
        return new WorkKey(trainee, supervision.assignments().handIn(access, assignment.id(), new HandIn(List.of(play.session()), words, "Here it is.")).id());
    }

    private void toEnd(KeptPlay play) {
        String words = "I would have said this.";
        while (!play.play().ended()) {
            clock.pass(Duration.ofSeconds(20));
            Moment now = play.play().now();
            if (now.beat().isPresent()) {
                PendingBeat beat = now.beat().get();
                play.answerBeat(beat.id(), beat.choices().isEmpty() ? "5" : beat.choices().getFirst().id());
            } else {
                play.choose(now.choices().getFirst().id(), words);
                words = "";
            }
        }
    }

    @Override
    public void close() {
        record.close();
    }
}
