package org.cyclework.course.internal;

import java.util.Map;
import org.cyclework.model.assessment.AssessmentPackage;
import org.cyclework.model.concept.ConceptPackage;
import org.cyclework.model.course.CoursePackage;
import org.cyclework.model.vignette.VignettePackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Knows our four model packages and never loads anything else: a reference to another document stays unresolved. */
final class SealedResourceSet extends ResourceSetImpl {

    private static final Map<String, EPackage> PACKAGES = Map.of(
            ConceptPackage.eNS_URI, ConceptPackage.eINSTANCE,
            CoursePackage.eNS_URI, CoursePackage.eINSTANCE,
            VignettePackage.eNS_URI, VignettePackage.eINSTANCE,
            AssessmentPackage.eNS_URI, AssessmentPackage.eINSTANCE);

    SealedResourceSet() {
        EPackage.Registry registry = new org.eclipse.emf.ecore.impl.EPackageRegistryImpl();
        registry.putAll(PACKAGES);
        setPackageRegistry(registry);
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return getResources().stream().filter(r -> r.getURI().equals(uri)).findFirst().orElse(null);
    }
}
