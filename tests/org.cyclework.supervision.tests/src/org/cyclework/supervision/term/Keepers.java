package org.cyclework.supervision.term;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.Role;
import org.cyclework.supervision.term.TermHome.Person;

/** What whoever keeps a school does in a term. */
final class Keepers {

    private final Random chance;
    private final School school;
    private int twins;

    Keepers(School school, Random chance) {
        this.school = school;
        this.chance = chance;
    }

    /** One thing that the founder does at a home. */
    void act(TermHome home) {
        Access keeper = school.keeper(home);
        Person person = school.trainees.get(chance.nextInt(school.trainees.size()));
        UUID group = school.groups.get(chance.nextInt(2));
        switch (chance.nextInt(9)) {
            case 0, 1 -> home.record.groups().move(keeper, person.id(), group, school.groups.get(chance.nextInt(2)));
            case 2 -> home.record.groups().add(keeper, group, new Group.Member(person.id(), Group.As.TRAINEE, Optional.empty(), Optional.empty()));
            case 3 -> reset(home, keeper, person);
            case 4 -> home.record.accounts().grant(keeper, school.bo.id(), role());
            case 5 -> home.record.accounts().revoke(keeper, school.bo.id(), role());
            case 6 -> home.record.groups().rename(keeper, group, "Called so at " + home.name + " " + chance.nextInt(9));
            case 7 -> school.enrol(home, keeper, "Trainee " + chance.nextInt(school.trainees.size()) + (twins++ % 2 == 0 ? "" : " again"), group);
            default -> join(home, keeper, person);
        }
    }

    private Role role() {
        return List.of(Role.SUPERVISOR, Role.SUPERVISOR, Role.ADMINISTRATOR).get(chance.nextInt(3));
    }

    private void reset(TermHome home, Access keeper, Person person) {
        String pin = Integer.toString(100_000 + 7 * chance.nextInt(100_000) + 1);
        home.record.accounts().reset(keeper, person.id(), pin.toCharArray());
        person.secrets().add(pin);
    }

    private void join(TermHome home, Access keeper, Person person) {
        Person other = school.trainees.get(chance.nextInt(school.trainees.size()));
        if (chance.nextInt(3) == 0) {
            home.record.accounts().part(keeper, other.id());
        } else {
            home.record.accounts().join(keeper, person.id(), other.id());
        }
    }
}
