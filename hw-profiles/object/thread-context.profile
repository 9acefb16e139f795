profile object/thread-context
summary The thread that makes threads for the allocation of memory
match object thread-context
require base/threads
arch x86_64
