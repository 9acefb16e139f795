/*
 * A boot sector that plays a tone and records what it hears, on an AC97 in slot 5
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Loaded by the firmware at 0x7c00, in real mode.  It plays a square wave of 480 Hz, and
 * for each tenth of a second that it has recorded writes to the serial port how often the
 * left channel changed its sign: 0060 where it hears itself.  What it reads there it does:
 *
 *   0 1    stop, go on
 *   4 8    play and record at 44,100 Hz (441 Hz then), at 48,000 Hz
 *   b q    a tone of 600 Hz by the PC's speaker, none
 */
        .code16
        .globl  _start
        .set    CARD, 0x80002800        /* slot 5, for port 0xcf8 */
        .set    PERIOD, 100             /* frames */
        .set    FRAMES, 4800            /* a tenth of a second */
        /* Segments; each is used from its beginning. */
        .set    LISTS, 0x1000           /* of buffers: to play, and at 0x100 to record */
        .set    PLAYED, 0x2000
        .set    RECORDED, 0x3000
        .set    DIVISOR, 1989           /* of 1193182 Hz: 600 Hz */
_start:
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp
        cld
        cli

        movl    $CARD+4, %eax           /* its ports, and access to memory */
        call    config
        movw    $5, %ax
        outw    %ax, %dx
        movl    $CARD+0x10, %eax
        call    config
        inw     %dx, %ax
        andb    $0xfe, %al
        movw    %ax, %si                /* %si: the mixer's */
        movl    $CARD+0x14, %eax
        call    config
        inw     %dx, %ax
        andb    $0xfe, %al
        movw    %ax, %bp                /* %bp: the streams' */

        movw    $PLAYED, %ax
        movw    %ax, %es
        xorw    %di, %di
        movw    $FRAMES/PERIOD, %bx
        movw    $0x2000, %ax
wave:   movw    $PERIOD, %cx            /* half a period: as many samples */
        rep stosw
        negw    %ax
        movw    $PERIOD, %cx
        rep stosw
        negw    %ax
        decw    %bx
        jnz     wave

        movw    $LISTS, %ax
        movw    %ax, %es
        xorw    %di, %di
        movl    $PLAYED<<4, %eax
        call    list
        movl    $RECORDED<<4, %eax
        call    list

        xorw    %ax, %ax                /* nothing is muted */
        movb    $0x02, %dl
        call    mixer
        movb    $0x18, %dl
        call    mixer
        movw    $0x0f0f, %ax
        movb    $0x1c, %dl
        call    mixer
        movw    $0x0404, %ax            /* record the line */
        movb    $0x1a, %dl
        call    mixer
        movw    $1, %ax                 /* other rates can be had */
        movb    $0x2a, %dl
        call    mixer
        movl    $LISTS<<4, %eax
        leaw    0x10(%bp), %dx
        outl    %eax, %dx
        movl    $(LISTS<<4)+0x100, %eax
        movw    %bp, %dx
        outl    %eax, %dx
        movb    $1, %al
        call    run

work:   leaw    0x10(%bp), %dx          /* the lists have no end */
        call    extend
        movw    %bp, %dx
        call    extend
        cmpb    %al, heard              /* another buffer is recorded? */
        je      ask
        movb    %al, heard
        call    report
ask:    movw    $0x3fd, %dx
        inb     %dx, %al
        testb   $1, %al
        jz      work
        movw    $0x3f8, %dx
        inb     %dx, %al
        movw    $44100, %bx
        cmpb    $'4', %al
        je      rates
        movw    $48000, %bx
        cmpb    $'8', %al
        je      rates
        cmpb    $'b', %al
        je      beep
        cmpb    $'q', %al
        je      quiet
        andb    $1, %al                 /* '0' or '1' */
        call    run
        jmp     work

rates:  xorw    %ax, %ax
        call    run
        movw    %bx, %ax
        movb    $0x2c, %dl
        call    mixer
        movb    $0x32, %dl
        call    mixer
        movb    $1, %al
        call    run
        jmp     work

beep:   movb    $0xb6, %al
        outb    %al, $0x43
        movw    $DIVISOR, %ax
        outb    %al, $0x42
        movb    %ah, %al
        outb    %al, $0x42
        movb    $3, %al
        jmp     1f
quiet:  xorb    %al, %al
1:      outb    %al, $0x61
        jmp     work

        /* The configuration register %eax is at port %dx. */
config: movw    $0xcf8, %dx
        outl    %eax, %dx
        movb    $0xfc, %dl
        ret

        /* 32 times the buffer at %eax, to %es:%di. */
list:   movw    $32, %cx
1:      stosl
        movl    $FRAMES*2, %es:(%di)
        scasl
        loop    1b
        ret

        /* The mixer's register %dl is %ax. */
mixer:  xorb    %dh, %dh
        addw    %si, %dx
        outw    %ax, %dx
        ret

        /* Both streams run, or stop: %al. */
run:    leaw    0x1b(%bp), %dx
        outb    %al, %dx
        leaw    0x0b(%bp), %dx
        outb    %al, %dx
        ret

        /* Of the stream at %dx, the buffer before the one in use is the last; %al: that in use */
extend: addw    $4, %dx
        inb     %dx, %al
        movb    %al, %ah
        decb    %al
        andb    $31, %al
        incw    %dx
        outb    %al, %dx
        movb    %ah, %al
        ret

        /* How often the left channel changed its sign. */
report: pushw   %ds
        movw    $RECORDED, %ax
        movw    %ax, %ds
        xorw    %di, %di
        xorw    %bx, %bx
        movw    $FRAMES-1, %cx
1:      movw    (%di), %ax
        addw    $4, %di
        xorw    (%di), %ax
        rolw    $1, %ax
        andw    $1, %ax
        addw    %ax, %bx
        loop    1b
        popw    %ds
        movb    $4, %cl
2:      rolw    $4, %bx
        movb    %bl, %al
        andb    $15, %al
        cmpb    $10, %al
        sbbb    $0x69, %al              /* a digit of base 16 */
        das
        call    put
        decb    %cl
        jnz     2b
        movb    $'\n', %al
put:    movw    $0x3f8, %dx
        outb    %al, %dx
        ret

heard:  .byte   0

        .org    510
        .word   0xaa55
