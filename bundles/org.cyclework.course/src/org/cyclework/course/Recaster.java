package org.cyclework.course;

import java.util.Optional;
import org.cyclework.course.internal.cast.CaseTexts;
import org.cyclework.course.internal.cast.Cast;
import org.cyclework.course.internal.cast.Template;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.RecastRole;
import org.cyclework.model.vignette.Recasting;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes the case that people see from the template that the author wrote: names and pronouns are filled in, those of the
 * author or those of a recasting. Ids, keys and numbers stay as they are, so a play can be told by its ids in any cast.
 *
 * <p>A marker stands in braces. The letter p is the partner in the pursuer's seat, d the one in the distancer's:
 * {@code {p}} is the name; {@code {p.they}}, {@code them}, {@code their}, {@code theirs}, {@code themself} the pronoun in
 * that form, with a capital where the marker has one; {@code {p.v:looks|look}} a verb behind a pronoun;
 * {@code {p.n:man|woman|person}} a noun for he, she and they; {@code {=she}} the word as it is, for anybody else. What is
 * no marker stays as it is; the validator lets none of that through.
 */
public final class Recaster {

    private Recaster() {
    }

    /**
     * @param template the case as it was read from its pack; it is not changed
     * @param recastingId id of one of its recastings; empty for the couple as written
     * @return a copy in which every text has its markers replaced and both partners have the names and pronouns of the
     *     cast; the texts of a case without recastings are no templates and stay as they are
     * @throws UnknownRecastingException where the case has no recasting of this id
     */
    public static VignetteCase cast(VignetteCase template, Optional<String> recastingId) {
        Optional<Recasting> recasting = recastingId.map(id -> template.getRecastings().stream()
                .filter(r -> id.equals(r.getId())).findFirst()
                .orElseThrow(() -> new UnknownRecastingException(template.getId(), id)));
        VignetteCase copy = EcoreUtil.copy(template);
        if (!template.getRecastings().isEmpty()) {
            Cast cast = Cast.of(template, recasting);
            CaseTexts.change(copy, text -> Template.expand(text, cast));
        }
        recasting.ifPresent(r -> rename(template, copy, r));
        return copy;
    }

    private static void rename(VignetteCase template, VignetteCase copy, Recasting recasting) {
        for (RecastRole role : recasting.getRoles()) {
            int index = template.getPartners().indexOf(role.getPartner());
            if (index >= 0 && role.getName() != null) {
                Partner partner = copy.getPartners().get(index);
                partner.setName(role.getName());
                partner.setPronouns(role.getPronouns());
            }
        }
    }
}
