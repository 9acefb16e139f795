profile aio/threads
summary aio=threads: requests of images done by worker threads
match aio threads
require aio/pool

role iothread worker
preadv: allow -- handle_aiocb_rw_vector(): a guest's read of several buffers
pwritev: allow -- handle_aiocb_rw_vector(): a guest's write of several buffers
fdatasync: allow -- handle_aiocb_flush(): the guest's flush, bdrv_flush_all() when the VM stops
