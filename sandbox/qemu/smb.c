/*
 * -sandbox: folders of SMB servers of user networks
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * With -netdev user,smb=FOLDER libslirp starts smbd for each connection, with a
 * configuration that QEMU writes into a folder of its own.  The runner has to know the
 * command before the first filter, so that folder is made by then.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "glue.h"

typedef struct Share {
    char *exported;
    char *folder; /* with the configuration; NULL where nothing may be started */
    bool is_taken;
} Share;

/* Share * */
static GPtrArray *shares;

void sandbox_smb_note(const char *exported)
{
    Share *share = g_new0(Share, 1);

    share->exported = g_strdup(exported);
    if (!shares) {
        shares = g_ptr_array_new();
    }
    g_ptr_array_add(shares, share);
}

const char *sandbox_smb_folder(unsigned number, Error **errp)
{
    Share *share = g_ptr_array_index(shares, number);
    g_autoptr(GError) error = NULL;

    share->folder = g_dir_make_tmp("qemu-smb.XXXXXX", &error);
    if (!share->folder) {
        error_setg(errp, "Could not create samba server dir: %s", error->message);
    }
    return share->folder;
}

unsigned sandbox_smb_count(void)
{
    return shares ? shares->len : 0;
}

const char *sandbox_smb_take(const char *exported)
{
    guint i;

    for (i = 0; shares && i < shares->len; i++) {
        Share *share = g_ptr_array_index(shares, i);

        if (!share->is_taken && share->folder && g_str_equal(share->exported, exported)) {
            share->is_taken = true;
            return share->folder;
        }
    }
    return NULL;
}
