profile feature/memory-dump
summary Guest memory, written to a file by the monitor
match command memsave pmemsave dump-guest-memory
match hmp-command memsave pmemsave dump-guest-memory
require base/threads
arch x86_64

role main
# O_WRONLY|O_CREAT|O_TRUNC, the same with O_CLOEXEC
openat: flags == {0x241, 0x80241} -- fopen() of qmp_memsave() and qmp_pmemsave(), qemu_create() of qmp_dump_guest_memory()
lseek: whence == {SEEK_SET, SEEK_CUR} -- write_buffer() and qmp_dump_guest_memory() of a raw kdump
