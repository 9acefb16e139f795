profile feature/hotplug-memory-file
summary Guest memory that is a file, added while the guest runs
match hotplug-object memory-backend-file
require feature/hotplug-memory object/memory-file base/open

role main
openat: named folders, files if flags == {O_RDONLY, O_RDWR, O_RDWR|O_CLOEXEC, O_RDWR|O_CREAT|O_EXCL} && ((flags & O_CREAT) == 0 || mode == S_IRUSR|S_IWUSR|S_IRGRP|S_IROTH) -- file_ram_open(), before which qsandbox_may_open() asks
openat: named folders, files if flags == O_TMPFILE|O_RDWR|O_EXCL && mode == S_IRUSR|S_IWUSR -- file_ram_open() where mem-path= is a folder
mmap: prot in PROT_READ|PROT_WRITE && flags == {MAP_SYNC|MAP_SHARED_VALIDATE|MAP_FIXED, MAP_SYNC|MAP_SHARED_VALIDATE|MAP_FIXED|MAP_NORESERVE} -- mmap_activate() with pmem=on
readlink[x86_64]: errno EINVAL -- mmap_activate() names a file that is no persistent memory in a warning, which then names none
