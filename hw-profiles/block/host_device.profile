profile block/host_device
summary Host block devices: locks and zeroes; the I/O itself is in aio/
match block host_device
require base/main-loop
arch x86_64

fcntl: cmd == F_OFD_SETLK -- qemu_unlock_fd() of raw_set_perm(): the device's byte locks are given back
ioctl: cmd == BLKZEROOUT -- handle_aiocb_write_zeroes_block(): the guest writes zeroes, cache.direct=on
# FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE
fallocate: mode == 0x3 -- handle_aiocb_write_zeroes_unmap(): the guest writes zeroes that may unmap
