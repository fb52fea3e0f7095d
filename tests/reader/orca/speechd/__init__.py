"""Takes the place of Speech Dispatcher’s module inside Orca, and collects the texts that Orca would say.

The test connects to the socket in `READER_SOCKET` and sends a line with the number of key events that it has caused.
Orca handles them and everything that follows. Then the test gets a line of JSON: the texts since the last answer.
"""

import html
import json
import os
import re
import socket
import threading

import gi

gi.require_version('Atspi', '2.0')

from gi.repository import Atspi, GLib
from orca import event_manager, orca_state

POLL_MS = 20
QUIET_POLLS = 10

# After the timeout, Orca skips the rest of a page. A busy machine may need longer than the default of 0.8 s.
Atspi.set_timeout(20_000, 20_000)

said = []
keys = 0
activity = 0


def count_keys(handle):
    def counted(self, event):
        global keys
        result = handle(self, event)
        keys += 1
        return result

    return counted


def count_events(enqueue):
    def counted(self, event):
        global activity
        activity += 1
        return enqueue(self, event)

    return counted


Manager = event_manager.EventManager
Manager._processKeyboardEvent = count_keys(Manager._processKeyboardEvent)
Manager._enqueue = count_events(Manager._enqueue)


def is_busy():
    is_reading = getattr(orca_state.activeScript, '_inSayAll', False)
    return is_reading or not event_manager.getManager()._eventQueue.empty()


def answer_when_quiet(connection, awaited):
    last = None
    quiet = 0

    def poll():
        nonlocal last, quiet
        state = (keys, activity, len(said))
        quiet = quiet + 1 if state == last and keys >= awaited and not is_busy() else 0
        last = state
        if quiet < QUIET_POLLS:
            return True
        connection.sendall((json.dumps(said) + '\n').encode())
        said.clear()
        return False

    GLib.timeout_add(POLL_MS, poll)


def listen():
    server = socket.socket(socket.AF_UNIX)
    path = os.environ['READER_SOCKET']
    server.bind(f'{path}.new')
    server.listen()
    # The test connects once the file exists.
    os.rename(f'{path}.new', path)
    connection, _ = server.accept()
    awaited = 0
    for line in connection.makefile():
        awaited += int(line)
        GLib.idle_add(answer_when_quiet, connection, awaited)


threading.Thread(target=listen, daemon=True).start()


class Names(type):
    def __getattr__(cls, name):
        return f'{cls.__name__}.{name}'


class PunctuationMode(metaclass=Names):
    pass


class CallbackType(metaclass=Names):
    pass


class Priority(metaclass=Names):
    pass


class DataMode(metaclass=Names):
    pass


class SSIPCommunicationError(Exception):
    pass


class SSIPClient:
    def __init__(self, *_args, **_options):
        pass

    def speak(self, text, callback=None, event_types=None):
        said.append(html.unescape(re.sub(r'<[^>]+>', '', text)))
        # Orca reads on once the speech has ended.
        if callback is not None:
            callback(CallbackType.END)

    def char(self, text):
        said.append(text)

    def list_output_modules(self):
        return ()

    def list_synthesis_voices(self):
        return ()

    def __getattr__(self, _name):
        return lambda *_args, **_options: None
