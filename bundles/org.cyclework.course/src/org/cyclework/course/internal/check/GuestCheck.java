package org.cyclework.course.internal.check;

import java.util.Map;
import org.cyclework.course.internal.GuestPack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Tells which elements of an added pack bear another id in the course, because theirs is in use. */
final class GuestCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        Map<String, String> newIds = pack.pack() instanceof GuestPack guest ? guest.newIds() : Map.of();
        pack.all(EObject.class).stream().filter(GuestPack::isNamed).forEach(element -> {
            String id = EcoreUtil.getID(element);
            if (id != null && newIds.containsKey(id)) {
                findings.warning(element, "duplicate-id", "The id '" + id + "' is used already in another pack of the course, so that here it is '"
                        + newIds.get(id) + "', and the links of pack '" + pack.contents().getId() + "' follow.",
                        "Give the element an id of its own; then it keeps it wherever the pack goes.");
            }
        });
    }
}
