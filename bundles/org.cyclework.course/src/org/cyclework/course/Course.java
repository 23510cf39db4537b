package org.cyclework.course;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.Contrast;
import org.cyclework.model.concept.Relation;
import org.cyclework.model.concept.Source;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.CareNote;
import org.cyclework.model.course.GlossaryEntry;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.vignette.VignetteCase;

/**
 * Everything that can be taught: the content of all opened packs, in pack order. Immutable and thread-safe.
 *
 * <p>Texts, cases, banks, concepts and the glossary are read at first use; a file that cannot be read then is reported
 * by {@link PackException}. Model objects are shared and must not be changed. Where an added pack uses an id of an earlier
 * one, its element bears the pack's id and a point before its own. Ids are never null; an unknown id gives an empty answer.
 */
public interface Course {

    /** @return the packs, in order */
    List<OpenedPack> packs();

    /** @return all modules in teaching order, those that are still to come included */
    List<Module> modules();

    /** @return the module with this id, such as "M1" */
    Optional<Module> module(String moduleId);

    /** @return the lesson with this id, such as "L1.2" */
    Optional<Lesson> lesson(String lessonId);

    /** @return the module that contains this lesson, such as the one of "L1.2" */
    Optional<Module> moduleOf(String lessonId);

    /** @return the lesson's Markdown; empty where the lesson is unknown or still to come */
    Optional<String> lessonText(String lessonId);

    /** @return the id of the lesson that searches about danger put first */
    Optional<String> safetyLesson();

    /** @return all concepts, in file order */
    List<Concept> concepts();

    /** @return the concept with this key, such as "demand-withdraw-pattern" */
    Optional<Concept> concept(String key);

    /** @return the relations that start at this concept, in file order */
    List<Relation> relationsFrom(String conceptKey);

    /** @return the relations that end at this concept, in file order */
    List<Relation> relationsTo(String conceptKey);

    /** @return what tells this concept from others, whichever of the two states it, in file order */
    List<Contrast> contrasts(String conceptKey);

    /** @return the lessons that say they use this concept, in teaching order */
    List<Lesson> lessonsUsing(String conceptKey);

    /** @return the ids of all cases, in pack order; no case is read for this */
    List<String> caseIds();

    /** @return the case with this id, such as "V1", with the couple as written and all texts ready to be shown */
    default Optional<VignetteCase> vignette(String caseId) {
        return vignette(caseId, Optional.empty());
    }

    /**
     * A case in one of its casts, all texts ready to be shown; the template of the author is in {@link OpenedPack}.
     *
     * @param recastingId id of one of the case's recastings; empty for the couple as written
     * @return the same case at every call; empty where the case is unknown
     * @throws UnknownRecastingException where the case has no recasting of this id
     */
    Optional<VignetteCase> vignette(String caseId, Optional<String> recastingId);

    /** @return what a list says of the case with this id; reads less than the case itself */
    default Optional<CaseCard> caseCard(String caseId) {
        return vignette(caseId).map(one -> new CaseCard(caseId, one.getTitle(), one.getSummary() == null ? "" : one.getSummary()));
    }

    /** @return the title of the case with this id; reads less than the case itself */
    default Optional<String> caseTitle(String caseId) {
        return caseCard(caseId).map(CaseCard::title);
    }

    /** @return the ids of all item banks, in pack order; no bank is read for this */
    List<String> bankIds();

    /** @return the bank with this id, such as "Q1" */
    Optional<ItemBank> bank(String bankId);

    /** @return the banks of this module, in the order the module names them */
    List<ItemBank> banksOf(String moduleId);

    /** @return the items of all banks of this module, in order */
    List<Item> itemsOf(String moduleId);

    /** @return how many items the banks of a module have, for lists; reads less than the items themselves */
    default int itemCount(String moduleId) {
        return itemsOf(moduleId).size();
    }

    /** @return the item with this id, such as "Q1-loop-order" */
    Optional<Item> item(String itemId);

    /** @return the bank that contains this item */
    Optional<ItemBank> bankOf(String itemId);

    /** @return all glossary entries, in file order */
    List<GlossaryEntry> glossary();

    /** @return all sources, in file order */
    List<Source> sources();

    /** @return the source with this id, such as "S1" */
    Optional<Source> source(String sourceId);

    /** @return all items of the article map, promotional ones included, in file order */
    List<ArticleItem> articleItems();

    /** @return the item of the article map with this id, such as "A7" */
    Optional<ArticleItem> articleItem(String articleItemId);

    /** @return the care note with this id, such as "N3" */
    Optional<CareNote> careNote(String careNoteId);

    /** @return the Markdown page about the source article, where a pack has one */
    Optional<String> sourcePage();

    /**
     * A file of a pack, such as a figure.
     *
     * @param path path inside the pack with forward slashes, such as "figures/loop.svg"
     * @return its bytes, from the first pack that has it
     */
    Optional<byte[]> resource(String path);

    /**
     * A fingerprint of every file of every pack: it changes whenever content changes.
     *
     * @return 64 hexadecimal digits; computed at the first call
     */
    String fingerprint();
}
