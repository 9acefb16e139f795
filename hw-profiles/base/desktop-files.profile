# What the desktop has in fixed folders may be read at any time: another font for a
# character, a cursor, a picture of the theme, a translation.  The class files has the
# user's own folders for these, too (give_users_folders() of sandbox/qemu/desktop.c).
profile base/desktop-files
summary Fonts, themes, cursors and translations of the desktop
require base/open

role main
openat: named below "/usr/share/fonts" read, below "/usr/local/share/fonts" read, below "/usr/share/X11" read, below "/usr/share/icons" read, below "/usr/share/pixmaps" read, below "/usr/share/themes" read, below "/usr/share/locale" read, below "/usr/share/locale-langpack" read, below "/usr/lib/locale" read, files if flags == O_RDONLY || flags == O_RDONLY|O_CLOEXEC -- FT_New_Face() of a font, XcursorLibraryLoadImages(), gtk_css_image_url_load_image(), _nl_load_domain() of gettext()
openat: named below "/home" none, below "/root" none, below "/usr/local/share" none, below "/run/user" none if flags == O_RDONLY || flags == O_RDONLY|O_CLOEXEC -- XcursorLibraryLoadImages() and others look in folders of the user's first, and go on without
mmap: prot == PROT_READ && flags == MAP_PRIVATE -- FT_Stream_Open(), hb_blob_create_from_file() and _nl_load_domain() of what they have opened
lseek: whence <= SEEK_END -- XcursorFileLoadImages() of a cursor in a file
fadvise64: errno EINVAL -- FcDirCacheMapFd() of fontconfig, in a thread of pango's, hints at what it maps
statx: errno ENOSYS -- g_file_load_contents() of a theme's picture: g_local_file_fstat() asks by fstat() then
