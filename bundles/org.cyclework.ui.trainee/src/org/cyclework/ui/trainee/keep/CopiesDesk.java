package org.cyclework.ui.trainee.keep;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.Learner;
import org.cyclework.record.Packets;
import org.cyclework.record.PersonName;
import org.cyclework.record.Retention;
import org.cyclework.record.SignIn;
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
    private final Groups groups;
    private final SignIn signIn;
    private final Retention retention;

    /** Made by the service runtime. */
    @Activate
    public CopiesDesk(@Reference LinkOpener links, @Reference Packets packets, @Reference CurrentLearner people, @Reference Groups groups,
            @Reference SignIn signIn, @Reference Retention retention) {
        this.links = links;
        this.packets = packets;
        this.people = people;
        this.groups = groups;
        this.signIn = signIn;
        this.retention = retention;
    }

    /** @return what opens places of the window */
    LinkOpener links() {
        return links;
    }

    /** Who reads the work by each group that the person is in on a day, as far as the person may know: those of cohorts above are not told. */
    private List<String> readers(Access access, LocalDate today) {
        Map<UUID, String> names = signIn.people().stream().collect(Collectors.toMap(Learner::id, Learner::name, (one, other) -> one));
        return groups.list(access).stream().filter(group -> !group.closed() && group.members().stream().anyMatch(member -> isTrainee(member, access, today)))
                .map(group -> reader(group, names, today)).toList();
    }

    private static boolean isTrainee(Group.Member member, Access access, LocalDate today) {
        return member.person().equals(access.actor()) && member.as() == Group.As.TRAINEE && member.isIn(today);
    }

    private static String reader(Group group, Map<UUID, String> names, LocalDate today) {
        String who = group.members().stream().filter(member -> member.as() == Group.As.SUPERVISOR && member.isIn(today))
                .map(member -> PersonName.isolated(names.getOrDefault(member.person(), Messages.Copies_somebody))).sorted().collect(Collectors.joining(", "));
        return who.isEmpty() ? Messages.bind(Messages.Copies_noReader, group.name()) : Messages.bind(Messages.Copies_reader, group.name(), who);
    }

    /** Reads where copies of the work of the person at the desk are; slow. */
    CopiesPage read(LocalDate today, ZoneId zone) {
        Optional<Access> access = people.access();
        return new CopiesPage(access.map(one -> packets.copies(one).values().stream().findFirst().orElse(List.of())), access.map(one -> readers(one, today)).orElse(List.of()),
                access.map(retention::months).orElse(OptionalInt.empty()), new CopyWords(today, zone));
    }
}
