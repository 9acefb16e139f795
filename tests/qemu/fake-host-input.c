/*
 * fake-host.so: a keyboard of the host's, by evdev
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Somebody presses A, and then both control keys, by which QEMU gives the keyboard back.
 * After that it is unplugged.
 */
#include "fake-host.h"
#include <errno.h>
#include <linux/input.h>
#include <string.h>

#define DESCRIPTORS 1024

static uint8_t is_keyboard[DESCRIPTORS];
static unsigned pressed[DESCRIPTORS];

long fake_input(int fd, uint32_t request, void *arg)
{
    uint8_t *bytes = arg;
    unsigned size = _IOC_SIZE(request);

    if (_IOC_TYPE(request) != 'E' || fd < 0 || fd >= DESCRIPTORS) {
        return -ENOTTY;
    }
    is_keyboard[fd] = 1;
    if (_IOC_DIR(request) == _IOC_READ) {
        memset(arg, 0, size);
    }
    if (request == EVIOCGVERSION) {
        *(int *)arg = EV_VERSION;
    } else if (_IOC_NR(request) == _IOC_NR(EVIOCGBIT(0, 0))) {
        bytes[0] = 1 << EV_SYN | 1 << EV_KEY | 1 << EV_REL;
    } else if (_IOC_NR(request) == _IOC_NR(EVIOCGBIT(EV_KEY, 0))) {
        memset(arg, 0xff, size < 16 ? size : 16);
    } else if (_IOC_NR(request) == _IOC_NR(EVIOCGBIT(EV_ABS, 0))) {
        bytes[0] = 3;
    }
    return 0;
}

ssize_t fake_input_read(int fd, void *buf, size_t len)
{
    static const struct {
        uint16_t code;
        int32_t value;
    } keys[] = {
        { KEY_A, 1 },         { KEY_A, 0 },        { KEY_LEFTCTRL, 1 },
        { KEY_RIGHTCTRL, 1 }, { KEY_LEFTCTRL, 0 }, { KEY_RIGHTCTRL, 0 },
    };
    struct input_event event = { .type = EV_KEY };

    if (fd < 0 || fd >= DESCRIPTORS || !is_keyboard[fd]) {
        return 0;
    }
    if (pressed[fd] >= sizeof(keys) / sizeof(keys[0]) || len < sizeof(event)) {
        errno = ENODEV;
        return -1;
    }
    event.code = keys[pressed[fd]].code;
    event.value = keys[pressed[fd]++].value;
    memcpy(buf, &event, sizeof(event));
    return sizeof(event);
}
