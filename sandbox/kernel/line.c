/*
 * qsandbox: writing text into a buffer
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "line.h"

#include <string.h>

static const char digits_of_hex[] = "0123456789abcdef";

void kernel_line_put_char(KernelLine *line, char c)
{
    if (line->at < line->end) {
        *line->at++ = c;
    }
}

void kernel_line_put(KernelLine *line, const char *text)
{
    while (*text) {
        kernel_line_put_char(line, *text++);
    }
}

void kernel_line_put_foreign_text(KernelLine *line, const char *text)
{
    for (; *text; text++) {
        gboolean plain = *text >= ' ' && *text <= '~' && *text != '"' && *text != '\\';

        kernel_line_put_char(line, plain ? *text : '?');
    }
}

static gboolean is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && strchr("._-+,:/@[]", c));
}

void kernel_line_put_escaped(KernelLine *line, const char *text)
{
    for (; *text; text++) {
        unsigned char c = *text;

        if (is_plain(*text)) {
            kernel_line_put_char(line, *text);
        } else if (line->end - line->at >= 3) {
            *line->at++ = '%';
            *line->at++ = digits_of_hex[c >> 4];
            *line->at++ = digits_of_hex[c & 15];
        } else {
            return;
        }
    }
}

void kernel_line_put_decimal(KernelLine *line, uint64_t value)
{
    char digits[20];
    size_t n = 0;

    do {
        digits[n++] = '0' + value % 10;
        value /= 10;
    } while (value);
    while (n) {
        kernel_line_put_char(line, digits[--n]);
    }
}

void kernel_line_put_hex(KernelLine *line, uint64_t value)
{
    int shift = 60;

    kernel_line_put(line, "0x");
    while (shift && !(value >> shift)) {
        shift -= 4;
    }
    for (; shift >= 0; shift -= 4) {
        kernel_line_put_char(line, digits_of_hex[(value >> shift) & 15]);
    }
}
