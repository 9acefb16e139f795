# Emulated in QEMU's memory alone.  The kernel's own interrupt controllers, timer
# and clock (kvm-*) are read and written by requests which accel/kvm allows.
profile device/board-pc
summary Chipsets, bridges and legacy devices of the x86 machines
match qom i440FX i440FX-pcihost PIIX3 PIIX4_PM piix4-isa
match qom mch q35-pcihost ICH9-LPC ICH9-SMB
match qom gpex-pcihost gpex-root acpi-ged isabus-bridge
match qom ioapic kvm-ioapic isa-i8259 kvm-i8259 isa-pit kvm-pit kvmclock
match qom hpet mc146818rtc i8257 i8042 port92 vmport vmmouse ps2-kbd ps2-mouse
match qom isa-pcspk fw_cfg_io fw_cfg_mem cfi.pflash01 smbus-eeprom loader guest-loader
require base/main-loop
