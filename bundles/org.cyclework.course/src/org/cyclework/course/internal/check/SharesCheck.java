package org.cyclework.course.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cyclework.course.validate.Finding.Severity;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;

/**
 * Either seat, any gender: tells how the cases of a pack share it out. With few cases a share is a number to look at and no
 * fault. Heritage stands in the texts only and is for readers to weigh.
 */
final class SharesCheck implements Check {

    private static final int FEWEST = 3;

    @Override
    public void check(PackModel pack, Findings findings) {
        List<VignetteCase> played = pack.all(VignetteCase.class).stream().filter(Scenes::played).toList();
        if (played.size() < FEWEST) {
            return;
        }
        List<Optional<Partner>> pursuers = played.stream().map(each -> seat(each, Seat.PURSUER)).toList();
        long alike = played.stream().filter(SharesCheck::sameGenderOrQueer).count();
        long recast = played.stream().filter(each -> !each.getRecastings().isEmpty()).count();
        findings.at(Severity.NOTE, "pack.xmi", 0, "", "shares", String.format(Locale.ROOT,
                "Of %d cases as written: pursuing partner she %d, he %d, they %d; both of one gender or one of them they %d; to be played under other names %d.",
                played.size(), said(pursuers, "she"), said(pursuers, "he"), said(pursuers, "they"), alike, recast),
                "Aim at 35 to 60 % women and as many men pursuing, somebody non-binary, a third of the couples queer, every case to be recast; weigh heritage by reading.");
    }

    private static long said(List<Optional<Partner>> partners, String pronoun) {
        return partners.stream().filter(each -> each.filter(partner -> first(partner).equals(pronoun)).isPresent()).count();
    }

    private static boolean sameGenderOrQueer(VignetteCase vignette) {
        List<String> pronouns = vignette.getPartners().stream().map(SharesCheck::first).toList();
        return pronouns.contains("they") || pronouns.stream().distinct().count() < pronouns.size();
    }

    private static Optional<Partner> seat(VignetteCase vignette, Seat seat) {
        return vignette.getPartners().stream().filter(each -> each.getSeat() == seat).findFirst();
    }

    private static String first(Partner partner) {
        return partner.getPronouns() == null ? "" : partner.getPronouns().split("/", 2)[0];
    }
}
