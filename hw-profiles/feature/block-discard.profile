# An image file needs nothing more than block/file: its holes are fallocate()'s.
profile feature/block-discard
summary Nodes opened with discard=unmap
match feature block-discard

role iothread worker
ioctl: cmd == BLKDISCARD -- handle_aiocb_discard(): the guest discards blocks of a host device
