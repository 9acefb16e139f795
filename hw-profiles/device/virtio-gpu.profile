# Two-dimensional rendering in software.  blob=on (/dev/udmabuf) and the OpenGL
# variants have no profile.
profile device/virtio-gpu
summary virtio GPU, without acceleration
match qom virtio-gpu-device virtio-gpu-pci virtio-vga
require device/virtio-common
