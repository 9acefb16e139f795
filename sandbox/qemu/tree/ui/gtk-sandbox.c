/*
 * GTK UI: what GTK would do at the first sight of something, before the lockdown
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A terminal loads the module of its input method and its cursors when it is realized; a
 * page that nobody looks at is realized late.  Menus find their fonts and pictures when
 * they are measured.  cairo reads X's resources when it first draws text.
 */
#include "qemu/osdep.h"
#include "system/qsandbox.h"
#include "system/system.h"
#include "ui/gtk.h"

static const char *gd_kind_of_display(GdkDisplay *display)
{
#ifdef GDK_WINDOWING_X11
    if (GDK_IS_X11_DISPLAY(display)) {
        return "gtk-x11";
    }
#endif
#ifdef GDK_WINDOWING_WAYLAND
    if (GDK_IS_WAYLAND_DISPLAY(display)) {
        return "gtk-wayland";
    }
#endif
    return "gtk-other";
}

static void gd_measure(GtkWidget *widget)
{
    gtk_widget_realize(widget);
    gtk_widget_get_preferred_size(widget, NULL, NULL);
}

static void gd_ask_for_font_options(GdkWindow *window)
{
    cairo_surface_t *surface = gdk_window_create_similar_surface(
        window, CAIRO_CONTENT_COLOR, 1, 1);
    cairo_font_options_t *options = cairo_font_options_create();

    cairo_surface_get_font_options(surface, options);
    cairo_font_options_destroy(options);
    cairo_surface_destroy(surface);
}

/* What graphics drivers load and look for when they first draw. */
static void gd_draw_once(VirtualConsole *vc)
{
#if defined(CONFIG_OPENGL) && defined(CONFIG_X11)
    if (vc->type == GD_VC_GFX && display_opengl && !gtk_use_gl_area) {
        gd_egl_refresh(&vc->gfx.dcl);
        gd_egl_draw(vc);
    }
#endif
}

void gd_prepare_lockdown(GtkDisplayState *s)
{
    int i;

    if (!qsandbox_enabled()) {
        return;
    }
    qsandbox_note("display", gd_kind_of_display(gtk_widget_get_display(s->window)));
    for (i = 0; i < s->nb_vcs; i++) {
        gd_measure(s->vc[i].focus);
        gd_draw_once(&s->vc[i]);
    }
    gd_measure(s->machine_menu);
    gd_measure(s->view_menu);
    gd_ask_for_font_options(gtk_widget_get_window(s->window));
}
