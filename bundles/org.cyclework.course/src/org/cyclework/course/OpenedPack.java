package org.cyclework.course;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.concept.ConceptMap;
import org.cyclework.model.course.ArticleMap;
import org.cyclework.model.course.CoursePack;
import org.cyclework.model.course.Glossary;
import org.cyclework.model.course.Module;
import org.cyclework.model.vignette.VignetteCase;

/**
 * One opened pack: its table of contents is read, everything else is read at first use and then kept. Thread-safe.
 *
 * <p>Every path is relative to the pack with forward slashes. A file that cannot be read gives a {@link PackException}.
 */
public interface OpenedPack {

    /** @return where the pack lies, for people to read */
    String location();

    /** @return the pack's table of contents; not to be changed */
    CoursePack contents();

    /** @return every file of the pack, listed or not, sorted */
    List<String> files();

    /** @return the bytes of a file; empty where the pack has no such file */
    Optional<byte[]> bytes(String path);

    /** @return the UTF-8 text of a file; empty where the pack has no such file */
    Optional<String> text(String path);

    /** @return the modules in teaching order */
    List<Module> modules();

    /** @return the concept maps, in order */
    List<ConceptMap> conceptMaps();

    /** @return the ids of the cases: the names of their files without folder and ending */
    List<String> caseIds();

    /** @return the case with this id as the author wrote it; where it can be recast its texts are templates, see {@link Recaster} */
    Optional<VignetteCase> vignette(String caseId);

    /** @return title and summary of the case with this id as the author wrote them, read without the rest; perhaps templates */
    Optional<CaseCard> caseCard(String caseId);

    /** @return the ids of the item banks: the names of their files without folder and ending */
    List<String> bankIds();

    /** @return the bank with this id */
    Optional<ItemBank> bank(String bankId);

    /** @return how many items the bank with this id has, counted without reading them; 0 where there is no such bank */
    int itemCount(String bankId);

    /** @return the article map, where the pack has one */
    Optional<ArticleMap> articleMap();

    /** @return the glossary, where the pack has one */
    Optional<Glossary> glossary();
}
