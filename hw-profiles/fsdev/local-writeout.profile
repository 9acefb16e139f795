profile fsdev/local-writeout
summary A folder shared by 9p with writeout=immediate
match fsdev local-writeout
require fsdev/local

role main worker
sync_file_range: flags == SYNC_FILE_RANGE_WAIT_BEFORE|SYNC_FILE_RANGE_WRITE -- local_pwritev()
