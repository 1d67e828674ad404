"""What all tests start from."""

import signal

from hypothesis import settings

# A slow machine is no failure.
settings.register_profile("untimed", settings.default, deadline=None)
settings.load_profile("untimed")

# Background jobs of a shell ignore Ctrl-C, and so would the programs that tests start and interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)
