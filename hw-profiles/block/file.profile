# The image is opened before the lockdown. raw_check_perm() wants to open it once
# more, read-only, while it is being closed; base/main-loop refuses that with an
# errno, bdrv_refresh_perms() ignores it when permissions are only dropped, and
# the descriptor that is there is closed instead.
profile block/file
summary Image files: locks, zeroes written without data; the I/O itself is in aio/
match block file
require base/main-loop

fcntl: errno EACCES if cmd == {F_OFD_SETLK, F_OFD_GETLK} -- raw_apply_lock_bytes() warns, and closing the file unlocks it
role main migration
fcntl: cmd == {F_OFD_SETLK, F_OFD_GETLK} -- raw_apply_lock_bytes(), raw_check_lock_bytes(): users of the image come and go
role iothread worker
fallocate: fd > 2 && mode == {0, FALLOC_FL_ZERO_RANGE} -- handle_aiocb_write_zeroes(): the guest writes zeroes
fallocate: fd > 2 && mode == FALLOC_FL_KEEP_SIZE|FALLOC_FL_PUNCH_HOLE -- handle_aiocb_discard() and handle_aiocb_write_zeroes_unmap()
role all
lseek: errno ESPIPE if whence == SEEK_END -- raw_getlength() of handle_aiocb_write_zeroes(), where the file system has no fallocate(): zeroes are written then
