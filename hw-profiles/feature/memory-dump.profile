profile feature/memory-dump
summary Guest memory, written to a file by the monitor
match command memsave pmemsave dump-guest-memory
match hmp-command memsave pmemsave dump-guest-memory
require base/threads base/open

role main
openat: named outputs, folders, files if flags == O_WRONLY|O_CREAT|O_TRUNC && mode == S_IRUSR|S_IWUSR|S_IRGRP|S_IWGRP|S_IROTH|S_IWOTH -- fopen() of qmp_memsave() and qmp_pmemsave()
openat: named outputs, folders, files if flags == O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC && mode == S_IRUSR -- qemu_create() of qmp_dump_guest_memory()
lseek: whence == {SEEK_SET, SEEK_CUR} -- write_buffer() and qmp_dump_guest_memory() of a raw kdump
ioctl: errno ENOTTY if cmd == {TCGETS, TCGETS2} -- isatty() of what fopen() opened, at its first byte, where qmp_memsave() or qmp_pmemsave() write to a character device; only buffering depends on it
