package org.cyclework.course.internal.cast;

import java.util.Optional;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.RecastRole;
import org.cyclework.model.vignette.Recasting;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;

/**
 * The two people of a case as they are called in one play of it.
 *
 * @param pursuer who sits in the pursuer's seat; empty where the case has nobody there
 * @param distancer who sits in the distancer's seat; empty where the case has nobody there
 */
public record Cast(Optional<Role> pursuer, Optional<Role> distancer) {

    /**
     * @param recasting whose names and pronouns are taken; empty for the couple as written
     * @return the couple of a case; whoever the recasting leaves out stays as written
     */
    public static Cast of(VignetteCase template, Optional<Recasting> recasting) {
        return new Cast(role(template, Seat.PURSUER, recasting), role(template, Seat.DISTANCER, recasting));
    }

    /** @return who is called by this letter of a marker: p or d */
    Optional<Role> role(char letter) {
        return letter == 'p' ? pursuer : distancer;
    }

    private static Optional<Role> role(VignetteCase template, Seat seat, Optional<Recasting> recasting) {
        return template.getPartners().stream().filter(p -> p.getSeat() == seat && p.getName() != null).findFirst()
                .map(p -> recasting.stream().flatMap(r -> r.getRoles().stream())
                        .filter(r -> r.getPartner() == p && r.getName() != null).findFirst().map(Cast::role).orElseGet(() -> role(p)));
    }

    // Nobody's words may stop a scene: pronouns that are not known are answered with "they", and the validator objects.
    private static Role role(RecastRole role) {
        return new Role(role.getName(), Pronouns.of(role.getPronouns()).orElse(Pronouns.THEY));
    }

    private static Role role(Partner partner) {
        return new Role(partner.getName(), Pronouns.of(partner.getPronouns()).orElse(Pronouns.THEY));
    }
}
