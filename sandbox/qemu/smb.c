/*
 * -sandbox: SMB servers of user networks
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * With -netdev user,smb=FOLDER libslirp starts smbd for each connection, with a
 * configuration that QEMU writes into a folder of its own.  The runner has to know the
 * command before the first filter, so that folder is made by then.  The runner removes it
 * when QEMU has ended, whatever ended it.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "system/qsandbox.h"
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

#ifdef CONFIG_SMBD_COMMAND

bool sandbox_smb_prepare(Error **errp)
{
    guint i;

    for (i = 0; shares && i < shares->len; i++) {
        Share *share = g_ptr_array_index(shares, i);
        g_autoptr(GError) error = NULL;
        g_autofree char *command = NULL, *cleaning = NULL;

        share->folder = g_dir_make_tmp("qemu-smb.XXXXXX", &error);
        if (!share->folder) {
            error_setg(errp, "Could not create samba server dir: %s", error->message);
            return false;
        }
        /* As slirp_smb() writes it */
        command = g_strdup_printf("%s -l %s -s %s/smb.conf", CONFIG_SMBD_COMMAND,
                                  share->folder, share->folder);
        cleaning = g_strdup_printf("rm -rf %s", share->folder);
        /* The guest has two ports for it */
        sandbox_programs_add(QS_PROGRAM_INET, command);
        sandbox_programs_add(QS_PROGRAM_INET, command);
        sandbox_programs_add(QS_PROGRAM_AT_END, cleaning);
    }
    return true;
}

char *qsandbox_take_smb_folder(const char *exported, Error **errp)
{
    Share *found = NULL;
    guint i;

    for (i = 0; shares && i < shares->len && !found; i++) {
        Share *share = g_ptr_array_index(shares, i);

        if (!share->is_taken && g_str_equal(share->exported, exported)) {
            found = share;
        }
    }
    if (!sandbox_may_run("SMB server of", exported, found && found->folder, errp)) {
        return NULL;
    }
    found->is_taken = true;
    return g_strdup(found->folder);
}

#else

bool sandbox_smb_prepare(Error **errp)
{
    return true;
}

#endif
