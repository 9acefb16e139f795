# The guest's commands are drawn by virglrenderer, in the display's own OpenGL.
profile device/virtio-gpu-gl
summary virtio GPU with OpenGL: virglrenderer
match qom virtio-gpu-gl-device virtio-gpu-gl-pci virtio-vga-gl
require device/virtio-gpu
