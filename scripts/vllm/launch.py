"""Becomes another program that the kernel ends together with its parent: launch.py PARENT_PID PROGRAM [ARGUMENT ...]

A server started by a script or a test must never outlive it, also when that script is killed and can clean up nothing.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1

if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0) != 0:
    sys.exit("prctl(PR_SET_PDEATHSIG) failed: " + os.strerror(ctypes.get_errno()))
if os.getppid() != int(sys.argv[1]):
    sys.exit("the parent ended before its server could start")
os.execv(sys.argv[2], sys.argv[2:])
