/*
 * A boot sector that does to the machine what it is told over the serial port
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A test is the guest's driver, and this is its hand: whatever a driver does to a device
 * is a read or a write of a port or of memory, and it happens in a vCPU.  An order has
 * nine bytes: what to do, a port or an address, a value (both of 32 bits, low byte
 * first).  The answer has four: the value that was read, or written.
 *
 * What to do: 0, 1 or 2 for 8, 16 or 32 bits, plus 4 for memory, plus 8 to read.
 * The host's side is tests/lib/remote.py.
 */
        .code16
        .globl  _start
        .set    DATA, 0x3f8
        .set    STATUS, 0x3fd
        .set    WIDTH, 3
        .set    MEMORY, 4
        .set    READ, 8
_start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7c00, %sp

        /* %fs reaches all 4 GiB, also back in real mode. */
        lgdtl   table_at
        movl    %cr0, %eax
        orb     $1, %al
        movl    %eax, %cr0
        movw    $8, %bx
        movw    %bx, %fs
        andb    $0xfe, %al
        movl    %eax, %cr0

        movl    $0x21216b6f, %eax       /* "ok!!" */
        call    answer
order:  call    get
        movb    %al, %cl
        call    get4
        movl    %eax, %ebx
        call    get4
        movw    %bx, %dx
        movw    %cx, %di
        andw    $WIDTH, %di
        testb   $MEMORY, %cl
        jz      1f
        addw    $3, %di
1:      testb   $READ, %cl
        jz      2f
        addw    $6, %di
        xorl    %eax, %eax
2:      shlw    $1, %di
        call    *deeds(%di)
        call    answer
        jmp     order

out8:   outb    %al, %dx
        ret
out16:  outw    %ax, %dx
        ret
out32:  outl    %eax, %dx
        ret
in8:    inb     %dx, %al
        ret
in16:   inw     %dx, %ax
        ret
in32:   inl     %dx, %eax
        ret
write8: movb    %al, %fs:(%ebx)
        ret
write16:
        movw    %ax, %fs:(%ebx)
        ret
write32:
        movl    %eax, %fs:(%ebx)
        ret
read8:  movb    %fs:(%ebx), %al
        ret
read16: movw    %fs:(%ebx), %ax
        ret
read32: movl    %fs:(%ebx), %eax
        ret

get:    movw    $STATUS, %dx
1:      inb     %dx, %al
        testb   $1, %al
        jz      1b
        movw    $DATA, %dx
        inb     %dx, %al
        ret

get4:   movw    $4, %si
1:      rorl    $8, %ebp
        call    get
        movzbl  %al, %eax
        shll    $24, %eax
        andl    $0x00ffffff, %ebp
        orl     %eax, %ebp
        decw    %si
        jnz     1b
        movl    %ebp, %eax
        ret

answer: movl    %eax, %ebp
        movw    $4, %si
1:      movw    $STATUS, %dx
2:      inb     %dx, %al
        testb   $0x20, %al
        jz      2b
        movl    %ebp, %eax
        movw    $DATA, %dx
        outb    %al, %dx
        shrl    $8, %ebp
        decw    %si
        jnz     1b
        ret

        .balign 8
table:  .quad   0
        .quad   0x00cf92000000ffff      /* data, all of it */
table_at:
        .word   . - table - 1
        .long   table
deeds:  .word   out8, out16, out32, write8, write16, write32
        .word   in8, in16, in32, read8, read16, read32
        .org    510
        .word   0xaa55
