package org.cyclework.course.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cyclework.course.internal.cast.Pronouns;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.RecastRole;
import org.cyclework.model.vignette.Recasting;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;

/** Every recasting of a case names both partners and says how they are spoken of. */
final class CastCheck implements Check {

    private static final String PRONOUNS = "Write she/her, he/him or they/them.";

    @Override
    public void check(PackModel pack, Findings findings) {
        for (VignetteCase vignette : pack.all(VignetteCase.class)) {
            if (!vignette.getRecastings().isEmpty()) {
                couple(vignette, findings);
                vignette.getRecastings().forEach(r -> recasting(vignette, r, findings));
            }
        }
    }

    private static void couple(VignetteCase vignette, Findings findings) {
        for (Seat seat : Seat.values()) {
            if (vignette.getPartners().stream().filter(p -> p.getSeat() == seat).count() != 1) {
                findings.error(vignette, "seats", "The seat " + seat + " is not taken by exactly one partner, so its markers have no one meaning.",
                        "Give the two partners different seats.");
            }
        }
        vignette.getPartners().stream().filter(p -> Pronouns.of(p.getPronouns()).isEmpty()).forEach(p -> findings.error(p,
                "unknown-pronouns", "Texts cannot be filled in with the pronouns '" + p.getPronouns() + "'.", PRONOUNS));
    }

    private static void recasting(VignetteCase vignette, Recasting recasting, Findings findings) {
        for (Partner partner : vignette.getPartners()) {
            List<RecastRole> roles = recasting.getRoles().stream().filter(r -> r.getPartner() == partner).toList();
            if (roles.size() != 1) {
                findings.error(recasting, "recasting-roles", "The recasting has " + roles.size() + " roles for " + partner.getId() + ".",
                        "Give each partner one, even where the name stays.");
            }
        }
        recasting.getRoles().stream().filter(r -> Pronouns.of(r.getPronouns()).isEmpty()).forEach(r -> findings.error(r,
                "unknown-pronouns", "Texts cannot be filled in with the pronouns '" + r.getPronouns() + "'.", PRONOUNS));
        Set<String> names = new HashSet<>();
        if (recasting.getRoles().stream().anyMatch(r -> r.getName() != null && !names.add(r.getName()))) {
            findings.error(recasting, "same-name", "Both partners have the same name, so nobody can tell them apart.", "Choose another name.");
        }
        boolean same = recasting.getRoles().stream().allMatch(r -> r.getPartner() != null
                && Objects.equals(r.getName(), r.getPartner().getName()) && Objects.equals(r.getPronouns(), r.getPartner().getPronouns()));
        if (same) {
            findings.warning(recasting, "recasting-changes-nothing", "Names and pronouns are those of the case as written.", "Change them, or remove the recasting.");
        }
    }
}
