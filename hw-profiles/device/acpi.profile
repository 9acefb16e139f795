# Tables and pages that are filled at start.  acpi-erst and NVDIMM labels are plain
# writes to their memory backend.
profile device/acpi
summary Devices made of guest memory and tables
match qom acpi-erst vmgenid vmcoreinfo vmclock pc-dimm nvdimm
require base/main-loop
