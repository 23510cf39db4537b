package org.cyclework.assessment.internal;

import java.util.List;
import java.util.function.BiPredicate;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.kind.ItemKinds;
import org.cyclework.course.validate.ItemRule;
import org.cyclework.model.assessment.Item;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The kinds of items that this installation can ask: those of this bundle and those that others offer as services. */
@Component(service = {InstalledKinds.class, ItemRule.class})
public final class InstalledKinds implements ItemRule {

    private final ItemKinds kinds;

    /**
     * Creates the service.
     *
     * @param others kinds of other bundles
     */
    @Activate
    public InstalledKinds(@Reference(service = ItemKind.class, cardinality = ReferenceCardinality.MULTIPLE,
            policyOption = ReferencePolicyOption.GREEDY) List<ItemKind<?, ?, ?>> others) {
        kinds = ItemKinds.builtIn().and(others);
    }

    ItemKinds kinds() {
        return kinds;
    }

    @Override
    public List<Remark> check(Item item, BiPredicate<EObject, String> written) {
        return kinds.check(item, written);
    }
}
