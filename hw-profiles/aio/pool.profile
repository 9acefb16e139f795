profile aio/pool
summary The block layer's thread pool, with requests of one buffer
require base/threads

role iothread worker
pread64: allow -- handle_aiocb_rw_linear(), one buffer or a misaligned request
pwrite64: allow -- handle_aiocb_rw_linear(), one buffer or a misaligned request
