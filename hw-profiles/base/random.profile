# From glibc 2.41 on, getrandom() is served by the vDSO out of droppable pages.
profile base/random
summary Random numbers of the host, as qcrypto_random_bytes() asks for them
require base/memory

getrandom: flags in GRND_NONBLOCK -- qcrypto_random_bytes(), getentropy() of gnutls_rnd()
mmap: prot == PROT_READ|PROT_WRITE && flags in MAP_DROPPABLE|MAP_ANONYMOUS -- vgetrandom_get_state_alloc() of glibc 2.41
