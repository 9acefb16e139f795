/*
 * The architecture that a test program takes itself to be on: NATIVE, by its name
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "arch.h"

uint32_t qsl_native_token(void)
{
    return qsl_arch_find_name(NATIVE)->token;
}
