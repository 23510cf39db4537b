package org.cyclework.assessment.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.cyclework.assessment.ItemKind;
import org.cyclework.course.render.Kinds;
import org.cyclework.course.validate.Finding.Severity;
import org.cyclework.course.validate.ItemRule;
import org.cyclework.model.assessment.Item;
import org.eclipse.emf.ecore.EObject;

/** The kinds of items that can be asked; an item of any other kind stays in the bank, and its author is told so. */
public final class ItemKinds implements ItemRule {

    private static final List<ItemKind<?, ?, ?>> BUILT_IN = List.of(new SingleChoice(), new MultipleResponse(), new TrueFalse(),
            new Matching(), new Ordering(), new ShortAnswer(), new HotText(), new Coding(), new Cloze(), new Calibration(),
            new Judgement(), new LoopMap(), new OpenResponse());

    private final List<ItemKind<?, ?, ?>> all;

    /**
     * Takes these kinds.
     *
     * @param all one for each class of the model that can be asked; the first one that fits an item is its kind
     */
    public ItemKinds(List<ItemKind<?, ?, ?>> all) {
        this.all = List.copyOf(all);
    }

    /** @return those of this bundle */
    public static ItemKinds builtIn() {
        return new ItemKinds(BUILT_IN);
    }

    /** @return these kinds and more */
    public ItemKinds and(List<ItemKind<?, ?, ?>> more) {
        List<ItemKind<?, ?, ?>> both = new ArrayList<>(all);
        both.addAll(more);
        return new ItemKinds(both);
    }

    /** @return the kind of the item; empty where it cannot be asked yet */
    public Optional<ItemKind<?, ?, ?>> of(Item item) {
        return all.stream().filter(kind -> kind.item().isInstance(item)).findFirst();
    }

    /** @return whether the item can be asked: its kind is known and it has enough in it */
    public boolean playable(Item item) {
        return of(item).filter(kind -> playable(kind, item)).isPresent();
    }

    private static <I extends Item> boolean playable(ItemKind<I, ?, ?> kind, Item item) {
        return kind.playable(kind.item().cast(item));
    }

    /** @return whether a score of the item counts as right */
    public boolean right(Item item, double score) {
        return of(item).filter(kind -> org.cyclework.assessment.Scored.reaches(score, kind.passMark())).isPresent();
    }

    @Override
    public List<Remark> check(Item item, BiPredicate<EObject, String> written) {
        return of(item).map(kind -> faults(kind, item, written)).orElseGet(() -> List.of(new Remark(Severity.NOTE, "not-asked-yet",
                "The program cannot ask items of this kind yet (" + Kinds.of(item) + "), so no quiz has this one.",
                "Leave it for a later release, or ask it in another form.")));
    }

    private static <I extends Item> List<Remark> faults(ItemKind<I, ?, ?> kind, Item item, BiPredicate<EObject, String> written) {
        return kind.faults(kind.item().cast(item), written).stream().map(why -> new Remark(Severity.ERROR, "no-key",
                "The item has no sound key: " + why + ".", "Complete the item.")).toList();
    }
}
