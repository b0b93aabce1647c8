"""Runs a program that ends, with all it started, when its parent ends: launch.py PARENT_PID PROGRAM [ARGUMENT ...]

A server started by a script or a test must never outlive it, also when that script is killed and can clean up nothing. vLLM's
engine is a process of its own that survives the death of its server, so this process stays, leads the group and ends all of it.
"""

import ctypes
import os
import signal
import subprocess
import sys

PR_SET_PDEATHSIG = 1

parent = int(sys.argv[1])
program = None


def end(_signal_number, _frame):
    if os.getppid() != parent:
        os.killpg(0, signal.SIGKILL)
    if program is not None:
        program.send_signal(signal.SIGTERM)


signal.signal(signal.SIGTERM, end)
if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0) != 0:
    sys.exit("prctl(PR_SET_PDEATHSIG) failed: " + os.strerror(ctypes.get_errno()))
if os.getpgrp() != os.getpid():
    sys.exit("launch.py must lead a process group of its own")
if os.getppid() != parent:
    sys.exit("the parent ended before its server could start")
program = subprocess.Popen(sys.argv[2:])
status = program.wait()
sys.exit(status if status >= 0 else 128 - status)
