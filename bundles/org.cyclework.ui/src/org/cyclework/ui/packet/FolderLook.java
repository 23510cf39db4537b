package org.cyclework.ui.packet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketLook.Readable;
import org.cyclework.record.PacketLook.Standing;
import org.cyclework.ui.Counted;

/**
 * What others put into a classroom's folder and this machine has not taken yet; no SWT.
 *
 * @param folder which
 * @param there whether it is there now
 * @param found the packets, in the order of their names
 */
public record FolderLook(Path folder, boolean there, List<Found> found) {

    /** Copies the list. */
    public FolderLook {
        found = List.copyOf(found);
    }

    /**
     * A packet.
     *
     * @param file where it lies
     * @param look what was found in it
     */
    public record Found(Path file, PacketLook look) {

        private Optional<Readable> readable() {
            return look instanceof Readable readable ? Optional.of(readable) : Optional.empty();
        }

        /** @return whether it comes from a machine that is trusted, so that it can be taken without asking anything */
        public boolean isReady() {
            return readable().filter(each -> each.sender().standing() == Standing.ADMITTED).isPresent();
        }

        /** @return who sent it; the name of the file where that cannot be read */
        public String from() {
            return readable().map(each -> StickWords.name(each.sender())).orElse(file.getFileName().toString());
        }

        /** @return the day it was made on, by the sender's clock */
        public Optional<LocalDate> made() {
            return readable().map(each -> each.made().toLocalDate());
        }

        /** @return what of it is new, in a few words */
        public String news() {
            return readable().map(each -> each.events() == 0 ? Messages.Folder_nothing
                    : Counted.of(Messages.News_brief, each.events(), each.news().stream().flatMap(news -> news.person().stream()).distinct().count())).orElse("");
        }

        /** @return how it stands, in a few words */
        public String standing() {
            return switch (look) {
                case PacketLook.Refused refused -> refused.locked() ? Messages.Standing_locked : Messages.Folder_cannot;
                case Readable readable -> switch (readable.sender().standing()) {
                    case ADMITTED -> Messages.Standing_ready;
                    case STRANGER -> Messages.Standing_stranger;
                    case REVOKED -> Messages.Standing_revoked;
                    case THIS_HOME -> Messages.Standing_own;
                };
            };
        }

        /**
         * That it is not taken, and why.
         *
         * @param mayAdmit whether whoever collects may admit machines
         * @return a sentence
         */
        public String refusal(boolean mayAdmit) {
            if (mayAdmit && StickWords.isStranger(look)) {
                return Messages.bind(Messages.Folder_stranger, from(), readable().orElseThrow().sender().code());
            }
            return Messages.bind(Messages.Folder_notTaken, from(), look instanceof PacketLook.Refused refused ? refused.sentence()
                    : StickWords.standing(readable().orElseThrow().sender(), false).stream().findFirst().orElse(""));
        }
    }

    /** @return how many can be taken without asking anything */
    public int ready() {
        return (int) found.stream().filter(Found::isReady).count();
    }

    /** @return what is there, in a line */
    public String summary() {
        if (!there) {
            return Messages.bind(Messages.Folder_away, folder);
        }
        if (found.isEmpty()) {
            return Messages.bind(Messages.Folder_none, folder);
        }
        String some = found.size() == 1 ? Messages.bind(Messages.Folder_one, folder) : Messages.bind(Messages.Folder_some, found.size(), folder);
        return ready() == found.size() ? some : some + " " + Messages.bind(Messages.Folder_waits, ready());
    }
}
