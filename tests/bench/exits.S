/*
 * A boot sector that says how long the guest's exits to QEMU take
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Loaded by the firmware at 0x7c00, in real mode.  For ever, it reads a port that only
 * QEMU knows (0x80) many times, and writes "E" and the processor's ticks that went by to
 * the serial port; then reads a sector of its disk many times, by the firmware's
 * interrupt 0x13, and writes "D" and the ticks.  A batch during which the VM was stopped
 * counts that time, too.
 */
        .code16
        .globl  _start
        .set    EXITS, 4000             /* as tests/bench/vm-broker has them */
        .set    READS, 100
        .set    ROOM, 0x8000
_start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld
        movb    %dl, drive

again:  rdtsc
        movl    %eax, begun
        movw    $EXITS, %cx
1:      inb     $0x80, %al
        loop    1b
        movb    $'E', %al
        call    say

        rdtsc
        movl    %eax, begun
        movw    $READS, %cx
2:      pushw   %cx
        movw    $0x0201, %ax            /* read one sector: 2 */
        movw    $0x0002, %cx
        movw    $ROOM, %bx
        movb    drive, %dl
        xorb    %dh, %dh
        int     $0x13
        popw    %cx
        jc      fail
        loop    2b
        movb    $'D', %al
        call    say
        jmp     again

fail:   movb    $'F', %al
        call    say
        cli
        hlt

say:    pushw   %ax                     /* the letter, and what went by since begun */
        rdtsc
        subl    begun, %eax
        movl    %eax, %ebx
        popw    %ax
        call    put
        movw    $8, %cx
3:      roll    $4, %ebx
        movb    %bl, %al
        andb    $15, %al
        addb    $'0', %al
        cmpb    $'9', %al
        jbe     4f
        addb    $('A' - '9' - 1), %al
4:      call    put
        loop    3b
        movb    $'\n', %al

put:    pushw   %dx
        pushw   %ax
        movw    $0x3fd, %dx             /* until the port is ready */
5:      inb     %dx, %al
        testb   $0x20, %al
        jz      5b
        popw    %ax
        movw    $0x3f8, %dx
        outb    %al, %dx
        popw    %dx
        ret

begun:  .long   0
drive:  .byte   0

        .org    510
        .word   0xaa55
