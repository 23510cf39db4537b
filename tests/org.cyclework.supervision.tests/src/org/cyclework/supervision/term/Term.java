package org.cyclework.supervision.term;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Role;
import org.cyclework.supervision.SupervisionRefused;
import org.cyclework.supervision.term.TermHome.Person;

/** A term at a school, in which everything happens by chance; between its homes there are only sticks. */
final class Term implements AutoCloseable {

    private final Random chance;
    private final School school;
    private final Trainees trainees;
    private final Supervisors supervisors;
    private final Keepers keepers;
    private final List<Path> sticks = new ArrayList<>();
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    Term(Path top, long seed, int trainees) {
        chance = new Random(seed);
        school = new School(top, chance, trainees);
        this.trainees = new Trainees(chance);
        supervisors = new Supervisors(school, chance);
        keepers = new Keepers(school, chance);
        Access ada = school.office.signedIn(school.ada, Role.SUPERVISOR).orElseThrow();
        for (int i = 0; i < 4; i++) {
            supervisors.assign(school.office, ada);
        }
    }

    School school() {
        return school;
    }

    /** @return private notes that did not come to the office */
    List<String> notesMissing() {
        return supervisors.notesMissing(school.office);
    }

    /** @return how often each kind of thing was done, and refused */
    TreeMap<String, Integer> counts() {
        return counts;
    }

    /** @return a number below this one, by chance */
    int oneOf(int number) {
        return chance.nextInt(number);
    }

    /** Goes on by some steps. */
    void goOn(int steps) throws IOException {
        for (int i = 0; i < steps; i++) {
            TermHome home = school.homes.get(chance.nextInt(3));
            home.clock.pass(Duration.ofMinutes(chance.nextInt(600)));
            switch (chance.nextInt(12)) {
                case 0, 1, 2, 3, 4 -> done("trainee", () -> trainee(home));
                case 5, 6 -> done("supervisor", () -> supervisor(home));
                case 7 -> done("keeper", () -> keepers.act(home));
                case 8, 9 -> done("packet written", () -> write(home));
                default -> take(home);
            }
        }
    }

    private void done(String kind, Runnable deed) {
        try {
            deed.run();
            counts.merge(kind, 1, Integer::sum);
        } catch (SupervisionRefused | AccessDenied | IllegalArgumentException | IllegalStateException e) {
            counts.merge(kind + " refused: " + e.getMessage().replaceAll("[0-9a-f-]{36}", "…"), 1, Integer::sum);
        }
    }

    private void trainee(TermHome home) {
        Person person = school.trainees.get(chance.nextInt(school.trainees.size()));
        home.signedIn(person, Role.TRAINEE).ifPresent(access -> trainees.act(home, access));
    }

    private void supervisor(TermHome home) {
        Person person = chance.nextBoolean() ? school.ada : school.bo;
        home.signedIn(person, Role.SUPERVISOR).ifPresent(access -> supervisors.act(home, access));
    }

    private void write(TermHome home) {
        PacketOrder order = chance.nextInt(8) > 0 ? PacketOrder.plain() : PacketOrder.plain().locked(TermHome.STICK);
        TermHome other = school.homes.get(chance.nextInt(3));
        if (other != home && chance.nextBoolean()) {
            order = order.to(key(other));
        }
        if (chance.nextInt(6) == 0) {
            order = order.about(Set.of(school.trainees.get(chance.nextInt(school.trainees.size())).id()));
        }
        Path stick = school.stick(home.name);
        home.write(school.keeper(home), stick, order);
        sticks.add(stick);
    }

    private String key(TermHome home) {
        return home.record.packets().key(school.keeper(home));
    }

    private void take(TermHome home) throws IOException {
        if (sticks.isEmpty()) {
            return;
        }
        Path stick = sticks.get(chance.nextBoolean() ? sticks.size() - 1 : chance.nextInt(sticks.size()));
        boolean spoilt = chance.nextInt(4) == 0;
        PacketTaken came = home.take(school.keeper(home), spoilt ? spoilt(stick) : stick);
        switch (came) {
            case PacketTaken.Taken taken -> {
                counts.merge("taken", 1, Integer::sum);
                if (spoilt || !taken.result().refused().isEmpty()) {
                    throw new AssertionError("spoilt: " + spoilt + ", refused: " + taken.result().refused());
                }
            }
            case PacketTaken.Refused refused -> counts.merge((spoilt ? "spoilt: " : "refused: ") + refused.sentence(), 1, Integer::sum);
        }
    }

    /** @return a copy of a stick that was cut, or of which a part is other than it was */
    private Path spoilt(Path stick) throws IOException {
        byte[] bytes = Files.readAllBytes(stick);
        int at = chance.nextInt(bytes.length / 2);
        if (chance.nextBoolean()) {
            bytes = Arrays.copyOf(bytes, at);
        } else {
            for (int i = at; i < at + 20; i++) {
                bytes[i] ^= 0x55;
            }
        }
        return Files.write(school.stick("spoilt"), bytes);
    }

    /** Everybody brings everything to everybody, and all clocks are set. */
    void end() {
        for (TermHome home : school.homes) {
            Path all = school.stick("all");
            home.write(school.keeper(home), all, PacketOrder.plain().locked(TermHome.STICK));
            others(home).forEach(other -> mustTake(other, all));
        }
        for (TermHome home : school.homes) {
            for (TermHome other : others(home)) {
                Path made = school.stick("made-out");
                home.write(school.keeper(home), made, PacketOrder.plain().to(key(other)));
                mustTake(other, made);
            }
        }
        setClocks();
    }

    private List<TermHome> others(TermHome home) {
        return school.homes.stream().filter(other -> other != home).toList();
    }

    private void mustTake(TermHome home, Path stick) {
        if (home.take(school.keeper(home), stick) instanceof PacketTaken.Refused refused) {
            throw new AssertionError(home.name + ": " + refused.sentence());
        }
    }

    /** Sets all clocks to the same time, later than any of them shows. */
    void setClocks() {
        Instant latest = school.homes.stream().map(home -> home.clock.instant()).max(Instant::compareTo).orElseThrow();
        school.homes.forEach(home -> home.clock.pass(Duration.between(home.clock.instant(), latest)));
    }

    @Override
    public void close() {
        school.close();
    }
}
