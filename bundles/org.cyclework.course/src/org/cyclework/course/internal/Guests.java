package org.cyclework.course.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackException;

/**
 * Seats packs at one table. The first is at home; each later one is a guest, which is read to its last file before it sits
 * down, is refused where it cannot be read, and takes no id and no file name that is in use.
 */
public final class Guests {

    private static final String REMEDY = "Ask whoever made the pack for a sound one; 'validate' with its path lists every fault.";

    private final List<OpenedPack> seated = new ArrayList<>();
    private final Set<String> packIds = new HashSet<>();
    private final Set<String> takenIds = new HashSet<>();
    private final Set<String> takenFiles = new HashSet<>();

    /** @return the packs that sit, in order */
    public List<OpenedPack> seated() {
        return List.copyOf(seated);
    }

    /**
     * Seats a pack behind those that sit already.
     *
     * @throws PackException where it cannot be seated; nothing is changed then
     */
    public void seat(OpenedPack pack) {
        String id = pack.contents().getId();
        if (id == null || id.isBlank()) {
            throw new PackException(pack.location(), "the pack has no id", REMEDY);
        }
        if (packIds.contains(id)) {
            throw new PackException(pack.location(), "another pack has the id '" + id + "' already", "Remove one of the two packs.");
        }
        if (seated.isEmpty()) {
            seated.add(pack);
        } else {
            seated.add(guest(pack));
        }
        packIds.add(id);
    }

    private OpenedPack guest(OpenedPack pack) {
        if (takenIds.isEmpty()) {
            takenIds.addAll(PackIds.of(seated.getFirst()));
            takenFiles.addAll(seated.getFirst().files());
        }
        try {
            GuestLimits.check(pack);
            Set<String> own = PackIds.of(pack);
            GuestPack guest = GuestPack.seat(pack, takenIds, takenFiles);
            takenIds.addAll(own);
            takenIds.addAll(guest.newIds().values());
            takenFiles.addAll(pack.files());
            return guest;
        } catch (PackException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new PackException(pack.location(), "the pack cannot be read (" + e.getClass().getSimpleName() + ")", REMEDY, e);
        }
    }
}
