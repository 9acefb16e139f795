profile feature/memory-dump
summary Guest memory, written to a file by the monitor
match command memsave pmemsave dump-guest-memory
match hmp-command memsave pmemsave dump-guest-memory
require base/threads
arch x86_64

role main
openat: flags == {O_WRONLY|O_CREAT|O_TRUNC, O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC} -- fopen() of qmp_memsave() and qmp_pmemsave(), qemu_create() of qmp_dump_guest_memory()
lseek: whence == {SEEK_SET, SEEK_CUR} -- write_buffer() and qmp_dump_guest_memory() of a raw kdump
