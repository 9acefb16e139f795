/*
 * The broker on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "brokered.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

/* Fails with @error, as the C library says it. */
#define CHECK_FAILS(call, error) LIVE_CHECK((call) == -1 && errno == (error))

static void begin_images(Brokered *brokered)
{
    brokered_begin(brokered);
    mkdir(brokered_path(brokered, "images"), 0700);
    brokered_write(brokered_path(brokered, "images/disk"), "content");
    table_add_path(brokered->table, TABLE_VERB(OPEN), QS_BROKER_IN,
                   QS_BROKER_READ | QS_BROKER_WRITE | QS_BROKER_CREATE, QS_BROKER_REGULAR,
                   brokered_path(brokered, "images"));
}

static int opens(int fd)
{
    Brokered brokered;
    char text[8] = "";
    int file;

    begin_images(&brokered);
    brokered_seal(&brokered);
    file = open(brokered_path(&brokered, "images/disk"), O_RDWR | O_CLOEXEC);
    LIVE_CHECK(file >= 0);
    LIVE_CHECK(read(file, text, 7) == 7 && strcmp(text, "content") == 0);
    CHECK_FAILS(open("/etc/shadow", O_RDONLY), EACCES);
    CHECK_FAILS(open("/proc/self/mem", O_RDWR), EACCES);
    return 0;
}

static const struct {
    const char *path;
    int (*body)(int fd);
} cases[] = {
    { "/broker/opens", opens },
};

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    if (live_is_possible()) {
        for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
            g_test_add_data_func(cases[i].path, cases[i].body, live_test_ok);
        }
    }
    return g_test_run();
}
