package org.cyclework.course.internal.check;

import java.util.Set;
import org.cyclework.course.internal.PackPaths;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.Source;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.CareNote;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.Objective;
import org.cyclework.model.course.Section;
import org.cyclework.model.vignette.VignetteCase;

/** The ids that references may name. */
final class KnownIds {

    final Set<String> concepts;
    final Set<String> objectives;
    final Set<String> lessons;
    final Set<String> modules;
    final Set<String> sections;
    final Set<String> sources;
    final Set<String> articleItems;
    final Set<String> careNotes;
    final Set<String> cases;
    final Set<String> banks;

    KnownIds(PackModel pack) {
        concepts = pack.ids(Concept.class, Concept::getKey);
        objectives = pack.ids(Objective.class, Objective::getId);
        lessons = pack.ids(Lesson.class, Lesson::getId);
        modules = pack.ids(Module.class, Module::getId);
        sections = pack.ids(Section.class, Section::getId);
        sources = pack.ids(Source.class, Source::getId);
        articleItems = pack.ids(ArticleItem.class, ArticleItem::getId);
        careNotes = pack.ids(CareNote.class, CareNote::getId);
        cases = pack.ids(VignetteCase.class, VignetteCase::getId);
        banks = pack.ids(ItemBank.class, ItemBank::getId);
        // A listed file that cannot be read is one fault, not one for every reference to it.
        pack.contents().getCaseFiles().forEach(f -> cases.add(PackPaths.id(f)));
        pack.contents().getBankFiles().forEach(f -> banks.add(PackPaths.id(f)));
    }
}
