package org.cyclework.course.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cyclework.course.CaseCard;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackException;
import org.cyclework.course.Recaster;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.concept.ConceptMap;
import org.cyclework.model.course.ArticleMap;
import org.cyclework.model.course.CoursePack;
import org.cyclework.model.course.Glossary;
import org.cyclework.model.course.Module;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EObject;

/**
 * A pack that was added to a course. Where one of its ids is in use already, the element bears the name of the pack before
 * its id, and whatever in this pack named it follows; what the pack does not have itself, its references find in the course.
 */
public final class GuestPack implements OpenedPack {

    private final OpenedPack pack;
    private final GuestIds ids;

    private GuestPack(OpenedPack pack, GuestIds ids) {
        this.pack = pack;
        this.ids = ids;
    }

    /**
     * Reads a pack to its last file.
     *
     * @throws PackException where a file cannot be read, or an element lacks what every list of the course shows of it
     */
    static GuestPack seat(OpenedPack pack, Set<String> takenIds, Set<String> takenFiles) {
        List<EObject> roots = new ArrayList<>();
        roots.addAll(pack.modules());
        roots.addAll(pack.conceptMaps());
        pack.articleMap().ifPresent(roots::add);
        pack.glossary().ifPresent(roots::add);
        for (String id : pack.caseIds()) {
            VignetteCase vignette = pack.vignette(id).orElseThrow();
            vignette.setId(id);
            Recaster.cast(vignette, Optional.empty());
            roots.add(vignette);
        }
        for (String id : pack.bankIds()) {
            ItemBank bank = pack.bank(id).orElseThrow();
            bank.setId(id);
            roots.add(bank);
        }
        Set<String> files = new HashSet<>(pack.files());
        files.retainAll(takenFiles);
        GuestIds ids = new GuestIds(pack, roots, takenIds, files);
        roots.forEach(ids::rename);
        ids.rename(pack.contents());
        return new GuestPack(pack, ids);
    }

    /** @return whether courses show an element of this kind under its id */
    public static boolean isNamed(EObject element) {
        return GuestIds.isNamed(element);
    }

    /** @return the ids that were in use, each with the one it was given instead */
    public Map<String, String> newIds() {
        return ids.newIds();
    }

    @Override
    public String location() {
        return pack.location();
    }

    @Override
    public CoursePack contents() {
        return pack.contents();
    }

    @Override
    public List<String> files() {
        return pack.files();
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return pack.bytes(ids.ownPath(path));
    }

    @Override
    public Optional<String> text(String path) {
        return pack.text(path).map(ids::inText);
    }

    @Override
    public List<Module> modules() {
        return pack.modules();
    }

    @Override
    public List<ConceptMap> conceptMaps() {
        return pack.conceptMaps();
    }

    @Override
    public List<String> caseIds() {
        return pack.caseIds().stream().map(ids::shown).toList();
    }

    @Override
    public Optional<VignetteCase> vignette(String caseId) {
        return own(pack.caseIds(), caseId).flatMap(pack::vignette);
    }

    @Override
    public Optional<CaseCard> caseCard(String caseId) {
        return own(pack.caseIds(), caseId).flatMap(pack::caseCard).map(card -> new CaseCard(caseId, card.title(), card.summary()));
    }

    @Override
    public List<String> bankIds() {
        return pack.bankIds().stream().map(ids::shown).toList();
    }

    @Override
    public Optional<ItemBank> bank(String bankId) {
        return own(pack.bankIds(), bankId).flatMap(pack::bank);
    }

    @Override
    public int itemCount(String bankId) {
        return own(pack.bankIds(), bankId).map(pack::itemCount).orElse(0);
    }

    @Override
    public Optional<ArticleMap> articleMap() {
        return pack.articleMap();
    }

    @Override
    public Optional<Glossary> glossary() {
        return pack.glossary();
    }

    private Optional<String> own(List<String> written, String shown) {
        return written.stream().filter(id -> ids.shown(id).equals(shown)).findFirst();
    }
}
