# Mesa's llvmpipe and softpipe draw by the processor.  They make code for each new kind of
# drawing, in memory that QEMU has from then on: a guest that takes QEMU over needs no gadgets.
# Their threads and files are there before the lockdown (gd_draw_once(), sdl2_draw_once(),
# virtio_gpu_gl_before_lockdown()).
profile feature/opengl-software
summary OpenGL, drawn by the processor
match feature opengl-software
require base/memory

role main
mmap: prot == PROT_READ|PROT_WRITE|PROT_EXEC && flags == MAP_PRIVATE|MAP_ANONYMOUS -- rtasm_exec_malloc() of Mesa, for code that fetches vertices
mprotect: prot == PROT_READ|PROT_EXEC -- protectMappedMemory() of LLVM, for code that draws
