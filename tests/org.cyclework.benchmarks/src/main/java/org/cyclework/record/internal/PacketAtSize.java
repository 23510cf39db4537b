package org.cyclework.record.internal;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cyclework.record.HomeKind;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets.PackTaker;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.StandaloneRecord;

/**
 * A class's packet: how big it is, how long it takes to write, to look at and to take into an empty record, against a plain
 * batch of the same rows. Prints a line for each, with the processor's seconds, since the wall's swing with other work.
 * Arguments: learners, events of each.
 */
public final class PacketAtSize {

    private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private PacketAtSize() {
    }

    /** How long something took. */
    private record Took(double wall, double processor) {

        static Took of(RecordAtSize.Work work) throws IOException, SQLException {
            long from = SYSTEM.getProcessCpuTime();
            double wall = RecordAtSize.seconds(work);
            return new Took(wall, (SYSTEM.getProcessCpuTime() - from) / 1e9);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f s (processor %.1f s)", wall, processor);
        }
    }

    /** Measures. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path top = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "packet-at-size");
        RecordAtSize made = new RecordAtSize(top, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        made.write(top.resolve("seat"));
        Path packet = top.resolve("class.cwx");
        String key;
        try (StandaloneRecord seat = RecordAtSize.open(top.resolve("seat"))) {
            seat.rebuild(seat.keeper(), Watch.NOBODY);
            key = seat.packets().key(seat.keeper());
            System.out.println("written in " + Took.of(() -> seat.packets().write(seat.keeper(), packet, PacketOrder.plain())));
        }
        System.out.printf(Locale.ROOT, "%s learners with %s events each: %.2f MB%n", arguments[0], arguments[1], Files.size(packet) / 1e6);
        Took plain = Took.of(made::plainBatch);
        try (StandaloneRecord desk = RecordAtSize.open(top.resolve("desk"))) {
            desk.packets().admit(desk.keeper(), key, "Seat", HomeKind.SEAT, Set.of());
            System.out.println("looked at in "
                    + Took.of(() -> require(desk.packets().look(desk.keeper(), packet, Optional.empty()) instanceof PacketLook.Readable)));
            Took taking = Took.of(() -> require(desk.packets().take(desk.keeper(), packet, Optional.empty(), PackTaker.NOBODY, Watch.NOBODY) instanceof PacketTaken.Taken));
            System.out.printf(Locale.ROOT, "taken into an empty record in %s, plain batch %s, ratio %.2f (processor %.2f)%n", taking, plain,
                    taking.wall() / plain.wall(), taking.processor() / plain.processor());
            System.out.println("taken once more in "
                    + Took.of(() -> desk.packets().take(desk.keeper(), packet, Optional.empty(), PackTaker.NOBODY, Watch.NOBODY)));
        }
        Path other = top.resolve("other");
        Took merging = Took.of(() -> {
            try (StandaloneRecord record = RecordAtSize.open(other)) {
                record.merge(record.keeper(), top.resolve("seat"), Watch.NOBODY);
            }
        });
        System.out.println("the same merged from the other's folder in " + merging);
    }

    private static void require(boolean good) {
        if (!good) {
            throw new IllegalStateException("the packet was refused");
        }
    }
}
