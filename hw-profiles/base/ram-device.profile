# A device's own page that the guest may use: mapped, and then known as memory of the VM.
profile base/ram-device
summary Pages of devices that the guest gets while it runs
require base/memory

role main vcpu migration
madvise: behavior == MADV_DONTFORK -- ram_block_add() of memory_region_init_ram_device_ptr()
madvise: behavior == MADV_DONTDUMP -- qemu_ram_setup_dump() with dump-guest-core=off
