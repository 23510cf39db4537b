package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Every declared service of ours has what it needs in the running product. */
@ExtendWith(Watched.class)
class ServicesTest {

    private final BundleContext context = FrameworkUtil.getBundle(ServicesTest.class).getBundleContext();

    @Test
    void everyServiceHasWhatItNeeds() {
        ServiceReference<ServiceComponentRuntime> found = context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = context.getService(found);
        Bundle[] ours = Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName().startsWith("org.cyclework."))
                .toArray(Bundle[]::new);
        List<String> lacking = new ArrayList<>();
        int looked = 0;
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(ours)) {
            List<ComponentConfigurationDTO> made = List.copyOf(runtime.getComponentConfigurationDTOs(component));
            boolean satisfied = !made.isEmpty() && made.stream().allMatch(one -> one.state == ComponentConfigurationDTO.SATISFIED
                    || one.state == ComponentConfigurationDTO.ACTIVE);
            if (!satisfied) {
                lacking.add(component.bundle.symbolicName + ": " + component.name);
            }
            looked++;
        }
        context.ungetService(found);
        assertEquals(List.of(), lacking);
        assertTrue(looked >= 20, "components looked at: " + looked);
    }
}
