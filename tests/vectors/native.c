/*
 * The architecture that a test program takes itself to be on: NATIVE, by its name
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "arch.h"

uint32_t scmp_native_token(void)
{
    return scmp_arch_find_name(NATIVE)->token;
}
