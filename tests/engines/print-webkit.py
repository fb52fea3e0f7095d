"""Prints a page on A4 with WebKitGTK: print-webkit.py ADDRESS FILE.

WebKitWebDriver cannot print. This calls the library of the browser directly, in an empty profile.
"""

import ctypes
import sys

address, file = sys.argv[1:]
# Time for fonts and scripts after the page has loaded, in milliseconds.
DELAY = 3000
FINISHED = 3

gtk = ctypes.CDLL("libgtk-3.so.0")
glib = ctypes.CDLL("libglib-2.0.so.0")
gobject = ctypes.CDLL("libgobject-2.0.so.0")
webkit = ctypes.CDLL("libwebkit2gtk-4.1.so.0")
pointer = ctypes.c_void_p
callbacks = []


def new(function, *arguments):
    function.restype = pointer
    return pointer(function(*arguments))


def connect(source, signal, callback):
    callbacks.append(callback)
    gobject.g_signal_connect_data(source, signal, callback, None, None, 0)


def print_page(_data):
    settings = new(gtk.gtk_print_settings_new)
    for name, value in {
        "printer": "Print to File",
        "output-uri": f"file://{file}",
        "output-file-format": "pdf",
    }.items():
        gtk.gtk_print_settings_set(settings, name.encode(), value.encode())
    paper = new(gtk.gtk_page_setup_new)
    gtk.gtk_page_setup_set_paper_size(paper, new(gtk.gtk_paper_size_new, b"iso_a4"))
    operation = new(webkit.webkit_print_operation_new, view)
    webkit.webkit_print_operation_set_print_settings(operation, settings)
    webkit.webkit_print_operation_set_page_setup(operation, paper)
    quit_type = ctypes.CFUNCTYPE(None, pointer, pointer)
    connect(operation, b"finished", quit_type(lambda *_: gtk.gtk_main_quit()))
    webkit.webkit_print_operation_print(operation)
    return 0


timer = ctypes.CFUNCTYPE(ctypes.c_int, pointer)(print_page)


def follow_load(_view, event, _data):
    if event == FINISHED:
        glib.g_timeout_add(DELAY, timer, None)


gtk.gtk_init(None, None)
window = new(gtk.gtk_window_new, 0)
view = new(webkit.webkit_web_view_new)
gtk.gtk_container_add(window, view)
gtk.gtk_window_set_default_size(window, 1280, 800)
gtk.gtk_widget_show_all(window)
connect(view, b"load-changed", ctypes.CFUNCTYPE(None, pointer, ctypes.c_int, pointer)(follow_load))
webkit.webkit_web_view_load_uri(view, address.encode())
gtk.gtk_main()
