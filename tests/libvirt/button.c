/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Waits, in a guest on q35, until the power button is pressed, and switches it off.
 * It returns as soon as the button is enabled, since QEMU forgets a press that comes
 * earlier (acpi_pm1_evt_power_down()); a child of it waits.
 *
 * The kernel has the driver of the button as a module, which the guest has not.  Without
 * a driver the kernel leaves the event disabled, and disables it again when it comes.
 * The kernel's own way off then sometimes waits forever, so the register is written here.
 */

#include <stdio.h>
#include <sys/io.h>
#include <unistd.h>

/* ACPI's PM1a registers, where QEMU's hw/isa/lpc_ich9.c has them; type 0 is S5 there. */
enum { PM1_ENABLE = 0x602, POWER_BUTTON = 1 << 8, PM1_CONTROL = 0x604, SLEEP = 1 << 13 };

int main(void)
{
    if (iopl(3) != 0) {
        perror("iopl");
        return 1;
    }
    outw(inw(PM1_ENABLE) | POWER_BUTTON, PM1_ENABLE);
    if (fork() != 0) {
        return 0;
    }
    while (inw(PM1_ENABLE) & POWER_BUTTON) {
        usleep(300000);
    }
    puts("QS down");
    fflush(stdout);
    sync();
    usleep(300000);
    outw(SLEEP, PM1_CONTROL);
    return 0;
}
