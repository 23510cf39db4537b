package org.cyclework.course.internal.check;

import java.util.List;

/** The list of checks. A new rule is a new class and a line here. */
public final class Checks {

    private Checks() {
    }

    /** @return all checks */
    public static List<Check> all() {
        return List.of(
                new XmiCheck(),
                new FilesCheck(),
                new EncodingCheck(),
                new RequiredCheck(),
                new DuplicateIdCheck(),
                new GuestCheck(),
                new ReferenceCheck(),
                new MarkdownCheck(),
                new FigureCheck(),
                new SectionCheck(),
                new LessonCheck(),
                new LessonShapeCheck(),
                new SkillCheck(),
                new ArticleCoverageCheck(),
                new CareNoteCheck(),
                new FeedbackCheck(),
                new KeyTellsCheck(),
                new PersonNameCheck(),
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
                new TemplateCheck(),
                new EvidenceCheck(),
                new ReferenceTitleCheck(),
                new ConceptRulesCheck(),
                new ConceptModelCheck(),
                new ConceptTextCheck(),
                new ContraindicationCheck(),
                new WordingCheck());
    }
}
