profile fsdev/local-links
summary A folder shared by 9p whose links are links on the host: passthrough, none
match fsdev local-links
require fsdev/local

role main worker
readlinkat: named shares if dfd > 2 -- local_readlink()
