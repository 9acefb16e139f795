/*
 * -sandbox: names of hosts that were found while QEMU started
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Libraries look a name up again when they connect again.  A VM to which nothing can be
 * added has no process that does it (resolver.c); it goes on with what was found at first.
 */
#include "asked.h"
#include <dlfcn.h>
#include <netdb.h>
#include "glue.h"

#define MAX_KNOWN 64 /* names */

/* What a name was found to be: numbers, as getnameinfo() writes them. */
typedef struct Known {
    char *host;
    GPtrArray *addresses;
} Known;

static GMutex lock;
static Known known[MAX_KNOWN];
static unsigned n_known;

int sandbox_plain_getaddrinfo(const char *host, const char *port,
                              const struct addrinfo *hints, struct addrinfo **ret)
{
    static gsize next;
    int (*plain)(const char *, const char *, const struct addrinfo *, struct addrinfo **);

    if (g_once_init_enter(&next)) {
        g_once_init_leave(&next, (gsize)dlsym(RTLD_NEXT, "getaddrinfo"));
    }
    plain = (void *)next;
    return plain(host, port, hints, ret);
}

static Known *find_known(const char *host)
{
    unsigned i;

    for (i = 0; i < n_known; i++) {
        if (g_str_equal(known[i].host, host)) {
            return &known[i];
        }
    }
    return NULL;
}

void sandbox_remember_name(const char *host, const struct addrinfo *found)
{
    char text[NI_MAXHOST];
    Known *one;

    g_mutex_lock(&lock);
    one = find_known(host);
    if (!one && n_known < MAX_KNOWN) {
        one = &known[n_known++];
        one->host = g_strdup(host);
        one->addresses = g_ptr_array_new();
    }
    for (; one && found; found = found->ai_next) {
        if (getnameinfo(found->ai_addr, found->ai_addrlen, text, sizeof(text), NULL, 0,
                        NI_NUMERICHOST) == 0 &&
            !g_ptr_array_find_with_equal_func(one->addresses, text, g_str_equal, NULL)) {
            g_ptr_array_add(one->addresses, g_strdup(text));
        }
    }
    g_mutex_unlock(&lock);
}

GPtrArray *sandbox_find_aliases(const struct sockaddr *address, socklen_t length)
{
    GPtrArray *found = g_ptr_array_new_with_free_func(g_free);
    char text[NI_MAXHOST];
    unsigned i;
    guint j;

    if (getnameinfo(address, length, text, sizeof(text), NULL, 0, NI_NUMERICHOST)) {
        return found;
    }
    g_mutex_lock(&lock);
    for (i = 0; i < n_known; i++) {
        GPtrArray *all = known[i].addresses;

        if (g_ptr_array_find_with_equal_func(all, text, g_str_equal, NULL)) {
            for (j = 0; j < all->len; j++) {
                g_ptr_array_add(found, g_strdup(all->pdata[j]));
            }
        }
    }
    g_mutex_unlock(&lock);
    return found;
}

int sandbox_recall_name(const char *host, const char *port, const struct addrinfo *hints,
                        struct addrinfo **ret)
{
    struct addrinfo numeric = *hints;
    struct addrinfo **tail = ret;
    Known *one;
    guint i;

    *ret = NULL;
    numeric.ai_flags |= AI_NUMERICHOST;
    g_mutex_lock(&lock);
    one = host ? find_known(host) : NULL;
    for (i = 0; one && i < one->addresses->len; i++) {
        if (sandbox_plain_getaddrinfo(one->addresses->pdata[i], port, &numeric, tail) !=
            0) {
            *tail = NULL; /* of another family */
        }
        while (*tail) {
            tail = &(*tail)->ai_next;
        }
    }
    g_mutex_unlock(&lock);
    return *ret ? 0 : EAI_NONAME;
}
