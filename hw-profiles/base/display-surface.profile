# Since QEMU 9.2 a surface's pixels are shareable memory; a failure is fatal
# (qemu_create_displaysurface() passes error_abort).
profile base/display-surface
summary Display surfaces, which change size with the guest's video mode
require base/memory
arch x86_64

role main vcpu migration
memfd_create: flags == MFD_CLOEXEC -- qemu_memfd_create() of qemu_pixman_shareable_alloc()
ftruncate: allow -- qemu_memfd_create() sets the size of the surface's memory
mmap: prot == PROT_READ|PROT_WRITE && flags == MAP_SHARED -- qemu_memfd_alloc() maps the surface's memory
