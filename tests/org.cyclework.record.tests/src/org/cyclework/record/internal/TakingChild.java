package org.cyclework.record.internal;

import java.nio.file.Path;

/** A program that takes a packet into a home until it is killed. */
final class TakingChild {

    private TakingChild() {
    }

    /** @param arguments the folder that the home is in, its name, the packet */
    public static void main(String[] arguments) {
        EndsWithParent.watch();
        try (PacketHome home = new PacketHome(Path.of(arguments[0]), arguments[1])) {
            home.record().people();
            System.out.println("open");
            System.out.flush();
            while (true) {
                home.take(Path.of(arguments[2]));
            }
        }
    }
}
