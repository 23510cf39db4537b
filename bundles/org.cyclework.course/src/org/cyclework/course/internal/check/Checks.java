package org.cyclework.course.internal.check;

import java.util.List;
import java.util.stream.Stream;

/** The list of checks. A new rule is a new class and a line here. */
public final class Checks {

    private Checks() {
    }

    /** @return all checks */
    public static List<Check> all() {
        return Stream.of(files(), lessons(), cases(), concepts()).flatMap(List::stream).toList();
    }

    /** Files, ids, references and pages. */
    private static List<Check> files() {
        return List.of(
                new XmiCheck(),
                new FilesCheck(),
                new EncodingCheck(),
                new RequiredCheck(),
                new DuplicateIdCheck(),
                new GuestCheck(),
                new ReferenceCheck(),
                new MarkdownCheck(),
                new SpellingCheck(),
                new FigureCheck(),
                new SectionCheck());
    }

    /** Lessons, skills and questions. */
    private static List<Check> lessons() {
        return List.of(
                new LessonCheck(),
                new LessonShapeCheck(),
                new SkillCheck(),
                new ArticleCoverageCheck(),
                new CareNoteCheck(),
                new FeedbackCheck(),
                new KeyTellsCheck(),
                new PersonNameCheck());
    }

    /** Cases, their stories and their words. */
    private static List<Check> cases() {
        return List.of(
                new CaseGraphCheck(),
                new SceneOrderCheck(),
                new GuardCheck(),
                new StoryNumbersCheck(),
                new BeatCheck(),
                new LoopCheck(),
                new DecisionCaseCheck(),
                new CaseCompletenessCheck(),
                new CaseWordsCheck(),
                new SharedPhraseCheck(),
                new OneCodeCheck(),
                new CaseLengthCheck(),
                new PauseCheck(),
                new StonewallCheck(),
                new DroppedNeedCheck(),
                new ThreatCheck(),
                new SoundAngerCheck(),
                new SharesCheck(),
                new SafeStopCheck(),
                new OptionCheck(),
                new SuitabilityCheck(),
                new CastCheck(),
                new TemplateCheck());
    }

    /** The concept map and its sources. */
    private static List<Check> concepts() {
        return List.of(
                new EvidenceCheck(),
                new ReferenceTitleCheck(),
                new ConceptRulesCheck(),
                new ConceptModelCheck(),
                new ConceptTextCheck(),
                new ContraindicationCheck(),
                new WordingCheck());
    }
}
