/*
 * A boot sector: the smallest guest that uses its disk and its serial port
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Loaded by the firmware at 0x7c00, in real mode.  Writes the text of sector 2
 * to the serial port, copies that sector to sector 3, reads it back, compares,
 * says so, and then waits for timer interrupts, with a dot for each eighteenth,
 * until the power button is pressed.  So it works under KVM on hosts that run no
 * 64-bit guest, too.
 *
 * Sectors are counted from 1, as the firmware's interrupt 0x13 does.
 */
        .code16
        .globl  _start
        .set    GIVEN, 0x8000
        .set    BACK, 0x8200
        /* ACPI's registers where the firmware puts them on pc and q35. */
        .set    PM1_STATUS, 0x600
        .set    PM1_ENABLE, 0x602
        .set    PM1_CONTROL, 0x604
        .set    POWER_BUTTON, 0x100
        .set    SLEEP_NOW, 0x2000       /* type 0: soft off */
_start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld

        movw    $0x0201, %ax            /* read one sector: 2 */
        movw    $0x0002, %cx
        movw    $GIVEN, %bx
        call    disk
        movw    $GIVEN, %si
        call    print

        movw    $0x0301, %ax            /* write it: 3 */
        movw    $0x0003, %cx
        movw    $GIVEN, %bx
        call    disk
        movw    $0x0201, %ax            /* read that: 3 */
        movw    $0x0003, %cx
        movw    $BACK, %bx
        call    disk
        movw    $GIVEN, %si
        movw    $BACK, %di
        movw    $256, %cx
        repe cmpsw
        jne     fail
        movw    $copied, %si
        call    print

        movw    $PM1_ENABLE, %dx
        movw    $POWER_BUTTON, %ax
        outw    %ax, %dx
idle:   movw    $18, %bx
tick:   sti
        hlt
        movw    $PM1_STATUS, %dx
        inw     %dx, %ax
        testw   $POWER_BUTTON, %ax
        jnz     off
        decw    %bx
        jnz     tick
        movb    $'.', %al
        call    put
        jmp     idle

off:    movw    $PM1_CONTROL, %dx
        movw    $SLEEP_NOW, %ax
        outw    %ax, %dx
        jmp     idle

fail:   movw    $failed, %si
        call    print
        cli
        hlt

disk:   xorb    %dh, %dh                /* %dl: the drive, from the firmware */
        pushw   %dx
        int     $0x13
        popw    %dx
        jc      fail
        ret

print:  cli                             /* a serial console of the firmware's writes */
next:   lodsb                           /* at timer interrupts, too */
        testb   %al, %al
        jz      1f
        call    put
        jmp     next
1:      sti
        ret

put:    pushw   %dx
        pushw   %ax
        movw    $0x3fd, %dx             /* until the port is ready */
2:      inb     %dx, %al
        testb   $0x20, %al
        jz      2b
        popw    %ax
        movw    $0x3f8, %dx
        outb    %al, %dx
        popw    %dx
        ret

copied: .asciz  "QS copied\n"
failed: .asciz  "QS failed disk\n"

        .org    510
        .word   0xaa55
