package org.alfresco.service.descriptor;

import java.io.InputStream;
import org.alfresco.service.license.LicenseDescriptor;

/** Which release is installed, and which one runs. */
public interface DescriptorService {
    Descriptor getServerDescriptor();

    Descriptor getCurrentRepositoryDescriptor();

    Descriptor getInstalledRepositoryDescriptor();

    LicenseDescriptor getLicenseDescriptor();

    String loadLicense();

    String loadLicense(InputStream licenseStream);

    boolean isBootstrapped();
}
