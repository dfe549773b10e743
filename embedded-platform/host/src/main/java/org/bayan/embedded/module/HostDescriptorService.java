package org.bayan.embedded.module;

import java.io.InputStream;
import org.alfresco.service.descriptor.Descriptor;
import org.alfresco.service.descriptor.DescriptorService;
import org.alfresco.service.license.LicenseDescriptor;
import org.alfresco.util.VersionNumber;
import org.bayan.embedded.store.Unsupported;

/** Says which release of ACS the host stands in for: Community 25.3.0. */
public final class HostDescriptorService implements DescriptorService {
    private static final Descriptor RELEASE = new Release("25", "3", "0", "rlocal-blocal", 20200);

    @Override
    public Descriptor getServerDescriptor() {
        return RELEASE;
    }

    @Override
    public Descriptor getCurrentRepositoryDescriptor() {
        return RELEASE;
    }

    @Override
    public Descriptor getInstalledRepositoryDescriptor() {
        return RELEASE;
    }

    @Override
    public LicenseDescriptor getLicenseDescriptor() {
        return null;
    }

    @Override
    public String loadLicense() {
        throw Unsupported.call("DescriptorService.loadLicense");
    }

    @Override
    public String loadLicense(InputStream licenseStream) {
        throw Unsupported.call("DescriptorService.loadLicense");
    }

    @Override
    public boolean isBootstrapped() {
        return true;
    }

    private record Release(String major, String minor, String revision, String build, int schema)
            implements Descriptor {
        @Override
        public String getId() {
            return "Unknown";
        }

        @Override
        public String getName() {
            return "Main Repository";
        }

        @Override
        public String getVersionMajor() {
            return major;
        }

        @Override
        public String getVersionMinor() {
            return minor;
        }

        @Override
        public String getVersionRevision() {
            return revision;
        }

        @Override
        public String getVersionLabel() {
            return "";
        }

        @Override
        public String getVersionBuild() {
            return build;
        }

        @Override
        public VersionNumber getVersionNumber() {
            return new VersionNumber(major + "." + minor + "." + revision);
        }

        @Override
        public String getVersion() {
            return major + "." + minor + "." + revision + " (" + build + ")";
        }

        @Override
        public String getEdition() {
            return "Community";
        }

        @Override
        public int getSchema() {
            return schema;
        }

        @Override
        public String[] getDescriptorKeys() {
            return new String[0];
        }

        @Override
        public String getDescriptor(String key) {
            return null;
        }
    }
}
