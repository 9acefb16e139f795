profile block/host_device
summary Host block devices: locks and zeroes; the I/O itself is in aio/
match block host_device
require base/main-loop

fcntl: errno EACCES if cmd == {F_OFD_SETLK, F_OFD_GETLK} -- raw_apply_lock_bytes() warns, and closing the device unlocks it
role main migration
fcntl: cmd == {F_OFD_SETLK, F_OFD_GETLK} -- raw_apply_lock_bytes(), raw_check_lock_bytes(): users of the device come and go
role iothread worker
ioctl: cmd == BLKZEROOUT -- handle_aiocb_write_zeroes_block(): the guest writes zeroes, cache.direct=on
fallocate: fd > 2 && mode == FALLOC_FL_KEEP_SIZE|FALLOC_FL_PUNCH_HOLE -- handle_aiocb_write_zeroes_unmap(): the guest writes zeroes that may unmap
