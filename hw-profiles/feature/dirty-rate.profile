profile feature/dirty-rate
summary How fast the guest writes memory
require base/threads
arch x86_64
